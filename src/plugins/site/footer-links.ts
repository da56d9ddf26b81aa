import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {DRAWN} from '../../core/site/links.ts';

const READ: Readonly<Record<string, string>> = {
  '/ke-hoach/toan-van': 'Toàn văn kế hoạch',
  '/ke-hoach/ve-van-ban': 'Về văn bản này',
  '/can-cu': 'Bảng tra căn cứ pháp lý',
  '/tra-cuu/thuat-ngu': 'Thuật ngữ và chữ viết tắt',
  '/bo-tai-lieu': 'Bộ tài liệu để in',
};

const ABOUT: Readonly<Record<string, string>> = {
  '/thay-doi': 'Thay đổi theo tháng',
  '/ve-du-lieu': 'Về dữ liệu, nguồn và khả năng tiếp cận',
  '/kiem-tra': 'Kiểm tra trích dẫn của dự thảo',
  '/giay-phep': 'Giấy phép',
};

/** The lists at the foot of every page, without the pages that this site does not have. */
export function footerLinks(docs: string): {title: string; items: {label: string; to: string}[]}[] {
  const list = (title: string, entries: Readonly<Record<string, string>>) => ({
    title,
    items: Object.entries(entries)
      .filter(([url]) => DRAWN.includes(url) || existsSync(join(docs, `${url}.mdx`)))
      .map(([to, label]) => ({label, to})),
  });
  return [list('Đọc và tra cứu', READ), list('Kiểm chứng', ABOUT)].filter(({items}) => items.length > 0);
}
