import {extract, formatNumber, parseNumber} from '../../core/law/index.ts';
import {toIsoDate} from '../../core/text/date.ts';
import {fold} from '../../core/text/fold.ts';
import {quoteRow} from './found-event.ts';
import type {Row} from './saved-page.ts';

/** What a table of attributes says in words beside a label. */
export interface Attribute {
  readonly value: string;
  /** Label and value as they stand. */
  readonly quote: string;
}

/** Labels of the official databases and of the large private ones, folded. */
const LABELS = {
  number: ['so ky hieu', 'so/ky hieu', 'so, ky hieu', 'so hieu', 'so hieu van ban', 'so van ban'],
  issued: ['ngay ban hanh', 'ngay ky', 'ngay thong qua'],
  effective: [
    'ngay co hieu luc',
    'ngay hieu luc',
    'ngay bat dau co hieu luc',
    'hieu luc tu ngay',
    'hieu luc tu',
  ],
  ended: ['ngay het hieu luc', 'ngay het hieu luc toan bo', 'het hieu luc tu ngay'],
  status: ['tinh trang hieu luc', 'trang thai hieu luc', 'hieu luc', 'tinh trang', 'trang thai'],
  replacedBy: ['van ban thay the', 'bi thay the boi', 'duoc thay the boi', 'van ban lam het hieu luc'],
  title: ['trich yeu', 'trich yeu noi dung'],
} as const;
type Label = keyof typeof LABELS;
export type Attributes = Readonly<Partial<Record<Label, Attribute>>>;

const LABEL_OF: ReadonlyMap<string, Label> = new Map(
  (Object.keys(LABELS) as Label[]).flatMap((label) => LABELS[label].map((words) => [words, label] as const)),
);
/** Other labels of such tables: never the value of the label before them. */
const OTHER =
  /^(loai van ban|linh vuc|nganh|nguoi ky|chuc danh|co quan ban hanh|noi ban hanh|pham vi|nguon thu thap|ngay dang cong bao|ngay cong bao|so cong bao|ly do het hieu luc|thong tin ap dung|tai lieu dinh kem|van ban|cap nhat)\b/;

/** The attributes of the page's own instrument: the first that bears a number, up to the table of another one. */
export function readAttributes(rows: readonly Row[]): Attributes {
  const attributes: Partial<Record<Label, Attribute>> = {};
  let number: string | null = null;
  for (const [label, attribute] of pairsOf(rows)) {
    if (label === 'number') {
      const own = numberIn(attribute.value);
      if (own === null) continue;
      if (number !== null && own !== number) break;
      number = own;
    }
    attributes[label] ??= attribute;
  }
  return attributes;
}

function* pairsOf(rows: readonly Row[]): Generator<[Label, Attribute]> {
  for (const [index, row] of rows.entries()) {
    for (const [at, cell] of row.entries()) {
      const [head = '', ...rest] = cell.split(':');
      const label = LABEL_OF.get(fold(head).trim());
      if (label === undefined) continue;
      const inside = rest.join(':').trim();
      if (inside !== '') {
        yield [label, {value: inside, quote: cell}];
        continue;
      }
      const next = row[at + 1] ?? (at === row.length - 1 ? rows[index + 1]?.[0] : undefined);
      if (next !== undefined && next !== '' && !isLabel(next))
        yield [label, {value: next, quote: quoteRow([cell, next])}];
    }
  }
}

function isLabel(cell: string): boolean {
  const head = fold(cell.split(':')[0] ?? '').trim();
  return LABEL_OF.has(head) || OTHER.test(fold(cell).trim());
}

/** The first document number in words, normalised; null where there is none. */
export function numberIn(words: string): string | null {
  const alone = parseNumber(words.trim());
  if (alone) return formatNumber(alone);
  return (
    extract(words).flatMap((mention) => (mention.kind === 'numbered' ? [mention.number] : []))[0] ?? null
  );
}

const DAY =
  /(?<!\d)(\d{1,2})\s{0,3}(?:[/.-]\s{0,3}(\d{1,2})\s{0,3}[/.-]|tháng\s{1,3}(\d{1,2})\s{0,3},?\s{0,3}năm)\s{0,3}(\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/iu;

/** The first day in words, ISO; null where there is none, or the calendar has no such day. */
export function dayIn(words: string): string | null {
  const match = DAY.exec(words);
  if (!match) return null;
  return match[5] === undefined
    ? toIsoDate(Number(match[1]), Number(match[2] ?? match[3]), Number(match[4]))
    : toIsoDate(Number(match[7]), Number(match[6]), Number(match[5]));
}
