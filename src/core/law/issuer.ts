import {isCapital} from '../text/capital.ts';
import {dropEnd} from '../text/drop-end.ts';
import {fold} from '../text/fold.ts';
import {lengthAt} from '../text/match-at.ts';
import {createStopTest} from './stop-words.ts';
import {createTitleMatcher} from './title-matcher.ts';
import {INSTRUMENT_TYPES} from './vocabulary/instrument-types.ts';
import {ISSUERS} from './vocabulary/issuers.ts';

/** The body said after a number: "của UBND tỉnh Đồng Nai", "do Bộ trưởng Bộ Tài chính". */

export interface ScannedIssuer {
  readonly start: number;
  readonly end: number;
}

const OPENING = /\s{0,6},?\s{0,6}(?:cua|do|tai(?=\s{1,6}hoi\s{1,6}nghi))\s{1,6}/y;
/** "do Bộ Nội vụ": whose act it is shows only in the verb; the body may have drafted it, or carry it out. */
const BY = /\s{0,6},?\s{0,6}do\s/y;
const ISSUES =
  /\s{1,6}(?:(?:da|moi|vua)\s{1,6})?(?:ban\s{1,6}hanh|ky|cap|phe\s{1,6}duyet|cong\s{1,6}bo|thong\s{1,6}qua)(?![a-z])/y;
/** "hội nghị lần thứ năm": here "năm" is no year. */
const ORDINAL = /(?:^|\s)thu\s{1,6}$/;
const WORD = /[^\s,;:()[\]"“”*]{1,40}/y;
const SPACES = /\s{1,6}/y;
/** "(khóa X)" belongs to the name of a committee. */
const TERM = /\s{0,6}\(\s{0,3}kho[a]\s{1,6}[a-z0-9]{1,8}\s{0,3}\)/y;
const TABLE = createTitleMatcher(ISSUERS.map(({name}) => name));
/** Bodies whose name goes on with a place. */
const LOCAL = /^(?:uy ban nhan dan|hoi dong nhan dan|tinh uy|huyen uy|dang uy)$/;
/** What the instrument is about, or what happened to it, begins here: the name is over. */
const isStop = createStopTest(
  'về ngày tại trong để được đã có theo cho khi nhằm hoặc là này trên nêu thì phải sẽ còn như từ đến ký số do của năm những giao v/v quy-định hướng-dẫn phê-duyệt sửa-đổi thực-hiện triển-khai công-bố điều-chỉnh thành-lập bãi-bỏ thay-thế bổ-sung ban-hành quyết-định tăng-cường đẩy-mạnh tổ-chức-thực cấp-ngày thông-qua thông-báo kết-luận',
);
/** After a body that the table knows, these end the name even in capitals: "của Chính phủ Quy định …". */
const isSubject = createStopTest(
  'về quy-định hướng-dẫn phê-duyệt sửa-đổi thực-hiện triển-khai công-bố ban-hành quy-chế',
);
/** Types whose words stand in names of bodies too: only "Kế hoạch số" begins another instrument. */
const IN_NAMES = ['kế hoạch', 'đề án', 'dự án', 'phương án', 'hợp đồng'];
const TYPE_HEAD = new RegExp(
  `(?:${INSTRUMENT_TYPES.flatMap(({type, words = [], english = []}) => [type, ...words].concat(english))
    .map((word) =>
      (IN_NAMES.includes(word) ? `${fold(word)} (?:so|nay|tren)` : fold(word)).replaceAll(' ', '\\s{1,6}'),
    )
    .join('|')})(?![a-z])`,
  'y',
);
/** Offices whose names have a comma inside. */
const COMMA_INSIDE =
  /(?:^|\s)(?:so|phong|vu|cuc|bo|uy\s+ban|ban)\s(?:[a-z]+\s){0,3}(?:van\s+hoa|lao\s+dong)$/;
/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ". */
const MINISTER = /(?:^|\s)bo\s+truong$/;
const MOST_WORDS = 26;

/** The issuer after `at`, before `limit`; null if none is said there. Reads folded text beside the text. */
export function scanIssuer(text: string, folded: string, at: number, limit: number): ScannedIssuer | null {
  const opening = lengthAt(OPENING, folded, at);
  if (opening === 0) return null;
  const start = at + opening;
  if (!isCapital(text, start)) return null;
  let end = start;
  let closed = false;
  for (let position = start, count = 0; count < MOST_WORDS && position < limit; count++) {
    if (count > 0 && endsAt(text, folded, position, closed)) break;
    const known = isCapital(text, position) ? TABLE.matchAt(folded, position) : null;
    const word = lengthAt(WORD, folded, position);
    if (word === 0) break;
    const bare = dropEnd(folded.slice(position, position + word), /[.…]/).length;
    closed = known !== null && !LOCAL.test(folded.slice(position, known.end).replace(/\s+/g, ' '));
    end = known && known.end > position + bare ? known.end : position + bare;
    if (known === null && bare < word) break;
    const term = lengthAt(TERM, folded, end);
    if (term > 0) {
      end += term;
      break;
    }
    const name = folded.slice(start, end);
    const comma = folded[end] === ',' && (COMMA_INSIDE.test(name) || MINISTER.test(name)) ? 1 : 0;
    const gap = lengthAt(SPACES, folded, end + comma);
    if (gap === 0 || (comma > 0 && !isCapital(text, end + comma + gap))) break;
    position = end + comma + gap;
  }
  const name = folded.slice(start, Math.min(end, limit)).replace(/(?:\s|\sva){1,12}$/, '');
  if (name.length === 0) return null;
  const by = lengthAt(BY, folded, at) > 0;
  return by && lengthAt(ISSUES, folded, start + name.length) === 0 ? null : {start, end: start + name.length};
}

/** Whether the name ends before the word at `at`. */
function endsAt(text: string, folded: string, at: number, closed: boolean): boolean {
  const word = folded.slice(at, at + lengthAt(WORD, folded, at));
  if (word === 'va' || word === '-') {
    const next = at + word.length + lengthAt(SPACES, folded, at + word.length);
    return !isCapital(text, next) || lengthAt(TYPE_HEAD, folded, next) > 0;
  }
  if (isCapital(text, at)) return closed || (isSubject(text, folded, at) && isSentenceCase(text, folded, at));
  if (ORDINAL.test(folded.slice(Math.max(0, at - 12), at))) return false;
  if (isStop(text, folded, at)) return true;
  if (/^\d{1,2}$/.test(word)) return false;
  return closed ? !/^(?:tinh|thanh|khoa|dang|viet|lan|thu)$/.test(word) : !/^[a-z.]+$/.test(word);
}

/** "Sửa đổi", "Về": a capital in the first word alone, unlike "Ban Hành chính". */
function isSentenceCase(text: string, folded: string, at: number): boolean {
  const word = lengthAt(WORD, folded, at);
  return !isCapital(text, at + word + lengthAt(SPACES, folded, at + word)) && !isCapital(text, at + word - 1);
}
