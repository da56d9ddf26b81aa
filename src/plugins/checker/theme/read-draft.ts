/** Reads a draft that the reader chose, in the browser: nothing of it leaves the machine. */

/** Larger files are refused: a draft is text, and the page must stay responsive. */
export const LARGEST = 20 * 1024 * 1024;

/** Why a file could not be read, in words for the reader. */
export class DraftError extends Error {}

/** Plain text of a `.docx`, `.pdf` with a text layer, or text file. Throws `DraftError`. */
export async function readDraft(file: File): Promise<string> {
  if (file.size > LARGEST)
    throw new DraftError('Tệp lớn hơn 20 MB. Hãy dán phần cần kiểm tra vào ô bên dưới.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.toLowerCase();
  if (name.endsWith('.docx')) return readDocx(bytes);
  if (name.endsWith('.pdf')) return readPdf(bytes);
  if (/\.(txt|md|text)$/.test(name)) return readText(bytes);
  throw new DraftError('Chỉ đọc được tệp .docx, .txt, .md và .pdf có lớp chữ.');
}

function readText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw new DraftError('Tệp không phải UTF-8. Hãy lưu lại với bảng mã UTF-8, hoặc dán chữ vào ô bên dưới.');
  }
}

async function readDocx(bytes: Uint8Array): Promise<string> {
  const [{wordText}, {FileError}] = await Promise.all([
    import('../../../core/word/word-text.ts'),
    import('../../../core/word/file-error.ts'),
  ]);
  try {
    return wordText(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new DraftError(`Không đọc được: ${error.found}. Hãy ${error.remedy}.`);
  }
}

/** The library as it was published, beside the bundles: loaded when a PDF is chosen, never before. */
const LIBRARY = new URL('pdfjs-dist/legacy/build/pdf.min.mjs', import.meta.url);
const WORKER = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url);

const TOO_OLD = 'Trình duyệt này quá cũ để đọc tệp PDF. Hãy chọn bản Word, hoặc dán chữ vào ô bên dưới.';

async function readPdf(bytes: Uint8Array): Promise<string> {
  const pdf: typeof import('pdfjs-dist') = await import(/* webpackIgnore: true */ LIBRARY.href).catch(() => {
    throw new DraftError(TOO_OLD);
  });
  pdf.GlobalWorkerOptions.workerPort ??= new Worker(WORKER, {type: 'module'});
  const worker = pdf.GlobalWorkerOptions.workerPort;
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new DraftError(TOO_OLD)));
  });
  try {
    const loading = pdf.getDocument({data: bytes}).promise;
    const document = await Promise.race([loading, broken]);
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const {items} = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    const text = pages.join('\n');
    if (text.trim() === '')
      throw new DraftError('Tệp PDF là ảnh quét, không có lớp chữ. Hãy dùng bản Word hoặc bản PDF có chữ.');
    return text;
  } catch (error) {
    if (error instanceof DraftError) throw error;
    throw new DraftError('Tệp PDF bị hỏng hoặc có mật khẩu.');
  }
}
