import type {PdfFault} from '../../../core/pdf/fault-words.ts';
import {textFault} from '../../../core/pdf/pdf-fault.ts';
import {FileError} from '../../../core/word/file-error.ts';
import {wordText} from '../../../core/word/word-text.ts';
import {DraftError} from './draft-error.ts';
import {readPdf} from './read-pdf.ts';

/** Larger files are refused: a draft is text. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Plain text of a `.docx`, a `.pdf` with a text layer, or a text file that the reader chose, and why it may not be what
 * the file shows; nothing of it leaves the machine. Throws `DraftError`.
 */
export async function readDraft(file: File): Promise<{text: string; fault: PdfFault | null}> {
  if (file.size > LARGEST)
    throw new DraftError('Tệp lớn hơn 20 MB. Hãy dán phần cần kiểm tra vào ô dự thảo.');
  const read = readerOf(file.name.toLowerCase());
  if (!read) throw new DraftError('Chỉ đọc được tệp .docx, .txt, .md và .pdf có lớp chữ.');
  const bytes = await bytesOf(file);
  try {
    const words = await read(bytes);
    return typeof words === 'string' ? {text: words, fault: textFault(words)} : words;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new DraftError(`Không đọc được: ${error.found}. Hãy ${error.remedy}.`);
  }
}

type Reader = (bytes: Uint8Array) => string | ReturnType<typeof readPdf>;

function readerOf(name: string): Reader | undefined {
  if (name.endsWith('.docx')) return wordText;
  if (name.endsWith('.pdf')) return readPdf;
  return /\.(txt|md|text)$/.test(name) ? readText : undefined;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new DraftError('Không mở được tệp: tệp đã bị sửa, chuyển chỗ hoặc xoá sau khi chọn. Hãy chọn lại.');
  }
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
    throw new DraftError('Tệp không phải UTF-8. Hãy lưu lại với bảng mã UTF-8, hoặc dán chữ vào ô dự thảo.');
  }
}
