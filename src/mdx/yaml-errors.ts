import type {ErrorCode} from 'yaml';

/** What the usual mistakes in YAML are called, and what to do about them; others keep the parser's own words. */
const KNOWN_ERRORS: Partial<Record<ErrorCode, readonly [found: string, remedy: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'hai dấu “: ” trên một dòng, hoặc dòng sau thụt lề sai',
    'đặt giá trị có dấu hai chấm trong dấu nháy: tên: "a: b"',
  ],
  TAB_AS_INDENT: ['dấu tab ở đầu dòng', 'thay mỗi dấu tab bằng hai dấu cách'],
  DUPLICATE_KEY: ['một tên trường viết hai lần', 'bỏ một trong hai dòng'],
  BAD_INDENT: ['thụt lề không đều', 'cho các dòng cùng cấp bắt đầu ở cùng một cột'],
  MISSING_CHAR: [
    'thiếu dấu nháy đóng, dấu hai chấm hoặc dấu phẩy',
    'xem dòng này và dòng ngay trước: dấu nháy mở phải có dấu nháy đóng',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'dòng không có dạng “tên: giá trị”',
    'thêm dấu hai chấm sau tên, hoặc đóng dấu nháy còn mở',
  ],
};

/** A parser's error in Vietnamese. */
export function yamlError(
  code: ErrorCode,
  message: string,
): {readonly found: string; readonly remedy: string | null} {
  const known = KNOWN_ERRORS[code];
  return known ? {found: known[0], remedy: known[1]} : {found: message, remedy: null};
}
