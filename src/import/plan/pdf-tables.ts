import {shorten} from '../../core/text/shorten.ts';
import type {Doubt, Dropped, SourceBlock, SourceTable} from './source.ts';

type Ruled = SourceTable & {readonly xs?: readonly number[]};

/** Points by which the columns of one table may be moved on the next page. */
const NEAR = 8;

/** Tables that the end of a page cuts, made whole; a head that is repeated stands once. */
export function joinTables(
  blocks: readonly SourceBlock[],
  doubts: Doubt[],
  dropped: Dropped[],
): SourceBlock[] {
  const out: SourceBlock[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last?.type === 'table' && block.type === 'table' && isContinued(last, block))
      out[out.length - 1] = join(last, block, doubts, dropped);
    else out.push(block);
  }
  return out;
}

function isContinued(above: Ruled, below: Ruled): boolean {
  return (
    above.xs !== undefined &&
    below.xs !== undefined &&
    below.line > above.line &&
    above.xs.length === below.xs.length &&
    above.xs.every((x, index) => Math.abs(x - below.xs![index]!) < NEAR)
  );
}

function join(above: Ruled, below: Ruled, doubts: Doubt[], dropped: Dropped[]): Ruled {
  const text = (row: Ruled['rows'][number] | undefined) =>
    (row ?? []).map((cell) => cell.join(' ')).join(' | ');
  const repeated = text(above.rows[0]) === text(below.rows[0]);
  if (repeated)
    dropped.push({line: below.line, text: text(below.rows[0]), reason: 'dòng đầu bảng lặp lại ở trang sau'});
  const [first, ...rest] = repeated ? below.rows.slice(1) : below.rows;
  const last = above.rows.at(-1)!;
  const line = below.line;
  if (first === undefined) return {...above, line};
  // A row without its number is the rest of the row above.
  const cut = (first[0] ?? []).length === 0 && (last[0] ?? []).length > 0;
  if (!cut) return {...above, line, rows: [...above.rows, first, ...rest]};
  doubts.push({
    line,
    text: shorten(text(first), 80),
    reason: 'hàng đầu trang này nối vào hàng cuối của bảng ở trang trước, cần đối chiếu',
  });
  const whole = last.map((cell, column) => [...cell, ...(first[column] ?? [])]);
  return {...above, line, rows: [...above.rows.slice(0, -1), whole, ...rest]};
}
