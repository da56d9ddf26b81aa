import type {QueryToken} from '../parse-query.ts';
import type {Part, Way} from './part.ts';
import {lengthAt, toWordList, type Words} from './words.ts';

/**
 * Asks for a place or a way: at either end of the query, for in its middle the words join two things. What only leads is
 * half of another word at the end, as in `cải cách`, `mong muốn`.
 */
const ASKED: readonly {way: Way; label: string; words: Words[]; leads: Words[]}[] = [
  {
    way: 'where',
    label: 'ở đâu',
    words: toWordList(
      'ở đâu|tại đâu|chỗ nào|ở chỗ nào|nơi nào|ở nơi nào|ở trang nào|trang nào|vào đâu|đến đâu|tìm ở đâu|xem ở đâu|nằm ở đâu|gửi ở đâu|gửi đi đâu|đi đâu|từ đâu|ở mục nào|mục nào|nằm ở mục nào',
    ),
    leads: [],
  },
  {
    way: 'how',
    label: 'cách làm',
    words: toWordList(
      'làm thế nào|làm thế nào để|làm như thế nào|làm sao|làm sao để|làm cách nào|làm cách nào để|bằng cách nào|như thế nào|thế nào|ra sao|cách thức|cách để|cách làm|các bước|quy trình|hướng dẫn cách|chỉ cách',
    ),
    leads: toWordList('cách|muốn'),
  },
];
/** `thế nào là một cửa` asks what a word means; `cách làm hay`, `cách mạng công nghiệp` are no questions. */
const NO_QUESTION = toWordList(
  'thế nào là|như thế nào là|cách làm hay|cách làm mới|cách làm tốt|cách làm hiệu quả|cách mạng|cách chức|cách ly',
);

const CHECKS = toWordList('kiểm tra|kiểm tra xem|soát|soát xem|soát lại|rà soát|soát lỗi|kiểm|đối chiếu|dò');
/** What the tool for drafts looks at. */
const CHECKED = toWordList(
  'trích dẫn|căn cứ|dự thảo|viện dẫn|văn bản mình dẫn|văn bản dẫn|văn bản tôi dẫn|tờ trình|công văn|văn bản đang soạn|hiệu lực văn bản|hiệu lực của văn bản|số hiệu văn bản|phần căn cứ',
);
const PRINTS = toWordList('in|in ra|in ấn|in ra giấy|xuất|xuất ra|tải|tải về|lưu|lưu ra|đóng tập|đóng quyển');
const PRINTED = toWordList(
  'tài liệu|bộ tài liệu|pdf|file pdf|tệp pdf|bản pdf|kế hoạch|bản kế hoạch|toàn văn|ra giấy|thành tập|trang này|nhiều trang|mục của kế hoạch|chủ đề|căn cứ|hướng dẫn',
);

/** How a thing is to be done, where it is, or which tool does it. */
export function readWay(tokens: readonly QueryToken[]): Part | null {
  return readTool(tokens) ?? readQuestion(tokens);
}

function readTool(tokens: readonly QueryToken[]): Part | null {
  const checks = lengthAt(tokens, 0, CHECKS);
  if (checks > 0 && says(tokens, checks, CHECKED)) return part(0, checks, 'kiểm tra', 'check');
  const prints = lengthAt(tokens, 0, PRINTS);
  if (prints > 0 && lengthAt(tokens, prints, PRINTED) > 0) return part(0, prints, 'in, lưu', 'print');
  return null;
}

function readQuestion(tokens: readonly QueryToken[]): Part | null {
  if (lengthAt(tokens, 0, NO_QUESTION) > 0) return null;
  for (const {way, label, words, leads} of ASKED) {
    const first = lengthAt(tokens, 0, words) || lengthAt(tokens, 0, leads);
    if (first > 0 && first < tokens.length) return part(0, first, label, way);
    for (let at = 1; at < tokens.length; at++) {
      const length = lengthAt(tokens, at, words);
      if (length > 0 && at + length === tokens.length) return part(at, at + length, label, way);
    }
  }
  return null;
}

function says(tokens: readonly QueryToken[], from: number, list: readonly Words[]): boolean {
  return tokens.some((_, at) => at >= from && lengthAt(tokens, at, list) > 0);
}

function part(from: number, to: number, label: string, way: Way): Part {
  return {from, to, label, meaning: {kind: 'way', way}};
}
