import {createStopTest} from '../law/stop-words.ts';
import {BODY_KINDS} from '../law/vocabulary/body-kinds.ts';
import {capitalize} from '../text/capital.ts';
import {fold} from '../text/fold.ts';

/** Kinds as a name begins: `Sở`, `Văn phòng`, `UBND`; the longer first. */
const KINDS = BODY_KINDS.map(({name}) =>
  /^(?:ubnd|hđnd)$/.test(name) ? name.toUpperCase() : capitalize(name),
).sort((a, b) => b.length - a.length);
const HEAD = new RegExp(String.raw`(^|[^\p{L}\p{M}&-])(${KINDS.join('|')})(?![\p{L}\p{M}&-])`, 'gu');
/** Another body follows, not more of the name: `Sở Nội vụ và UBND tỉnh`. */
const BEGINS_NAME = new RegExp(String.raw`^ (?:${KINDS.join('|')})(?![\p{L}\p{M}])`, 'u');
const LONGEST_KIND = 20;
const WORD = /[ ]([\p{L}\p{M}\d&-]+)/uy;

/** What a body does, has or is told of begins here: its name is over. */
const isStop = createStopTest(
  'và về trước sau năm ngày của tại trong ngoài để được bị đã đang có theo cho khi nhằm hoặc hay là này trên dưới nêu thì phải sẽ còn như từ đến do với bằng qua cùng các những mọi mỗi khác gửi làm lập ký phát nộp chủ-trì phối-hợp tổng-hợp tổ-chức thực-hiện hướng-dẫn tiếp-nhận báo-cáo cung-cấp xây-dựng ban-hành tham-mưu theo-dõi đôn-đốc kiểm-tra bảo-đảm đăng-tải triển-khai công-bố đề-xuất rà-soát cập-nhật phổ-biến giới-thiệu tuyên-truyền biên-tập thiết-kế quản-trị chịu-trách khuyến-khích nghiên-cứu',
);
/** These go on with a name where a capital follows: `Sở Thông tin và Truyền thông`. */
const JOINS = /^(?:và|các)$/u;
const MOST_WORDS = 9;

/** The names of bodies in a text, each once, as they are written; a kind alone names none. */
export function findBodies(text: string): string[] {
  const found = [...text.matchAll(HEAD)].map((match) => {
    const start = match.index + match[1]!.length;
    return {name: text.slice(start, endOf(text, start + match[2]!.length)), kind: match[2]!};
  });
  return [...new Set(found.filter(({name, kind}) => isName(name, kind)).map(({name}) => name))];
}

/** `Bộ thủ tục`, `Hội nghị`: a short kind is a body only before a capital. */
function isName(name: string, kind: string): boolean {
  const rest = name.slice(kind.length);
  return rest !== '' && (kind.includes(' ') || kind === kind.toUpperCase() || /^ \p{Lu}/u.test(rest));
}

function endOf(text: string, from: number): number {
  const folded = fold(text);
  let end = from;
  let at = from;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[1];
    if (word === undefined) break;
    const next = at + 1 + word.length;
    const rest = text.slice(next, next + LONGEST_KIND);
    const joins = JOINS.test(word) && /^ \p{Lu}/u.test(rest) && !BEGINS_NAME.test(rest);
    if (!joins && isStop(text, folded, at + 1)) break;
    at = next;
    if (!joins) end = at;
  }
  return end;
}
