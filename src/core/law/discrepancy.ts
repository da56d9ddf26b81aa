import {uncapitalize} from '../text/capital.ts';
import {formatVietnameseDate} from '../text/date.ts';
import type {Discrepancy} from './types.ts';

/** What a discrepancy means, as a sentence for the reader: what is written, what was expected. */
export function describeDiscrepancy(discrepancy: Discrepancy): string {
  switch (discrepancy.kind) {
    case 'date':
      return `Ngày ghi là ${formatVietnameseDate(discrepancy.written)}, ngày ban hành chính thức là ${formatVietnameseDate(discrepancy.official)}.`;
    case 'impossible-date':
      return `Ngày ${discrepancy.written} không có trong lịch.`;
    case 'future':
      return `${dated(discrepancy.date)}, sau ngày của văn bản trích dẫn (${formatVietnameseDate(discrepancy.citingDate)}).`;
    case 'inverted-symbol':
      return `Ký hiệu ghi là ${discrepancy.written}; văn bản của ${/\/T[UWƯ]$/.test(discrepancy.official) ? 'Đảng' : 'Nhà nước'} ghi ${discrepancy.official}.`;
    case 'type':
      return discrepancy.by === 'symbol'
        ? `Ghi là ${discrepancy.written}, nhưng ký hiệu là của ${discrepancy.expected}.`
        : `Ghi là ${discrepancy.written}; văn bản này là ${discrepancy.expected}.`;
    case 'year':
      return `Số hiệu thuộc năm ${discrepancy.written}, nhưng ${uncapitalize(dated(discrepancy.said))}.`;
    case 'issuer':
      return discrepancy.by === 'symbol'
        ? `Cơ quan ban hành ghi là ${discrepancy.written}, nhưng ký hiệu là của ${discrepancy.official}.`
        : `Cơ quan ban hành ghi là ${discrepancy.written}; văn bản này do ${discrepancy.official} ban hành.`;
    case 'title':
      return `Tên ghi là “${discrepancy.written}”; tên chính thức là “${discrepancy.official}”.`;
  }
}

function dated(date: string): string {
  return date.length === 4 ? `Năm ghi là ${date}` : `Ngày ghi là ${formatVietnameseDate(date)}`;
}
