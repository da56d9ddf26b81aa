import type {QueryToken} from '../parse-query.ts';
import {numeralAt} from './numerals.ts';
import {FOR_WHOM, type Part} from './part.ts';
import {findWords, isDoubtful, lengthAt, toWordList} from './words.ts';

/** Asks what a word means, before the word or after it. */
const DEFINES_AFTER = toWordList(
  'là gì|nghĩa là gì|có nghĩa là gì|nghĩa là sao|là sao|là thế nào|là như thế nào|là làm gì|là viết tắt của gì|là viết tắt của từ gì|là viết tắt của chữ gì|viết tắt của gì|viết tắt của từ gì|viết tắt là gì|viết tắt cho gì|tức là gì|là cái gì|là ai|là những ai|gồm những ai|gồm ai|là số gì|là số mấy|là chữ gì|là từ gì|hiểu thế nào|được hiểu thế nào|hiểu là gì|được hiểu là gì|nghĩa gì|có nghĩa gì|nghĩa thế nào|là khái niệm gì|ý nghĩa là gì|là chỉ số gì|là đơn vị nào|là cơ quan nào|là nơi nào|là tổ chức nào',
);
const DEFINES_BEFORE = toWordList(
  'thế nào là|như thế nào là|định nghĩa|định nghĩa của|khái niệm|giải thích|giải thích từ|giải nghĩa|nghĩa của|nghĩa của từ|nghĩa từ|nghĩa chữ|ý nghĩa của từ|thuật ngữ|chữ viết tắt|chữ tắt|viết tắt|hiểu thế nào về|hiểu thế nào là|gọi là gì|cho biết',
);
/** Asks how two things differ: what each of them means answers it. */
const DIFFERS_AFTER = toWordList(
  ['khác nhau', 'khác', 'khác biệt']
    .flatMap((differ) =>
      [
        '',
        'gì',
        'thế nào',
        'như thế nào',
        'ra sao',
        'ở đâu',
        'chỗ nào',
        'ở chỗ nào',
        'điểm nào',
        'ở điểm nào',
      ].map((how) => `${differ} ${how}`.trim()),
    )
    .filter((words) => words !== 'khác')
    .concat('khác gì nhau')
    .join('|'),
);
const DIFFERS_BEFORE = toWordList(
  'phân biệt|khác nhau giữa|sự khác nhau giữa|sự khác nhau của|điểm khác nhau giữa|điểm khác nhau của|sự khác biệt giữa',
);
const DIFFERS = toWordList('khác');
/** `… khác một phần chỗ nào` */
const WHEREIN = toWordList('chỗ nào|ở chỗ nào|điểm nào|ở điểm nào|thế nào|như thế nào|ra sao|gì');

const PADDING = toWordList('chữ|từ|cụm từ|thuật ngữ|cái|ký hiệu|chữ viết tắt');

/** Asks what somebody has to know or to do: a page of guidance for him. */
const TASKS = toWordList(
  ['cần', 'phải', 'nên', 'cần phải', 'sẽ', 'muốn', 'có thể', 'được']
    .flatMap((must) =>
      [
        'biết',
        'làm',
        'chuẩn bị',
        'lưu ý',
        'chú ý',
        'nhớ',
        'đọc',
        'xem',
        'nắm',
        'theo dõi',
        'hỏi',
        'nói',
      ].flatMap((verb) =>
        ['gì', 'những gì', 'những việc gì', 'việc gì', 'các việc gì', 'điều gì', 'những điều gì'].map(
          (what) => `${must} ${verb} ${what}`,
        ),
      ),
    )
    .concat(
      ['được giao', 'được phân công'].flatMap((given) =>
        [
          'gì',
          'việc gì',
          'những gì',
          'những việc gì',
          'nhiệm vụ gì',
          'những nhiệm vụ gì',
          'việc nào',
          'làm gì',
        ].map((what) => `${given} ${what}`),
      ),
      [
        'làm gì',
        'làm những gì',
        'làm việc gì',
        'làm những việc gì',
        'có việc gì',
        'có những việc gì',
        'có nhiệm vụ gì',
        'có nhiệm vụ nào',
        'có trách nhiệm gì',
        'chịu trách nhiệm gì',
        'phụ trách gì',
        'phụ trách việc gì',
        'lo việc gì',
        'cần gì',
        'được gì',
        'được lợi gì',
        'đọc gì',
        'đọc phần nào',
        'đọc trang nào',
        'xem trang nào',
        'xem ở đâu',
        'bắt đầu từ đâu',
        'làm như thế nào',
      ],
    )
    .join('|'),
);
/** What goes on after the question: `công ty cần chuẩn bị gì khi làm thủ tục`. */
const ON_THE_WAY = toWordList('khi|lúc|để|trước khi|nếu|ở|tại|trong|với');
const FOR = toWordList(
  'dành cho|hướng dẫn cho|hướng dẫn dành cho|chỉ dẫn cho|trang cho|trang dành cho|tài liệu cho|việc của|các việc của|công việc của|nhiệm vụ của|các nhiệm vụ của|trách nhiệm của|phần việc của|cẩm nang cho|sổ tay cho',
);
/** `trong kế hoạch`, at the end or before a verb: says where, and is no word to look for. */
const OF_PLAN = toWordList(
  'của kế hoạch|của kế hoạch này|của bản kế hoạch|của kế hoạch 06|của kế hoạch số 06|trong kế hoạch|trong kế hoạch này|trong bản kế hoạch|ở kế hoạch|theo kế hoạch|theo kế hoạch này|kế hoạch này|của việc tuyên truyền|của công tác tuyên truyền|của việc thông tin tuyên truyền|của công tác thông tin tuyên truyền|khi tuyên truyền|trong tuyên truyền|của tuyên truyền|của văn bản này',
);

/** `kế hoạch nói gì về báo chí`, `kế hoạch dẫn thông tư nào`. */
const PLAN = toWordList(
  ['kế hoạch', 'kh', 'bản kế hoạch']
    .flatMap((plan) => ['', ' này', ' 06', ' số 06', ' 6', ' số 6'].map((which) => plan + which))
    .join('|'),
);
const SPEAKS = toWordList(
  'nói gì về|nói về|viết gì về|ghi gì về|quy định gì về|quy định về|yêu cầu|yêu cầu gì về|yêu cầu phải|có gì về|nói đến|nhắc đến|gồm|gồm những|bao gồm|nêu|nêu những|dẫn|dẫn những|đề ra|đặt ra|giao|giao cho|kể ra|liệt kê|có mấy|có bao nhiêu|có những',
);

/** `kế hoạch có 11 nội dung` */
const HAS = toWordList('có');

/** `phần kinh phí`: a part of the plan by what it is about. */
const PART_OF_PLAN = toWordList('phần|mục|đoạn|điều khoản');
const NO_PART = toWordList('phần mềm|phần nào|phần thưởng|mục đích|mục tiêu|mục nào|mục lục|đoạn nào');

export function readDefinition(
  tokens: readonly QueryToken[],
): (Part & {asked: {from: number; to: number}}) | null {
  const difference = readDifference(tokens);
  if (difference) return difference;
  const before = lengthAt(tokens, 0, DEFINES_BEFORE);
  for (let at = 1; at < tokens.length; at++) {
    const length = lengthAt(tokens, at, DEFINES_AFTER);
    if (length === 0 || at + length < tokens.length) continue;
    return define({from: at, to: at + length}, {from: padded(tokens, before), to: at});
  }
  if (before === 0 || before >= tokens.length) return null;
  return define({from: 0, to: before}, {from: padded(tokens, before), to: tokens.length});
}

function readDifference(tokens: readonly QueryToken[]): (Part & {asked: {from: number; to: number}}) | null {
  const before = lengthAt(tokens, 0, DIFFERS_BEFORE);
  if (before > 0 && before < tokens.length)
    return define({from: 0, to: before}, {from: before, to: tokens.length}, 'khác nhau thế nào');
  for (let at = 1; at < tokens.length; at++) {
    const said = lengthAt(tokens, at, DIFFERS_AFTER);
    const ends = said > 0 && at + said === tokens.length;
    const wherein = ends || !findWords(tokens.slice(0, at), DIFFERS, 1) ? 0 : lengthAt(tokens, at, WHEREIN);
    if (ends || (wherein > 0 && at + wherein === tokens.length))
      return define({from: at, to: tokens.length}, {from: 0, to: at}, 'khác nhau thế nào');
  }
  return null;
}

function padded(tokens: readonly QueryToken[], from: number): number {
  return from + lengthAt(tokens, from, PADDING);
}

function define(span: {from: number; to: number}, asked: {from: number; to: number}, label = 'là gì') {
  return {...span, label, meaning: {kind: 'define'} as const, asked};
}

/** Who is to know or to do something; the span of the words that say so, and of the one who is meant. */
export function readAudience(
  tokens: readonly QueryToken[],
): (Part & {asked: {from: number; to: number}}) | null {
  const head = lengthAt(tokens, 0, FOR);
  if (head > 0 && head < tokens.length)
    return audience({from: 0, to: head}, {from: head, to: tokens.length}, tokens);
  for (let at = 1; at < tokens.length; at++) {
    const length = lengthAt(tokens, at, TASKS);
    if (length > 0 && (at + length === tokens.length || lengthAt(tokens, at + length, ON_THE_WAY) > 0))
      return audience({from: at, to: at + length}, {from: 0, to: at}, tokens);
  }
  return null;
}

function audience(
  span: {from: number; to: number},
  asked: {from: number; to: number},
  tokens: readonly QueryToken[],
) {
  const who = tokens
    .slice(asked.from, asked.to)
    .map(({text}) => text)
    .join(' ');
  return {...span, label: `${FOR_WHOM} ${who}`, meaning: {kind: 'audience'} as const, asked};
}

const WHO = toWordList('ai|những ai|bộ phận nào|phòng nào|đơn vị nào|cơ quan nào|người nào');

/** `những ai cũng`, `bất cứ ai`: no question. */
const ANYBODY = toWordList('bất cứ|bất kỳ|không|chẳng|để|giúp');

/** Asks who does it, wherever it stands: `gặp vướng mắc thì ai giải quyết`. */
export function readWho(tokens: readonly QueryToken[]): Part | null {
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthAt(tokens, at, WHO);
    if (length === 0) continue;
    const inside = at > 0 && at + length < tokens.length;
    if (inside && ANYBODY.some((words) => lengthAt(tokens, at - words.length, [words]) > 0)) continue;
    // Without marks `ai` alone is as good as any word.
    if (tokens.length === length) return null;
    return {from: at, to: at + length, label: 'ai làm', meaning: {kind: 'who'}};
  }
  return null;
}

/** The words that only say that the plan is meant. */
export function readPlan(tokens: readonly QueryToken[]): Part | null {
  const speaker = lengthAt(tokens, 0, PLAN);
  const counts = numeralAt(tokens, speaker + 1) ? lengthAt(tokens, speaker, HAS) : 0;
  const speaks = speaker > 0 ? lengthAt(tokens, speaker, SPEAKS) || counts : 0;
  if (speaks > 0 && speaker + speaks < tokens.length)
    return {from: 0, to: speaker + speaks, label: 'trong kế hoạch', meaning: {kind: 'plan'}};
  const part = lengthAt(tokens, 0, PART_OF_PLAN);
  const isPart = part > 0 && !isDoubtful(tokens, 0, part) && lengthAt(tokens, 0, NO_PART) === 0;
  if (isPart && part < tokens.length && !numeralAt(tokens, part))
    return {from: 0, to: part, label: 'trong kế hoạch', meaning: {kind: 'plan'}};
  for (let at = 1; at < tokens.length; at++) {
    const length = lengthAt(tokens, at, OF_PLAN);
    if (length === 0) continue;
    if (/^\d/.test(tokens[at + length]?.folded ?? '') || tokens[at + length]?.folded === 'cua') continue;
    return {from: at, to: at + length, label: 'trong kế hoạch', meaning: {kind: 'plan'}};
  }
  return null;
}
