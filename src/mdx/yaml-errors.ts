import type {ErrorCode} from 'yaml';

type Fault = readonly [found: string, remedy: string];

const SIGNS: Fault = [
  'ký hiệu của YAML (*, &, !, %) ở chỗ của giá trị',
  'đặt giá trị có ký hiệu ấy trong dấu nháy: tên: "giá trị"',
];
const UNREADABLE: Fault = [
  'dòng không đọc được',
  'kiểm tra dấu hai chấm, dấu nháy và thụt lề của dòng này và dòng ngay trước; chép lại mẫu từ một tệp đúng',
];

/** What each mistake in YAML is called, and what to do about it; the parser's English words never reach an editor. */
const ERRORS: Readonly<Record<ErrorCode, Fault>> = {
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
  BAD_DQ_ESCAPE: [
    'dấu \\ trong giá trị đặt giữa hai dấu nháy kép',
    "viết \\\\ thay cho \\, hoặc đặt giá trị giữa hai dấu nháy đơn: tên: 'giá trị'",
  ],
  BAD_SCALAR_START: [
    'giá trị bắt đầu bằng ký hiệu mà YAML giữ riêng (@, `, %)',
    'đặt giá trị trong dấu nháy: tên: "giá trị"',
  ],
  UNEXPECTED_TOKEN: [
    'chữ thừa sau giá trị, thường là chữ sau dấu nháy đóng',
    'đưa chữ ấy vào trong dấu nháy, hoặc bỏ đi; dấu nháy kép ở giữa giá trị thay bằng “ ”',
  ],
  BLOCK_IN_FLOW: [
    'danh sách gạch đầu dòng ở trong ngoặc [ ] hoặc { }',
    'viết mỗi phần tử một dòng, bỏ ngoặc',
  ],
  KEY_OVER_1024_CHARS: ['tên trường dài quá 1.024 ký tự', 'thêm dấu hai chấm và dấu cách sau tên trường'],
  MULTIPLE_DOCS: [
    'dấu --- ở giữa phần đầu trang',
    'bỏ dấu --- thừa: phần đầu chỉ có một dòng mở, một dòng đóng',
  ],
  NON_STRING_KEY: ['tên trường không phải là chữ', 'sửa tên trường theo mẫu'],
  BAD_COLLECTION_TYPE: SIGNS,
  ALIAS_PROPS: SIGNS,
  BAD_ALIAS: SIGNS,
  BAD_DIRECTIVE: SIGNS,
  BAD_PROP_ORDER: SIGNS,
  MULTIPLE_ANCHORS: SIGNS,
  MULTIPLE_TAGS: SIGNS,
  TAG_RESOLVE_FAILED: SIGNS,
  RESOURCE_EXHAUSTION: ['quá nhiều lớp lồng nhau', 'viết lại theo mẫu, mỗi trường một dòng'],
  IMPOSSIBLE: UNREADABLE,
};

/** A parser's error in Vietnamese; a code that a later parser may add gets the general words. */
export function yamlError(code: ErrorCode): {readonly found: string; readonly remedy: string} {
  const [found, remedy] = ERRORS[code] ?? UNREADABLE;
  return {found, remedy};
}
