import {lengthAt, matchAt} from '../text/match-at.ts';
import {createStopTest} from './stop-words.ts';

/** Where the title of a law ends that no table knows: by its words. */

/** After "Luật": not a title. "Luật Dược" is one, "Luật được" is not. */
export const isNoTitle = createStopTest(
  'sư gia học tnhh này do trên số khác và hoặc của được có nào việt mới đó kinh-tế quốc-tế hà-nội',
);
/** Words that end a title. */
const isEnd = createStopTest(
  'được đã có năm ngày và hoặc thì do của theo tại trong để khi này các như là còn sẽ phải đến từ cho với những bằng bởi nên mà về sau mới trên đang cùng vào nếu trừ thay nhằm đối quy-định quy-chế hiện-hành hiện-nay sửa-đổi trình',
);
/** Second words of titles that keep their capital. */
const isProperName = createStopTest('việt tổ quốc quân nhà chính tòa viện mặt đảng');
const WORD = /[^\s,;:.()"“”]{1,40}/y;
const SPACES = /[ \t\r\n]{1,6}/y;
const MOST_WORDS = 14;

/**
 * End of the title whose first word comes after `after` (the end of "Luật"): a capital first, then words until
 * a sign or a word that begins something else. Null if no title stands there.
 */
export function lawTitleEnd(text: string, folded: string, after: number): number | null {
  let position = after;
  let end: number | null = null;
  for (let count = 0; count < MOST_WORDS; count++) {
    const gap = lengthAt(SPACES, folded, position);
    if (gap === 0) break;
    const word = matchAt(WORD, folded, position + gap)?.[0];
    if (word === undefined || !/^[a-z]+(?:&[a-z]+)?$/.test(word)) break;
    const written = text.slice(position + gap, position + gap + word.length);
    const shouted = word.length > 1 && written === written.toUpperCase();
    const capital = written !== written.toLowerCase();
    if (count === 0 && (!capital || isNoTitle(text, folded, position + gap))) return null;
    // "Luật Minh Khuê" is a firm: in a title only names of a place or body have a capital after the first word.
    if (count === 1 && capital && !shouted && !isProperName(text, folded, position + gap)) return null;
    if (
      count > 0 &&
      (!capital || shouted) &&
      (isEnd(text, folded, position + gap) || isMark(folded, position + gap))
    )
      break;
    position += gap + word.length;
    end = position;
    // "Phòng, chống …" opens many titles.
    if (word === 'phong' && /^,\s{1,6}chong\s/.test(folded.slice(position, position + 16))) position++;
  }
  return end;
}

/** "số" before a number or a blank; in "Luật Tần số vô tuyến điện" it is a word of the title. */
function isMark(folded: string, at: number): boolean {
  return /^so\s{0,6}[:.…_]?\s{0,6}[\d….:_/]/.test(folded.slice(at, at + 18));
}
