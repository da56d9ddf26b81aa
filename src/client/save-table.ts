import writeWorkbook from 'write-excel-file/universal';
import {formatCsv} from '../core/text/csv.ts';
import {parseVietnameseDate} from '../core/text/date.ts';
import {saveFile} from './save-file.ts';

/** Widest column, in letters. */
const WIDEST = 60;

/** Rows as a file, the first of them the head: `name` without the ending, which says the form. */
export async function saveTable(
  name: string,
  form: 'xlsx' | 'csv',
  rows: readonly (readonly string[])[],
): Promise<void> {
  const content =
    form === 'csv' ? new Blob([formatCsv(rows)], {type: 'text/csv;charset=utf-8'}) : workbook(rows);
  saveFile(`${name}.${form}`, await content);
}

/** Every cell is typed, as text or as a day: none can be taken for a formula. */
function workbook(rows: readonly (readonly string[])[]): Promise<Blob> {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)) + 2);
  return writeWorkbook(
    rows.map((row, index) =>
      row.map((text) => ({...cell(text), ...(index === 0 && {fontWeight: 'bold' as const})})),
    ),
    {stickyRowsCount: 1, columns: widths.map((width) => ({width: Math.min(width, WIDEST)}))},
  ).toBlob();
}

function cell(text: string) {
  const day = parseVietnameseDate(text);
  return day === null
    ? {type: String, value: text, wrap: true}
    : {type: Date, value: new Date(`${day}T00:00:00Z`), format: 'dd/mm/yyyy'};
}
