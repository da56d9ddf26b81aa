import {FileError} from './file-error.ts';

/**
 * How large a document may be that the project reads, in one place. Each bound is far beyond any plan
 * and keeps a hostile file to seconds: `scripts/stress-import.ts` has the figures.
 */

/** Bytes of a file. */
export const LARGEST_FILE = 40 * 1024 * 1024;
/** Bytes that the parts with text of a `.docx` may unpack to. */
export const LARGEST_UNPACKED = 60 * 1024 * 1024;
/** A larger part that packs better than this is no text: XML packs some 10 to 40 times. */
export const HIGHEST_RATIO = 150;
/** Elements of XML or of a web page within each other. */
export const DEEPEST_NESTING = 500;
/** Paragraphs of a Word document, those in tables and notes too; lines of a plain text. */
export const MOST_PARAGRAPHS = 20_000;
/** Cells of all tables, with those that a merged one covers. */
export const MOST_CELLS = 20_000;
/** Letters of all paragraphs. */
export const MOST_LETTERS = 3_000_000;
/** Letters of one paragraph. */
export const LONGEST_PARAGRAPH = 100_000;
/** Where Word itself ends: of a count, and of a count in letters (`a` thirty times). */
export const HIGHEST_COUNT = 32_767;
export const HIGHEST_LETTER_COUNT = 780;
/** Letters of a label that a list puts before a paragraph. */
export const LONGEST_LABEL = 64;
/** Levels of a list in Word. */
export const LIST_LEVELS = 9;
/** Columns that one cell is believed to span. */
export const WIDEST_SPAN = 64;
/** Pages of a PDF. */
export const MOST_PDF_PAGES = 1000;
/** Letters of an instrument's number, and of words of a heading, that become a file's name: disks take 255 bytes. */
export const LONGEST_NAME = 100;

/** 20000 → `20.000`, as Vietnamese is written. */
export function written(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** A document beyond one of the bounds: `limit` things of a kind, named in Vietnamese. */
export function tooMany(what: string, limit: number): FileError {
  return new FileError(
    `quá ${written(limit)} ${what}`,
    `văn bản; công cụ đọc tới ${written(limit)} ${what}`,
    'bỏ phần không cần (bảng số liệu, phụ lục dài) rồi lưu lại; nếu tệp không dài như vậy thì nó hỏng, hãy xin lại bản gốc',
  );
}
