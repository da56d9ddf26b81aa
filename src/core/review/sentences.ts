import type {Force} from '../law/force.ts';
import {formatRecital} from '../law/format.ts';
import {type Citation, describeDiscrepancy} from '../law/index.ts';
import {hasSymbol, yearOf} from '../law/number.ts';
import {shortName} from '../law/short-name.ts';
import type {Discrepancy} from '../law/types.ts';
import {asOfWords, levelWords, type SpokenEvent, STATUS_LABELS} from '../page/force-words.ts';
import {uncapitalize} from '../text/capital.ts';
import {formatVietnameseDate, isSameDayOfYear} from '../text/date.ts';
import {dropEnd} from '../text/drop-end.ts';
import type {Seen} from './finding.ts';
import type {KnownInstrument} from './known-instrument.ts';
import type {NearSlip} from './near.ts';

/** What a finding says, in one sentence. */

/** Up to when the archive of public pages was read. */
const SEEN_UNTIL = '12/2025';

export function notKnown(seen: Seen | null): string {
  return seen === null
    ? 'chưa có trong dữ liệu của trang'
    : `chưa có trong dữ liệu của trang; ${seenWords(seen)}, chưa rõ hiệu lực`;
}

/** That all the citation says agrees; of a number without its symbol, what it was taken for. */
export function matchedWords(number: string | null, instrument: KnownInstrument): string {
  return number === null || hasSymbol(number)
    ? 'khớp dữ liệu của trang'
    : `số chưa có ký hiệu, hiểu là ${shortName(instrument)}`;
}

/** A day that public pages contradict: what is written, before what they say. */
export function dayWritten(date: string): string {
  return `ngày ghi là ${formatVietnameseDate(date)}`;
}

function seenWords({date, documents}: Seen): string {
  return `trong các trang công khai đến ${SEEN_UNTIL}, số này đi với ngày ${formatVietnameseDate(date)} (${documents} trang)`;
}

/** Why several instruments, or one, are not enough. */
export function undecided(candidates: readonly KnownInstrument[], number: string | null): string {
  const names = candidates.map(dated);
  const why =
    names.length > 1
      ? `trên trang có ${names.length} văn bản như vậy: ${names.join('; ')}`
      : `trên trang có ${names[0]}, nhưng ${whyNotOne(number)}`;
  return `chưa đủ để xác định: ${why}; hãy ghi ${number === null || hasSymbol(number) ? 'thêm ngày ban hành' : 'đủ số, ký hiệu'}`;
}

/** That number and rest name two instruments: which part is wrong, only who writes the draft knows. */
export function twoNamedWords(byNumber: KnownInstrument, byRest: KnownInstrument): string {
  return `số, ký hiệu là của ${dated(byNumber)}; ngày và tên lại là của ${dated(byRest)}`;
}

/** After what the two are. */
export const WHICH_IS_MEANT = 'chưa đủ để xác định, hãy sửa phần sai';

function dated(instrument: KnownInstrument): string {
  return `${shortName(instrument)}${instrument.issued ? ` ngày ${formatVietnameseDate(instrument.issued)}` : ''}`;
}

export function slipWords(discrepancy: Discrepancy): string {
  if (discrepancy.kind === 'date' && isSameDayOfYear(discrepancy.written, discrepancy.official))
    return `sai năm: ngày ban hành là ${formatVietnameseDate(discrepancy.official)}`;
  return uncapitalize(dropEnd(describeDiscrepancy(discrepancy), /\./));
}

/** Why a number, or a name, that one instrument of the site bears may still be of another. */
function whyNotOne(number: string | null): string {
  if (number === null) return 'văn bản khác có thể cùng tên';
  if (!hasSymbol(number)) return 'số không kèm ký hiệu thì cơ quan khác cũng có thể có';
  return yearOf(number) === null ? 'số này được đánh lại mỗi năm' : 'cơ quan khác có thể dùng cùng số';
}

/** What is unlike the instrument that the rest names, and what that rest is. */
export function nearWords(slip: NearSlip, {number, date, title}: Named, official: KnownInstrument): string {
  const name = formatRecital(official, false);
  if (slip === 'year') {
    const years = [number, official.number].map((one) => (one === null ? null : yearOf(one)));
    if (number !== null && years[0] === null) return `thiếu năm trong số, ký hiệu: có lẽ là ${name}`;
    return years[1] === null && years[0] !== null
      ? `số, ký hiệu của văn bản này không có năm: có lẽ là ${name}`
      : `sai năm: có lẽ là ${name}`;
  }
  const same = [...(date === null ? [] : ['cùng ngày']), ...(title === null ? [] : ['cùng tên'])].join(', ');
  return `sai số hoặc ký hiệu: ${same} với văn bản này là ${name}`;
}

type Named = Pick<Citation, 'number' | 'date' | 'title'>;

export function placeOverWords(place: string): string {
  return `${place} là của văn bản ấy; ở văn bản thay thế phải tìm lại nội dung này, số điều, khoản có thể đã khác`;
}

export function uncheckedWords(place: string): string {
  return `chưa đối chiếu được ${place} vì trang không có đủ nội dung văn bản này`;
}

export function missingWords(place: string): string {
  return `không có ${place} trong văn bản này`;
}

/** What became of it by the day of the draft; `successor` is what stands in its place on that day. */
export function forceWords(force: Force<SpokenEvent>, successor: KnownInstrument | null): string {
  const since = force.since === null ? '' : ` từ ${formatVietnameseDate(force.since)}`;
  const evidence = [asOfWords(force), levelWords(force)].filter(Boolean).join(', ');
  const proof = evidence === '' ? '' : ` (${evidence})`;
  const amending = force.amendedBy.map((by) => force.basis.find((event) => event.by === by)?.byName ?? by);
  const amended = amending.length === 0 ? '' : `, đã được sửa đổi, bổ sung bởi ${amending.join(', ')}`;
  switch (force.status) {
    case 'het-hieu-luc':
      return `đã hết hiệu lực${since}${successor ? `, nay là ${shortName(successor)}` : ''}${proof}`;
    case 'het-giai-doan':
      return `giai đoạn thực hiện đã qua${force.until === null ? '' : ` sau ngày ${formatVietnameseDate(force.until)}`}${proof}`;
    case 'chua-hieu-luc':
      return `chưa có hiệu lực vào ngày của dự thảo${proof}`;
    case 'het-hieu-luc-mot-phan':
      return `đã hết hiệu lực một phần${since}${amended}${proof}`;
    case 'con-hieu-luc':
      return `${IN_FORCE[force.ground ?? ''] ?? 'còn hiệu lực'}${amended}${proof}`;
    case 'khong-ro':
      return `${uncapitalize(STATUS_LABELS['khong-ro'])} về hiệu lực`;
  }
}

/** A sign is not called a proof. */
const IN_FORCE: Readonly<Record<string, string>> = {
  cited: 'được dẫn làm căn cứ, chưa thấy văn bản cho biết đã hết hiệu lực',
  effective: 'đã có hiệu lực, chưa thấy văn bản cho biết đã hết hiệu lực',
  period: 'trong giai đoạn thực hiện',
};
