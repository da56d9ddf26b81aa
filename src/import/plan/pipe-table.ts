/**
 * Tables of a plain text: rows between pipes, either as Markdown writes them (`| a | b |`) or with
 * each cell on lines of its own between lines of a single `|`, as texts converted from web pages have them.
 */

export interface PipeTable {
  /** Raw text of each cell, lines separated by `\n`. */
  readonly rows: readonly (readonly string[])[];
  /** Index of the first line after the table. */
  readonly end: number;
}

/** The table that starts at a line; null where none does. */
export function readPipeTable(lines: readonly string[], start: number): PipeTable | null {
  const line = lines[start]!.trim();
  if (line === '|') return readLoose(lines, start);
  return isRow(line) && (isRow(lines[start + 1]?.trim() ?? '') || isDelimiter(lines[start + 1] ?? ''))
    ? readMarkdown(lines, start)
    : null;
}

function readMarkdown(lines: readonly string[], start: number): PipeTable {
  const rows: string[][] = [];
  let at = start;
  for (; at < lines.length && isRow(lines[at]!.trim()); at += 1) {
    if (!isDelimiter(lines[at]!)) rows.push(splitRow(lines[at]!.trim()));
  }
  return {rows, end: at};
}

/**
 * `|` alone opens the first row, ends each cell, and once more opens the next row; a blank line after
 * it ends the table, and so does a cell that is no cell but the document itself.
 */
function readLoose(lines: readonly string[], start: number): PipeTable | null {
  const rows: string[][] = [[]];
  let cell: string[] = [];
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at]!.trim();
    if (line !== '|') {
      cell.push(line);
      if (isNoCell(cell)) break;
      continue;
    }
    if (cell.length === 0 && rows.at(-1)!.length > 0) rows.push([]);
    else {
      rows.at(-1)!.push(cell.join('\n').trim());
      cell = [];
    }
    end = at + 1;
    if (rows.at(-1)!.length > 0 && (lines[end]?.trim() ?? '') === '') break;
  }
  const filled = rows.filter((row) => row.length > 0);
  return filled.length === 0 ? null : {rows: filled, end};
}

const LONGEST_CELL = 60;

/** What follows the last `|` of a table that no blank line ends: a page of text, the document's type, an annex. */
function isNoCell(lines: readonly string[]): boolean {
  return (
    lines.length > LONGEST_CELL ||
    /^\**\s*(KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHỤ LỤC(\s+(SỐ\s+)?[IVX\d]{1,5})?[.:]?)\s*\**$/u.test(
      lines.at(-1)!,
    ) ||
    /^\*\*\s*(Phụ lục|Mẫu( biểu)?|Biểu( mẫu)?)\s+(số\s+)?[IVX\d]{1,5}\s*\*\*$/u.test(lines.at(-1)!)
  );
}

/** A row between pipes; the line is trimmed. */
export function isRow(line: string): boolean {
  return line.length > 2 && line.startsWith('|') && line.endsWith('|') && !line.endsWith('\\|');
}

/** The line of dashes below the head of a Markdown table. */
export function isDelimiter(line: string): boolean {
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return line.includes('|') && cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}

function splitRow(line: string): string[] {
  return line
    .slice(1, -1)
    .replaceAll('\\|', '\u0000')
    .split('|')
    .map((cell) => cell.replaceAll('\u0000', '\\|').trim());
}
