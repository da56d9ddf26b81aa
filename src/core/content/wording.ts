import {formatVietnameseDate} from '../text/date.ts';
import type {InstrumentFrontMatter, RelationType, Status} from './instrument-schema.ts';
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

/** The status in one line with its day and who says so; what has no source says so too. */
export function statusSentence(item: Pick<InstrumentFrontMatter, 'status' | 'checked' | 'sources'>): string {
  const label = STATUS_LABELS[item.status];
  if (item.status === 'chua-kiem-chung' || item.checked === undefined) return label;
  const levels = item.sources
    .filter((source) => source.quotes.some((quote) => quote.field === 'status'))
    .map((source) => source.level);
  const asOf = `tính đến ${formatVietnameseDate(item.checked)}`;
  if (levels.includes('official')) return `${label} (theo nguồn chính thức, ${asOf})`;
  return `${label} (theo nguồn thứ cấp, ${asOf}, chưa đối chiếu bản gốc)`;
}
