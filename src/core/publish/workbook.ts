import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import {parseVietnameseDate} from '../text/date.ts';

/** Widest column, in letters. */
const WIDEST = 60;

/** The earliest day that a ZIP can tell, for a file has no day but that of its rows. */
const NO_DAY = '1980-01-01T00:00:00';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

/**
 * Rows as a workbook of one sheet, the first of them its head, which stays in sight and filters. Every cell is typed, as
 * text or as a day (`dd/mm/yyyy`): none can be taken for a formula. The same rows give the same bytes.
 */
export async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)) + 2);
  const blob = await writeWorkbook(
    rows.map((row, index) =>
      row.map((text) => ({...cell(text), ...(index === 0 && {fontWeight: 'bold' as const})})),
    ),
    {stickyRowsCount: 1, columns: widths.map((width) => ({width: Math.min(width, WIDEST)}))},
  ).toBlob();
  return settle(new Uint8Array(await blob.arrayBuffer()), [columnName(widths.length), rows.length]);
}

function cell(text: string) {
  const day = parseVietnameseDate(text);
  return day === null
    ? {type: String, value: text, wrap: true}
    : {type: Date, value: new Date(`${day}T00:00:00Z`), format: 'dd/mm/yyyy'};
}

/**
 * Puts the filter on, which the writer does not know, and takes the day of the writing away. LibreOffice shows a filter
 * that has a name, and a format of days whose number is not kept for the built-in ones (ECMA-376-1, 18.8.30: from 164).
 */
function settle(xlsx: Uint8Array, [last, rows]: readonly [column: string, rows: number]): Uint8Array {
  const edits: Readonly<Record<string, readonly [RegExp, string]>> = {
    [SHEET]: [/<\/sheetData>/, `</sheetData><autoFilter ref="A1:${last}${rows}"/>`],
    [BOOK]: [
      /<definedNames\/>/,
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">' +
        `Sheet1!$$A$$1:$$${last}$$${rows}</definedName></definedNames>`,
    ],
    [STYLES]: [/numFmtId="100"/g, 'numFmtId="164"'],
  };
  const settled: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(xlsx))) {
    const edit = edits[path];
    const content = edit ? strToU8(strFromU8(bytes).replace(...edit)) : bytes;
    settled[path] = [content, {mtime: NO_DAY, level: 9}];
  }
  return zipSync(settled);
}

/** `A` for 1, `AB` for 28. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
