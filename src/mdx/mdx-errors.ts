import type {Fault} from '../core/page/finding.ts';
import {DEEPEST, LONGEST_PARAGRAPH} from './parse-mdx.ts';

/** What the parser of MDX complains of, by its rule, in Vietnamese; its English words never reach an editor. */

/** Where in a tag a sign stands, by the words in which the parser says so. */
const PLACES: readonly (readonly [english: RegExp, place: string])[] = [
  [/(?:before|in) attribute value/, 'trong giá trị thuộc tính của thẻ'],
  [/(?:before|in|after) (?:local )?attribute name/, 'ở chỗ của tên thuộc tính trong thẻ'],
  [/self-closing slash/, 'sau dấu / ở cuối thẻ'],
  [/before name/, 'ngay sau dấu <'],
  [/in (?:member |local )?name|(?:before|after) (?:member |local )?name|after name/, 'trong tên thẻ'],
];

const TEXT_SIGNS: Omit<Fault, 'found'> = {
  expected: 'dấu < và { trong chữ thường viết là &lt; và &#123;; thuộc tính của thẻ dạng tên="giá trị"',
  remedy:
    'nếu dấu < hay { ở dòng này là chữ thường, thay nó; nếu là thẻ, chép lại mẫu ở trang hướng dẫn biên tập',
};
const PAIRS: Omit<Fault, 'found'> = {
  expected: 'mỗi thẻ mở có một thẻ đóng cùng tên, cùng ở trong hay cùng ở ngoài một đoạn, một danh sách',
  remedy: 'thêm, bỏ hoặc sửa tên thẻ ở dòng này hay các dòng ngay trước; thẻ không có nội dung viết <Tên />',
};
const BRACES: Omit<Fault, 'found'> = {
  expected: 'dấu { trong chữ thường viết là &#123;; ghi chú cho biên tập viết {/* … */}',
  remedy: 'thay dấu {, hoặc thêm dấu } còn thiếu',
};
const LISTS: Omit<Fault, 'found'> = {
  expected: 'mọi dòng của một thẻ đều nằm trong danh sách hay khối trích mà thẻ bắt đầu ở đó',
  remedy: 'thụt các dòng sau của thẻ cho thẳng với dòng đầu, hoặc viết thẻ trên một dòng',
};

/** One sentence for one rule; a rule that is not here gets the last sentence of this file. */
export function mdxFault(rule: string, reason: string): Fault {
  const quoted = [...reason.matchAll(/`(<[^`]*>)`/g)].map(([, tag]) => tag);
  switch (rule) {
    case 'unexpected-character':
      return {found: `${signIn(reason)} ${placeIn(reason)}`, ...TEXT_SIGNS};
    case 'unexpected-eof':
      return /expression/.test(reason)
        ? {found: 'dấu { không có dấu } đóng lại', ...BRACES}
        : {found: 'tệp hết khi một thẻ còn chưa viết xong', ...TEXT_SIGNS};
    case 'end-tag-mismatch': {
      const [first = 'một thẻ', second] = quoted;
      if (/^Unexpected closing tag/.test(reason))
        return {found: `thẻ đóng ${first} trong khi thẻ đang mở là ${second ?? 'thẻ khác'}`, ...PAIRS};
      if (/^Expected the closing tag/.test(reason))
        return {
          found: `thẻ đóng ${first} ở trong đoạn hay danh sách, thẻ mở ở ngoài, hoặc ngược lại`,
          ...PAIRS,
        };
      return {found: `thẻ ${first} chưa có thẻ đóng`, ...PAIRS};
    }
    case 'unexpected-closing-slash':
      return {found: 'thẻ đóng không có thẻ mở', ...PAIRS};
    case 'unexpected-attribute':
      return {found: 'thẻ đóng có thuộc tính', ...PAIRS};
    case 'unexpected-self-closing-slash':
      return {found: 'thẻ đóng có thêm dấu / ở cuối', ...PAIRS};
    case 'unexpected-lazy':
      return {found: 'dòng sau của một thẻ nằm ngoài danh sách hay khối trích', ...LISTS};
    case 'acorn':
      return {found: 'biểu thức trong ngoặc nhọn, hoặc dòng bắt đầu bằng import hay export', ...BRACES};
    case 'non-spread':
    case 'spread-extra':
    case 'non-esm':
      return {found: 'mã lệnh trong trang', ...BRACES};
    case 'too-nested':
      return {
        found: 'quá nhiều dấu “>” hoặc gạch đầu dòng lồng nhau ở đầu dòng',
        expected: `nhiều nhất ${DEEPEST} dấu lồng nhau`,
        remedy: 'bỏ bớt dấu ở đầu dòng này',
      };
    case 'too-long':
      return {
        found: 'một đoạn quá dài, không có dòng trống nào',
        expected: `đoạn không dài quá ${LONGEST_PARAGRAPH} ký tự`,
        remedy: 'thêm dòng trống để chia đoạn này',
      };
    default:
      return {
        found: 'dòng này không đọc được theo cú pháp của trang',
        expected: 'chữ thường, tiêu đề, danh sách, bảng và các thẻ ở trang hướng dẫn biên tập',
        remedy: 'bỏ dần những gì vừa sửa ở dòng này và các dòng ngay trước, chạy lại npm run check',
      };
  }
}

function signIn(reason: string): string {
  const [, sign] = /character `(.{1,8}?)` \(U\+/su.exec(reason) ?? [];
  if (sign === undefined) return 'ký tự lạ';
  return sign === '` ` `' ? 'dấu `' : `ký tự “${sign}”`;
}

function placeIn(reason: string): string {
  return PLACES.find(([english]) => english.test(reason))?.[1] ?? 'trong một thẻ';
}
