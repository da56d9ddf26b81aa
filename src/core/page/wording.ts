import {formatVietnameseDate} from '../text/date.ts';
import {DUE} from './due.ts';
import type {InstrumentFrontMatter, RelationType, Status} from './instrument-schema.ts';
import {reviewDay} from './review.ts';
import type {Source} from './source-schema.ts';

/** How statuses, sources and relations are said on every page, on paper and in data files. */

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc-mot-phan': 'Hết hiệu lực một phần',
  'het-hieu-luc': 'Hết hiệu lực',
  'het-giai-doan': 'Hết giai đoạn thực hiện',
  'chua-kiem-chung': 'Chưa kiểm chứng',
};

export const LEVEL_LABELS: Readonly<Record<Source['level'], string>> = {
  official: 'nguồn chính thức',
  secondary: 'nguồn thứ cấp',
  plan: 'lời của kế hoạch',
};

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

/** `Nghị định số 63/2010/NĐ-CP`; the title where the text gives no number. */
export function shortName(item: {
  readonly type: string;
  readonly number?: string | undefined;
  readonly title?: string | undefined;
}): string {
  return item.number === undefined ? (item.title ?? item.type) : `${item.type} số ${item.number}`;
}

/** `Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023`. */
export function datedName(item: Parameters<typeof shortName>[0] & {readonly issued: string}): string {
  return `${shortName(item)} ngày ${formatVietnameseDate(item.issued)}`;
}

/** What the status line says of an instrument; `due` is true once it must be checked again. */
type Checked = Pick<InstrumentFrontMatter, 'status' | 'checked' | 'sources'> & {readonly due?: boolean};

/** The status in one line with its day and who says so; what has no source says so too. */
export function statusSentence(item: Checked): string {
  const label = STATUS_LABELS[item.status];
  const level = statusLevel(item);
  if (level === null || item.checked === undefined) return STATUS_LABELS['chua-kiem-chung'];
  const asOf = `tính đến ${formatVietnameseDate(item.checked)}`;
  const due = item.due ? `, ${DUE}` : '';
  if (level === 'official') return `${label} (theo nguồn chính thức, ${asOf}${due})`;
  return `${label} (theo nguồn thứ cấp, ${asOf}, chưa đối chiếu bản gốc${due})`;
}

/** What holds for every entry of a list of notes, said once at its head. */
export const NOTES_LEGEND = 'Nguồn thứ cấp là nguồn chưa đối chiếu với bản gốc.';

/** How the addresses of notes are to be read; `host` with its port. */
export function addressLegend(host: string): string {
  return `Địa chỉ cuối mỗi mục tính từ ${host}.`;
}

/** The status in a list under that legend. */
export function statusNote(item: Checked): string {
  return statusSentence(item).replace('(theo ', '(').replace(', chưa đối chiếu bản gốc', '');
}

/** When the status must be checked again, or that this day has passed; null where it was never checked. */
export function reviewSentence(
  item: Pick<InstrumentFrontMatter, 'checked' | 'reviewBy'> & {readonly due: boolean},
): string | null {
  const day = reviewDay(item);
  if (day === null) return null;
  return item.due
    ? `Cần kiểm tra lại: hạn kiểm tra là ngày ${formatVietnameseDate(day)}.`
    : `Kiểm tra lại trước ngày ${formatVietnameseDate(day)}.`;
}

/** The best source that stands behind a status; the plan's own words prove nothing of today. */
export function statusLevel({
  status,
  sources,
}: Pick<InstrumentFrontMatter, 'status' | 'sources'>): 'official' | 'secondary' | null {
  if (status === 'chua-kiem-chung') return null;
  const levels = sources
    .filter((source) => source.quotes.some((quote) => quote.field === 'status'))
    .map((source) => source.level);
  return levels.includes('official') ? 'official' : levels.includes('secondary') ? 'secondary' : null;
}
