import {GROUND_LABELS, STATUS_LABELS} from '../../page/force-words.ts';
import type {QueryToken} from '../parse-query.ts';
import type {Part} from './part.ts';
import {findWords, lengthAt, toWordList, type Words} from './words.ts';

const IN_FORCE = 'còn hiệu lực';
const {cited, period, effective} = GROUND_LABELS as Record<string, string>;

/** What is said of force, and the states that answer it: the surest first, what holds in part after. */
const SAID: readonly {words: Words[]; label: string; states: string[][]}[] = [
  {
    words: toWordList('hết hiệu lực một phần|hết một phần hiệu lực|mất hiệu lực một phần'),
    label: 'hết hiệu lực một phần',
    states: [[STATUS_LABELS['het-hieu-luc-mot-phan']]],
  },
  {
    words: toWordList('chưa có hiệu lực|chưa hiệu lực|sắp có hiệu lực'),
    label: 'chưa có hiệu lực',
    states: [[STATUS_LABELS['chua-hieu-luc']]],
  },
  {
    words: toWordList(
      'hết giai đoạn thực hiện|hết giai đoạn|hết thời hạn thực hiện|hết thời hạn|hết hạn|quá hạn',
    ),
    label: 'hết giai đoạn thực hiện',
    states: [[STATUS_LABELS['het-giai-doan']], [STATUS_LABELS['het-hieu-luc']]],
  },
  {
    words: toWordList(
      'hết hiệu lực|không còn hiệu lực|mất hiệu lực|hết hiệu lực toàn bộ|đã bị bãi bỏ|bị bãi bỏ|đã bị thay thế|không còn áp dụng|hết áp dụng|không còn dùng|hết dùng|đã bỏ',
    ),
    label: 'hết hiệu lực',
    states: [[STATUS_LABELS['het-hieu-luc']], [STATUS_LABELS['het-giai-doan']]],
  },
  {
    words: toWordList(
      'chưa kiểm chứng|chưa được kiểm chứng|chưa rõ hiệu lực|chưa rõ tình trạng|không rõ hiệu lực|không rõ tình trạng|chưa biết còn hiệu lực',
    ),
    label: 'chưa kiểm chứng',
    states: [[STATUS_LABELS['khong-ro']]],
  },
  {
    words: toWordList(
      'còn hiệu lực|đang có hiệu lực|vẫn còn hiệu lực|vẫn có hiệu lực|có hiệu lực|còn hiệu lực thi hành|hiện hành|đang áp dụng|còn áp dụng|đang dùng|còn dùng|còn dùng được|còn giá trị',
    ),
    label: IN_FORCE,
    states: [
      [STATUS_LABELS['con-hieu-luc'], effective!],
      [STATUS_LABELS['het-hieu-luc-mot-phan'], cited!, period!],
    ],
  },
];
/** `còn hiệu lực không` asks of one instrument and wants none left out. */
const ASKS = toWordList('không|chưa|hay không|hay chưa|hay hết|từ khi nào|khi nào|từ ngày nào|đến khi nào');
/**
 * `có hiệu lực từ năm 2026` says when force begins, not what the state is today. `hết hiệu lực năm 2025` says both:
 * the state, and a day that the words of it name.
 */
const DAY = toWordList('từ năm|năm|từ ngày|từ tháng|kể từ|trong năm');
const STILL = toWordList('còn|vẫn');

/** The state of force that is looked for. */
export function readStatus(tokens: readonly QueryToken[]): Part | null {
  for (const {words, label, states} of SAID) {
    const found = findWords(tokens, words);
    if (!found) continue;
    const to = found.at + found.length;
    if (findWords(tokens.slice(0, to + 4), ASKS, to)) return null;
    if (label === IN_FORCE && lengthAt(tokens, to, DAY) > 0 && lengthAt(tokens, found.at, STILL) === 0)
      return null;
    const led = ['đã', 'đang', 'vẫn'].some((word) =>
      findWords(tokens.slice(0, found.at), toWordList(word), found.at - 1),
    );
    return {from: found.at - (led ? 1 : 0), to, label, meaning: {kind: 'status', states}};
  }
  return null;
}
