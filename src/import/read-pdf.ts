import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
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
import {readPdfPages} from './plan/pdf-paragraphs.ts';
import {type PageParts, pageParts} from './plan/pdf-parts.ts';
import type {SourceDocument} from './plan/source.ts';

/** Fewest letters a page of a text layer has on average; a scan has none, or a stamp. */
const FEWEST_LETTERS = 40;

/** Reads the text layer of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  if (isDamagedPdf(bytes)) throw damaged();
  mendNode20();
  const {getDocument, OPS, VerbosityLevel} = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(root, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
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
    let joined = false;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const {height, width} = page.getViewport({scale: 1});
      const content = await page.getTextContent();
      length += content.items.reduce((sum, item) => sum + ('str' in item ? item.str.length + 1 : 0), 0);
      if (length > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
      const runs = pdfItems(content.items, height);
      const interleaved = isInterleaved(runs);
      joined ||= interleaved;
      // What a page draws costs as much again: only where there may be a table, or letters must be put in their place.
      const drawing =
        interleaved || hasColumns(runs)
          ? readDrawing((await page.getOperatorList()) as PageOperators, OPS, height)
          : null;
      const items = interleaved && drawing ? joinLetters(drawing.items) : runs;
      signs.push(pageSigns(items));
      pages.push(pageParts({items, rules: drawing?.rules ?? [], width}, number - 1));
      page.cleanup();
    }
    const fault = refuseUnreadable(pages, signs) ?? (joined ? 'interleaved' : null);
    return {...readPdfPages(pages), fault};
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw refused(error);
  } finally {
    await task.destroy();
  }
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

/** pdf.js calls a method of ES2024 that Node 20 lacks; later versions bring it. */
function mendNode20(): void {
  const prototype = ArrayBuffer.prototype as {transferToFixedLength?: (length?: number) => ArrayBuffer};
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy;
  };
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
