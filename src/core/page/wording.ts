import {formatVietnameseDate} from '../text/date.ts';
import type {RelationType} from './instrument-schema.ts';
import type {Review} from './review.ts';

/** How notes and relations are said on every page, on paper and in data files. */

/** Read from the page's instrument to the target: “… được thay thế bởi …”. */
export const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  amends: 'sửa đổi, bổ sung',
  amendedBy: 'được sửa đổi, bổ sung bởi',
  replaces: 'thay thế',
  replacedBy: 'được thay thế bởi',
  guides: 'hướng dẫn',
  guidedBy: 'được hướng dẫn bởi',
  implements: 'triển khai thực hiện',
  implementedBy: 'được triển khai bởi',
  includes: 'gồm',
  includedIn: 'nằm trong',
};

/** What holds for every entry of a list of notes, said once at its head. */
export const NOTES_LEGEND = 'Nguồn thứ cấp là nguồn chưa đối chiếu với bản gốc.';

/** How the addresses of notes are to be read; `host` with its port. */
export function addressLegend(host: string): string {
  return `Địa chỉ cuối mỗi mục tính từ ${host}.`;
}

/** When the status must be checked again, or that this day has passed; null where no evidence has a day. */
export function reviewSentence({reviewDay: day, due}: Review): string | null {
  if (day === null) return due ? `Cần kiểm tra lại: nguồn không rõ ngày.` : null;
  return due
    ? `Cần kiểm tra lại: hạn kiểm tra là ngày ${formatVietnameseDate(day)}.`
    : `Kiểm tra lại trước ngày ${formatVietnameseDate(day)}.`;
}
