import {workbook} from '../core/publish/workbook.ts';
import {formatCsv, type Separator} from '../core/text/csv.ts';
import {saveFile} from './save-file.ts';

/** The forms of a table: a workbook, and text whose fields stand apart by the sign that is said. */
export type TableForm = 'xlsx' | Separator;

/** Rows as a file, the first of them the head: `name` without the ending, which says the form. */
export async function saveTable(
  name: string,
  form: TableForm,
  rows: readonly (readonly string[])[],
): Promise<void> {
  if (form === 'xlsx')
    saveFile(`${name}.xlsx`, new Blob([(await workbook(rows)) as Uint8Array<ArrayBuffer>]));
  else saveFile(`${name}.csv`, new Blob([formatCsv(rows, form)], {type: 'text/csv;charset=utf-8'}));
}
