import {readFileSync, statSync} from 'node:fs';
import {extname} from 'node:path';
import {
  LARGEST_FILE,
  LONGEST_PARAGRAPH,
  MOST_LETTERS,
  MOST_PARAGRAPHS,
  tooMany,
} from '../core/word/limits.ts';
import {decodeText} from './decode-text.ts';
import {ImportError} from './import-error.ts';
import {readPlain} from './plan/read-plain.ts';
import type {SourceDocument} from './plan/source.ts';
import {readDocx} from './read-docx.ts';
import {readPdf} from './read-pdf.ts';

/** Reads a document of any supported form, known by its first bytes; a name that says otherwise is told. Throws `ImportError`. */
export async function readSource(file: string): Promise<SourceDocument> {
  const bytes = readBytes(file);
  const packed = await readPacked(bytes);
  if (packed !== null) return packed;
  const {text, encoding} = decodeText(bytes);
  if (text.trim() === '') throw empty();
  refuseOther(text, file);
  refuseRenamed(file);
  refuseLong(text);
  const source = readPlain(text);
  return encoding === 'UTF-8'
    ? source
    : {...source, notes: [`đã chuyển từ bảng mã ${encoding} sang Unicode`, ...source.notes]};
}

/** A Word document or a PDF; null where the bytes are plain text. */
export async function readPacked(bytes: Uint8Array): Promise<SourceDocument | null> {
  if (startsWith(bytes, [0x50, 0x4b])) return readDocx(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return readPdf(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldContainer(bytes);
  if (PICTURES.some((signature) => startsWith(bytes, signature))) throw picture();
  return null;
}

/** First bytes of PNG, JPEG, GIF and the two orders of TIFF. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

function picture(): ImportError {
  return new ImportError(
    'hình ảnh (ảnh chụp hoặc bản quét), không có lớp chữ',
    'tệp .docx, .txt, .md hoặc .pdf có lớp chữ',
    'xin tệp .docx của văn bản; nếu chỉ có ảnh thì nhận dạng chữ (OCR), đối chiếu với bản giấy rồi lưu thành .docx',
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The bytes of a file that is there and not too large. Throws `ImportError`. */
export function readBytes(file: string): Uint8Array {
  let size: number;
  try {
    const stat = statSync(file);
    if (stat.isDirectory())
      throw new ImportError('thư mục', 'một tệp văn bản', 'ghi rõ tên tệp trong thư mục này');
    size = stat.size;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      'không có tệp này, hoặc không có quyền đọc',
      'đường dẫn tới một tệp đọc được',
      'kiểm tra lại tên tệp và thư mục',
    );
  }
  if (size === 0) throw empty();
  if (size > LARGEST_FILE) {
    throw new ImportError(
      `tệp quá lớn: ${Math.round(size / 1024 / 1024)} MB`,
      `tệp không quá ${LARGEST_FILE / 1024 / 1024} MB`,
      'bỏ hình ảnh trong tệp rồi lưu lại; nếu là bản quét thì cần bản có lớp chữ',
    );
  }
  return readFileSync(file);
}

function empty(): ImportError {
  return new ImportError('tệp trống', 'tệp có nội dung', 'kiểm tra lại tệp đã lưu hoặc tải về');
}

/** OLE containers: a Word document under a password, or a format before .docx. */
function oldContainer(bytes: Uint8Array): ImportError {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll('\0', '');
  if (text.includes('EncryptedPackage')) {
    return new ImportError(
      'tệp .docx đặt mật khẩu',
      'tệp .docx mở được không cần mật khẩu',
      'mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại',
    );
  }
  const what = text.includes('Workbook') ? 'bảng tính Excel kiểu cũ (.xls)' : 'văn bản Word kiểu cũ (.doc)';
  return new ImportError(
    what,
    'tệp văn bản Word (.docx)',
    what.endsWith('(.doc)')
      ? 'mở bằng Word, chọn Tệp > Lưu thành (Save As), ở ô “Loại tệp” chọn “Word Document (*.docx)”, lưu rồi nhập tệp mới; bằng LibreOffice: Tệp > Lưu thành > Word 2010–365 (.docx)'
      : 'chép phần kế hoạch sang Word rồi lưu thành .docx',
  );
}

/** Lines of a text, and of a file that is one line: each is bounded before any is read. Throws `FileError`. */
export function refuseLong(text: string): void {
  if (text.length > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
  const lines = text.split('\n');
  if (lines.length > 4 * MOST_PARAGRAPHS) throw tooMany('dòng', 4 * MOST_PARAGRAPHS);
  if (lines.some(({length}) => length > LONGEST_PARAGRAPH))
    throw tooMany('ký tự trong một dòng', LONGEST_PARAGRAPH);
}

/** Plain text under the name of another form: what a download or a converter left may not be the document. */
function refuseRenamed(file: string): void {
  const ending = extname(file).toLowerCase();
  const what = {'.docx': 'tệp Word', '.doc': 'tệp Word', '.docm': 'tệp Word', '.pdf': 'tệp PDF'}[ending];
  if (what === undefined) return;
  throw new ImportError(
    `tên tệp có đuôi ${ending} nhưng bên trong chỉ là văn bản thuần, không phải ${what}`,
    `${what} thật, hoặc văn bản thuần có đuôi .txt`,
    'tải hoặc xin lại bản gốc; nếu chắc đây là toàn bộ văn bản, đổi đuôi tệp thành .txt rồi nhập lại',
  );
}

function refuseOther(text: string, file: string): void {
  const head = text.slice(0, 200).trimStart();
  if (head.startsWith('{\\rtf'))
    throw new ImportError('tệp RTF', 'tệp .docx, .txt, .md hoặc .pdf', 'mở bằng Word rồi lưu thành .docx');
  if (/^(<!doctype html|<html)/i.test(head))
    throw new ImportError(
      'trang web (HTML)',
      'tệp .docx, .txt, .md hoặc .pdf',
      'mở trang, chép phần văn bản vào Word rồi lưu thành .docx',
    );
  if (/^\.(csv|xlsx?|json)$/i.test(extname(file)))
    throw new ImportError(
      `tệp dữ liệu ${extname(file)}`,
      'tệp văn bản kế hoạch',
      'lưu phần kế hoạch thành .docx',
    );
}
