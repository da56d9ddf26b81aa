import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {isDamagedPdf} from '../core/pdf/pdf-damage.ts';
import {type PdfItem, pdfItems} from '../core/pdf/pdf-lines.ts';
import {FileError} from '../core/word/file-error.ts';
import {MOST_LETTERS, MOST_PDF_PAGES, tooMany} from '../core/word/limits.ts';
import {ImportError} from './import-error.ts';
import {readPdfItems} from './plan/pdf-paragraphs.ts';
import type {SourceDocument} from './plan/source.ts';

/** Fewest letters a page of a text layer has on average; a scan has none, or a stamp. */
const FEWEST_LETTERS = 40;

/** Reads the text layer of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  if (isDamagedPdf(bytes)) throw damaged();
  const {getDocument, VerbosityLevel} = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(root, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PDF_PAGES) throw tooMany('trang PDF', MOST_PDF_PAGES);
    const pages: PdfItem[][] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const {height} = page.getViewport({scale: 1});
      const content = await page.getTextContent();
      length += content.items.reduce((sum, item) => sum + ('str' in item ? item.str.length + 1 : 0), 0);
      if (length > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
      pages.push(pdfItems(content.items, height));
      page.cleanup();
    }
    const letters = pages.flat().reduce((sum, item) => sum + (item.text.match(/\p{L}/gu) ?? []).length, 0);
    if (letters < FEWEST_LETTERS * Math.max(1, pages.length)) throw scanned();
    return readPdfItems(pages);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw refused(error);
  } finally {
    await task.destroy();
  }
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
