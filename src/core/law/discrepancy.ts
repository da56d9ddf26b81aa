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
      return `Ngày ghi là ${formatVietnameseDate(discrepancy.date)}, sau ngày của văn bản trích dẫn (${formatVietnameseDate(discrepancy.citingDate)}).`;
    case 'inverted-symbol':
      return `Ký hiệu ghi là ${discrepancy.written}; văn bản của Đảng ghi ${discrepancy.official}.`;
    case 'type':
      return `Ghi là ${discrepancy.written}, nhưng ký hiệu là của ${discrepancy.expected}.`;
    case 'year':
      return `Số hiệu thuộc năm ${discrepancy.written}, nhưng ngày ghi là ${formatVietnameseDate(discrepancy.date)}.`;
  }
}
