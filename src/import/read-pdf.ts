import {join} from 'node:path';
import type {PDFPageProxy} from 'pdfjs-dist';
import type {PdfFault} from '../core/pdf/fault-words.ts';
import {hasColumns} from '../core/pdf/page-columns.ts';
import {type PageOperators, readDrawing} from '../core/pdf/page-drawing.ts';
import {isInterleaved, joinLetters} from '../core/pdf/page-letters.ts';
import {isDamagedPdf} from '../core/pdf/pdf-damage.ts';
import {type PageSigns, pageSigns, pdfFault} from '../core/pdf/pdf-fault.ts';
import {pdfItems} from '../core/pdf/pdf-lines.ts';
import {cleanLine} from '../core/text/clean-line.ts';
import {shorten} from '../core/text/shorten.ts';
import {FileError} from '../core/word/file-error.ts';
import {MOST_LETTERS, MOST_PDF_PAGES, tooMany} from '../core/word/limits.ts';
import {ImportError} from './import-error.ts';
import {PDF_LIBRARY, pdfLibrary} from './pdf-library.ts';
import {readPdfPages} from './plan/pdf-paragraphs.ts';
import {type PageParts, type PdfPage, pageParts} from './plan/pdf-parts.ts';
import type {SourceDocument} from './plan/source.ts';

/** Fewest letters a page of a text layer has on average; a scan has none, or a stamp. */
const FEWEST_LETTERS = 40;
/** Pages with broken words, so many that the font of the whole document is known. */
const FEWEST_JOINED = 3;

/** Reads the text layer of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  if (isDamagedPdf(bytes)) throw damaged();
  const {getDocument, OPS, VerbosityLevel} = pdfLibrary();
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(PDF_LIBRARY, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(PDF_LIBRARY, 'standard_fonts')}/`,
    disableFontFace: true,
    // Pictures hold no letters: none is unpacked.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PDF_PAGES) throw tooMany('trang PDF', MOST_PDF_PAGES);
    // Of a page its lines are kept, not its letters: a long document has millions.
    const pages: PageParts[] = [];
    const signs: PageSigns[] = [];
    let length = 0;
    let joined = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      // A font that broke some pages breaks the others: their letters are read off what they draw at once.
      const read = await readPage(page, OPS, joined >= FEWEST_JOINED);
      page.cleanup();
      length += read.length;
      if (length > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
      if (read.joined) joined += 1;
      signs.push(pageSigns(read.items));
      pages.push(pageParts(read, number - 1));
    }
    const fault = refuseUnreadable(pages, signs) ?? (joined > 0 ? 'interleaved' : null);
    return {...readPdfPages(pages), fault};
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw refused(error);
  } finally {
    await task.destroy();
  }
}

interface ReadPage extends PdfPage {
  /** UTF-16 units of its words. */
  readonly length: number;
  /** Whether its words were put together by where each letter stands. */
  readonly joined: boolean;
}

/** The words and rules of a page. What a page draws costs as much again: it is read only where there may be a table, or letters must be put in their place. */
async function readPage(
  page: PDFPageProxy,
  OPS: Readonly<Record<string, number>>,
  drawn: boolean,
): Promise<ReadPage> {
  const {height, width} = page.getViewport({scale: 1});
  const draw = async () => readDrawing((await page.getOperatorList()) as PageOperators, OPS, height);
  const runs = drawn ? [] : pdfItems((await page.getTextContent()).items, height);
  const joined = drawn || isInterleaved(runs);
  const drawing = joined || hasColumns(runs) ? await draw() : null;
  const items = joined && drawing ? joinLetters(drawing.items) : runs;
  const length = items.reduce((sum, {text}) => sum + text.length + 1, 0);
  return {items, rules: drawing?.rules ?? [], width, length, joined};
}

/** Refuses pages without letters, and letters that make no words; what else is wrong with them comes back. */
function refuseUnreadable(pages: readonly PageParts[], signs: readonly PageSigns[]): PdfFault | null {
  const letters = signs.reduce((sum, page) => sum + page.letters, 0);
  if (letters < FEWEST_LETTERS * Math.max(1, pages.length)) throw scanned();
  const fault = pdfFault(signs);
  if (fault === 'broken-words') throw brokenWords(pages);
  return fault;
}

function brokenWords(pages: readonly PageParts[]): ImportError {
  const lines = pages.flatMap((page) => page.lines.map(({line}) => line.text));
  const sample = lines.find((line) => line.length > 30) ?? lines.join(' ');
  return new ImportError(
    `PDF có chữ rời hoặc mất dấu do phông chữ thay thế, chép ra không thành tiếng: “${shorten(cleanLine(sample), 60)}”`,
    'tệp .docx của văn bản, hoặc PDF mà chép ra đọc được',
    'xin tệp .docx; hoặc mở bản gốc trên máy có phông Times New Roman rồi xuất lại PDF',
  );
}

function scanned(): ImportError {
  return new ImportError(
    'PDF là bản quét, không có lớp chữ',
    'PDF xuất từ phần mềm soạn thảo, bôi đen và chép được chữ',
    'xin tệp .docx của văn bản; nếu không có, nhận dạng chữ (OCR) và soát lại rồi nhập tệp .txt',
  );
}

function refused(error: unknown): ImportError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new ImportError(
      'PDF đặt mật khẩu',
      'PDF mở được không cần mật khẩu',
      'mở bằng mật khẩu rồi in hoặc lưu ra PDF mới, hoặc xin tệp .docx',
    );
  }
  return damaged();
}

function damaged(): ImportError {
  return new ImportError(
    'tệp PDF hỏng',
    'PDF còn nguyên từng byte như khi được lưu ra',
    'tải hoặc xin lại bản gốc; nếu vẫn mở đọc được, in hoặc lưu ra PDF mới rồi soát lại chữ',
  );
}
