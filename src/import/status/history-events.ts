import {fold} from '../../core/text/fold.ts';
import {dayIn, numberIn} from './attributes.ts';
import {type FoundEvent, quoteRow} from './found-event.ts';
import type {Row} from './saved-page.ts';

/** What a history of force calls an event, folded; the first that fits. Null: no event of force. */
const ACTIONS: readonly (readonly [RegExp, FoundEvent['kind'] | null])[] = [
  [/duoc ban hanh|ban hanh van ban|dinh chinh|huong dan|quy dinh chi tiet|dan chieu|can cu/, null],
  [
    /(het hieu luc|bai bo|thay the|huy bo).{0,200}(1|mot) phan|(1|mot) phan.{0,200}(het hieu luc|bai bo|thay the)/,
    'partly-ended',
  ],
  [/sua doi|bo sung/, 'amended'],
  [/het hieu luc|bai bo|thay the|huy bo/, 'ended'],
  [/co hieu luc tro lai|khoi phuc hieu luc/, 'revived'],
  [/co hieu luc/, 'effective'],
];
const PARTS = /(?<![\p{L}])(điều|khoản|điểm|chương|mục|phụ lục|mẫu)\s/iu;

/** A row `ngày | trạng thái | văn bản nguồn | phần hết hiệu lực` of a page's history. */
export function historyEvents(
  rows: readonly Row[],
  own: string,
  nameQuote: string | undefined,
): {readonly events: FoundEvent[]; readonly unread: string[]} {
  const events: FoundEvent[] = [];
  const unread: string[] = [];
  for (const row of tableBelowHead(rows)) {
    const [first = '', action = '', ...rest] = cellsOf(row);
    const date = dayIn(first);
    const known = ACTIONS.find(([pattern]) => pattern.test(fold(action)));
    if (!known) {
      if (date !== null) unread.push(`dòng lịch sử “${quoteRow(row)}”: không nhận ra trạng thái “${action}”`);
      continue;
    }
    const [, kind] = known;
    if (kind === null) continue;
    if (date === null) {
      unread.push(`dòng lịch sử “${quoteRow(row)}”: không có ngày`);
      continue;
    }
    const source = rest.map(numberIn).find((number) => number !== null) ?? null;
    const by = source === own ? null : source;
    if (by === null && (kind === 'amended' || kind === 'partly-ended')) {
      unread.push(`dòng lịch sử “${quoteRow(row)}”: không có số của văn bản gây ra`);
      continue;
    }
    const part = rest.find((cell) => PARTS.test(cell) && numberIn(cell) === null) ?? null;
    events.push({
      target: own,
      kind,
      date,
      by: kind === 'effective' ? null : by,
      provision: null,
      part: kind === 'ended' || kind === 'effective' ? null : part,
      quotes: source === null && nameQuote !== undefined ? [nameQuote, quoteRow(row)] : [quoteRow(row)],
    });
  }
  return {events, unread};
}

/** The rows after `Ngày | Trạng thái | …`, as long as they begin with a day. */
function tableBelowHead(rows: readonly Row[]): Row[] {
  const head = rows.findIndex((row) => /^ngay (trang thai|su kien)/.test(fold(row.join(' '))));
  if (head < 0) return [];
  const below = rows.slice(head + 1);
  const end = below.findIndex((row) => dayIn(cellsOf(row)[0] ?? '') === null);
  return end < 0 ? below : below.slice(0, end);
}

const WRITTEN_OUT =
  /^(\d{1,2}[/-]\d{1,2}[/-]\d{4})\s{1,3}(\p{Lu}[^\d\n]{0,80}?)\s{1,3}(\d{1,6}[^\s/]{0,30}\/\S{1,60})(?:\s(.*))?$/u;

/** The cells of a row; printed and copied tables have lost their columns. */
function cellsOf(row: Row): Row {
  const match = row.length === 1 ? WRITTEN_OUT.exec(row[0] ?? '') : null;
  return match ? match.slice(1).map((cell) => cell ?? '') : row;
}
