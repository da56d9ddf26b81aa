import {columnRuns} from '../../core/pdf/page-columns.ts';
import type {PdfRule} from '../../core/pdf/page-drawing.ts';
import {ruledTables} from '../../core/pdf/page-tables.ts';
import {type PdfItem, type PdfLine, pdfLines} from '../../core/pdf/pdf-lines.ts';
import {cleanLine} from '../../core/text/clean-line.ts';
import {fold} from '../../core/text/fold.ts';
import {shorten} from '../../core/text/shorten.ts';
import {opensRecipients, opensSignature} from './closing-lines.ts';
import {takeStamps} from './pdf-stamps.ts';
import type {Doubt, Dropped, SourceTable} from './source.ts';

/** A page of a PDF: its runs of letters, its rules, its width in points. */
export interface PdfPage {
  readonly items: readonly PdfItem[];
  readonly rules: readonly PdfRule[];
  readonly width: number;
}

/** A line in its place; lines of one zone have the same edges. */
export interface PlacedLine {
  readonly line: PdfLine;
  readonly zone: string;
  readonly order: number;
}

interface PlacedTable {
  readonly table: SourceTable & {readonly xs?: readonly number[]};
  readonly order: number;
}

export interface PageParts {
  readonly lines: PlacedLine[];
  readonly tables: PlacedTable[];
  readonly doubts: Doubt[];
  readonly dropped: readonly Dropped[];
}

/** UTF-16 units of a line that a doubt shows. */
const MOST_SHOWN = 80;

/** The lines and tables of a page in the order in which they are read; what stands in columns without rules is doubted. */
export function pageParts({items, rules, width}: PdfPage, page: number): PageParts {
  const {rest: unstamped, dropped} = takeStamps(items, page);
  const {tables: ruled, rest} = ruledTables(unstamped, rules);
  const lines = pdfLines(rest, page);
  const line = page + 1;
  const out: PageParts = {lines: [], tables: [], doubts: [], dropped};
  for (const {rows, xs, y0} of ruled) out.tables.push({order: y0, table: {type: 'table', rows, line, xs}});
  const all = columnRuns(rest, lines);
  const runs = all.filter(({start, end, prose}) => prose || !isLetterhead(lines.slice(start, end)));
  // The two columns of a letterhead or a signature may stand closer than those of a table.
  for (const {start, texts} of all.filter((run) => !runs.includes(run) && !run.prose))
    texts.forEach((text, index) => {
      if (text !== '') lines[start + index] = {...lines[start + index]!, text};
    });
  let at = 0;
  for (const run of runs) {
    place(lines.slice(at, run.start));
    const first = lines[run.start]!;
    const text = shorten(cleanLine(first.text.replaceAll('\t', ' ')), MOST_SHOWN);
    if (run.prose) {
      run.columns.forEach((column, index) => {
        const own = pdfLines(column, page);
        own.forEach((item, number) => {
          // Behind all of the column before it, and still before the line below the run.
          const order = first.y + (index + number / (own.length + 1)) / (run.columns.length + 1);
          out.lines.push({line: item, zone: `${page}/${run.start}/${index}`, order});
        });
      });
      out.doubts.push({
        line,
        text,
        reason: 'trang chia cột: đọc hết cột trái rồi đến cột phải, cần đối chiếu',
      });
    } else {
      const own = lines.slice(run.start, run.end).map((item) => item.text);
      out.tables.push({order: first.y, table: {type: 'table', rows: run.rows, line, lines: own}});
      out.doubts.push({
        line,
        text,
        reason: 'chữ đứng thành cột mà không có đường kẻ: đọc như bảng, cần đối chiếu từng ô',
      });
    }
    at = run.end;
  }
  place(lines.slice(at));
  const loose = out.lines.filter((item) => (item.line.text.match(/\t/g) ?? []).length >= 2);
  if (loose.length > 0)
    out.doubts.push({
      line,
      text: shorten(cleanLine(loose[0]!.line.text.replaceAll('\t', ' ')), MOST_SHOWN),
      reason: `${loose.length} dòng có khoảng trống như giữa các ô của bảng, đọc theo từng dòng, cần đối chiếu`,
    });
  return out;

  function place(some: readonly PdfLine[]): void {
    for (const item of some)
      out.lines.push({line: item, zone: String(Math.round(width / 20)), order: item.y});
  }
}

/** Letterhead, or recipients beside a signature: two columns in every document. */
function isLetterhead(lines: readonly PdfLine[]): boolean {
  const parts = lines.flatMap(({text}) => text.split('\t').map(cleanLine));
  return parts.some(
    (part) =>
      opensRecipients(part) ||
      opensSignature(part) ||
      /^(cong hoa xa hoi chu nghia|dang cong san viet nam|doc lap ?[-–])/.test(fold(part)),
  );
}
