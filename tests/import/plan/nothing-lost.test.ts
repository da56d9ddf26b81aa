import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {flatten} from '../../../src/import/plan/clause.ts';
import {parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';
import {restoredText} from '../../../src/import/plan/restored-text.ts';

const HEAD =
  'UBND TỈNH NAM LĨNH\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-SNV\n\nNam Lĩnh, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\nChuyển đổi số năm 2027\n\nCăn cứ Kế hoạch của tỉnh;\n\nSở Nội vụ ban hành kế hoạch như sau:';
const FOOT = 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Nam';

const MARKS = [
  '',
  '',
  'I. ',
  'II. ',
  'A. ',
  '1. ',
  '2. ',
  '1.1. ',
  '2.3 ',
  'a) ',
  'đ) ',
  'i) ',
  '(1) ',
  '- ',
  '+ ',
  '• ',
  '– ',
  'Điều 3. ',
  'Phần I. ',
  'Mục 2. ',
  '12/ ',
  '**3.** ',
];
const WORDS = [
  'Rà soát',
  'thủ tục',
  'hành chính',
  'của',
  'Sở Nội vụ',
  'năm 2027',
  'giai đoạn 2026 - 2030',
  'Nghị định số 63/2010/NĐ-CP',
  'HỒ SƠ',
  'điện tử',
  '(1) và (2)',
  '85%',
  'Lao động - Thương binh',
  'theo khoản 2.',
  'như sau:',
  'trực tuyến;',
  '“một cửa”',
  'R&D',
  '1.500 tỷ',
  'I/2027',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 25})
  .map((words) => words.join(' '));
const paragraph = fc
  .tuple(fc.constantFrom(...MARKS), sentence, fc.constantFrom('', '', '.', ';', ':'), fc.boolean())
  .map(([mark, text, end, bold]) =>
    bold ? `**${mark.replaceAll('*', '')}${text}${end}**` : `${mark}${text}${end}`,
  );
const table = fc
  .array(fc.tuple(sentence, sentence), {minLength: 1, maxLength: 4})
  .map((rows) => ['| TT | Việc |', '| --- | --- |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'));
const body = fc.array(fc.oneof({weight: 9, arbitrary: paragraph}, {weight: 1, arbitrary: table}), {
  minLength: 1,
  maxLength: 30,
});

/** Words with a letter or digit, marks of Markdown taken off. */
function words(text: string): string[] {
  return text
    .replace(/[*|]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
}

function wrap(text: string, width: number): string {
  if (text.startsWith('|')) return text;
  return text.split(' ').reduce((out, word) => {
    const line = out.slice(out.lastIndexOf('\n') + 1);
    return out === '' ? word : line.length + 1 + word.length > width ? `${out}\n${word}` : `${out} ${word}`;
  }, '');
}

describe('whatever the document, no word is lost or moved', () => {
  const check = (source: string) => {
    const plan = parsePlan(readPlain(source));
    expect(plan.dropped).toEqual([]);
    expect(words(restoredText(plan))).toEqual(words(source));
    const ids = flatten([...plan.clauses, ...plan.annexes]).map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  };

  test('a line a paragraph, blank lines between', () => {
    fc.assert(
      fc.property(body, (parts) => check([HEAD, ...parts, FOOT].join('\n\n'))),
      {numRuns: 200},
    );
  });

  test('lines broken at 80 characters', () => {
    fc.assert(
      fc.property(body, (parts) => check([HEAD, ...parts.map((part) => wrap(part, 80)), FOOT].join('\n\n'))),
      {numRuns: 200},
    );
  });
});
