import {formatVietnameseDate} from '../text/date.ts';
import {parseNumber, typesOfNumber} from './number.ts';

/** What a citation in words is made of. */
export interface CitedInstrument {
  readonly type: string;
  readonly number: string | null;
  /** ISO. */
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string;
}

/**
 * A citation in the order that Nghị định 30/2020/NĐ-CP asks for: loại – số, ký hiệu – ngày – cơ quan – trích yếu.
 * `short` gives the type and the number alone, or the title of what has no number.
 */
export function formatCitation(instrument: CitedInstrument, style: 'full' | 'short'): string {
  const {number, issued, issuer, title} = instrument;
  const type = instrument.type.charAt(0).toUpperCase() + instrument.type.slice(1);
  if (number === null) {
    if (style === 'short') return title;
    return join([title, issued && `ngày ${formatVietnameseDate(issued)}`, issuer && `của ${issuer}`]);
  }
  const named = isTitled(instrument) ? title : type;
  const head = `${named} số ${number}`;
  if (style === 'short') return isTitled(instrument) ? head : `${type} ${number}`;
  return join([
    head,
    issued && `ngày ${formatVietnameseDate(issued)}`,
    issuer && `của ${issuer}`,
    isTitled(instrument) ? null : subject(title),
  ]);
}

/** A law bears its subject in its name: "Luật Phòng, chống tham nhũng". */
function isTitled({number, title, type}: CitedInstrument): boolean {
  const parsed = number === null ? null : parseNumber(number);
  return (
    parsed !== null &&
    typesOfNumber(parsed).includes('luật') &&
    title.toLowerCase().startsWith(`${type.toLowerCase()} `)
  );
}

/** The subject as it reads in a sentence: in small letters at its head, "về" where a noun begins it. */
function subject(title: string): string {
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  if (
    /^(?:về|quy định|hướng dẫn|phê duyệt|ban hành|sửa đổi|thực hiện|triển khai|công bố|bãi bỏ|điều chỉnh|thành lập|giao|thay thế|tăng cường|đẩy mạnh|tổ chức)(?=\s)/.test(
      small,
    )
  )
    return small;
  return title ? `về ${title}` : '';
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' ');
}
