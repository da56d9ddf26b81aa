import type {PdfFault} from '../../../core/pdf/fault-words.ts';
import {isDamagedPdf} from '../../../core/pdf/pdf-damage.ts';
import {type PageSigns, pageSigns, pdfFault} from '../../../core/pdf/pdf-fault.ts';
import {pdfItems, pdfLines} from '../../../core/pdf/pdf-lines.ts';
import {MOST_LETTERS, MOST_PDF_PAGES, tooMany} from '../../../core/word/limits.ts';
import {DraftError} from './draft-error.ts';

/** The library as it was published, beside the bundles: loaded when a PDF is chosen, never before. */
const LIBRARY = new URL('pdfjs-dist/legacy/build/pdf.min.mjs', import.meta.url).href;
const ENGINE = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;

type PdfLibrary = typeof import('pdfjs-dist');

const TOO_OLD = 'Trình duyệt này quá cũ để đọc tệp PDF. Hãy chọn bản Word, hoặc dán chữ vào ô dự thảo.';
const UNREACHABLE =
  'Không tải được phần đọc PDF. Hãy kiểm tra kết nối mạng rồi chọn lại tệp, hoặc dán chữ vào ô dự thảo.';
const SCANNED = 'Tệp PDF là ảnh quét, không có lớp chữ. Hãy dùng bản Word hoặc bản PDF có chữ.';
const LOCKED = 'Tệp PDF đặt mật khẩu. Hãy mở bằng mật khẩu rồi lưu ra tệp PDF mới, hoặc dùng bản Word.';
const BROKEN =
  'Tệp PDF hỏng. Hãy tải hoặc xin lại bản gốc; nếu vẫn mở đọc được, hãy chép chữ rồi dán vào ô dự thảo.';

/** The text layer of a PDF, its lines put together by where their pieces stand. Throws `DraftError`, and `FileError` beyond the bounds. */
export async function readPdf(bytes: Uint8Array): Promise<{text: string; fault: PdfFault | null}> {
  if (isDamagedPdf(bytes)) throw new DraftError(BROKEN);
  const {getDocument, VerbosityLevel} = await loadLibrary();
  const task = getDocument({data: bytes, verbosity: VerbosityLevel.ERRORS, disableFontFace: true});
  const document = await task.promise.catch(refuse);
  if (document.numPages > MOST_PDF_PAGES) throw tooMany('trang PDF', MOST_PDF_PAGES);
  const pages: PageSigns[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(refuse);
    const {height} = page.getViewport({scale: 1});
    const {items} = await page.getTextContent().catch(refuse);
    const runs = pdfItems(items, height);
    pages.push(pageSigns(runs));
    for (const line of pdfLines(runs, number)) text += `${line.text}\n`;
    if (text.length > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
    page.cleanup();
  }
  if (text.trim() === '') throw new DraftError(SCANNED);
  return {text, fault: pdfFault(pages)};
}

/** The engine first: the library then runs it here, in the worker that the page can stop, and starts none of its own. */
async function loadLibrary(): Promise<PdfLibrary> {
  try {
    await import(/* webpackIgnore: true */ ENGINE);
    return await import(/* webpackIgnore: true */ LIBRARY);
  } catch {
    const reached = await fetch(LIBRARY).then(
      ({ok}) => ok,
      () => false,
    );
    throw new DraftError(reached ? TOO_OLD : UNREACHABLE);
  }
}

function refuse(error: unknown): never {
  throw new DraftError(error instanceof Error && error.name === 'PasswordException' ? LOCKED : BROKEN);
}
