import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {FootColumn} from '../../core/publish/site-foot.ts';
import {DRAWN} from '../../core/site/links.ts';

type Entry = FootColumn['items'][number];

/** Keys are digits, which no browser takes for itself together with Alt on the systems of most readers. */
const READ: readonly Entry[] = [
  {to: '/', label: 'Trang chủ', key: '1'},
  {to: '/so-do-trang', label: 'Sơ đồ trang', key: '2'},
  {to: '/tim-kiem', label: 'Tìm kiếm', key: '3'},
  {to: '/ke-hoach/toan-van', label: 'Toàn văn kế hoạch'},
  {to: '/ke-hoach/ve-van-ban', label: 'Về văn bản này'},
  {to: '/can-cu', label: 'Bảng tra căn cứ pháp lý'},
  {to: '/tra-cuu/thuat-ngu', label: 'Thuật ngữ và chữ viết tắt'},
  {to: '/bo-tai-lieu', label: 'Bộ tài liệu để in'},
];

const ABOUT: readonly Entry[] = [
  {to: '/lien-he', label: 'Liên hệ'},
  {to: '/thay-doi', label: 'Thay đổi theo tháng'},
  {to: '/ve-du-lieu', label: 'Về dữ liệu và nguồn'},
  {to: '/kiem-tra', label: 'Kiểm tra trích dẫn của dự thảo'},
  {to: '/kha-nang-tiep-can', label: 'Khả năng tiếp cận'},
  {to: '/quyen-rieng-tu', label: 'Quyền riêng tư'},
  {to: '/yeu-cau', label: 'Trang đáp ứng những gì'},
  {to: '/giay-phep', label: 'Giấy phép'},
  {to: '/en', label: 'English', lang: 'en'},
];

/** The lists at the foot of every page, without the pages that this site does not have. */
export function footerLinks(docs: string): FootColumn[] {
  const isThere = ({to}: Entry) =>
    DRAWN.includes(to) || existsSync(join(docs, `${to === '/' ? '/index' : to}.mdx`));
  return [
    {title: 'Đọc và tra cứu', items: READ.filter(isThere)},
    {title: 'Kiểm chứng và liên hệ', items: ABOUT.filter(isThere)},
  ].filter(({items}) => items.length > 0);
}
