import {describe, expect, test} from 'vitest';
import {parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';
import {restoredText} from '../../../src/import/plan/restored-text.ts';

/** Documents drawn by a seed; `GENERATED_PLANS=40` draws so many. */
const COUNT = Number(process.env.GENERATED_PLANS ?? 6);

const WORDS =
  'tuyên truyền cải cách hành chính kiểm soát thủ tục nâng cao nhận thức cán bộ công chức người dân bảo đảm kịp thời hiệu quả phối hợp chặt chẽ cơ quan đơn vị'.split(
    ' ',
  );

/** Park and Miller's minimal standard generator. */
function random(seed: number): (below: number) => number {
  let state = seed * 48271 + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function generate(seed: number): string {
  const pick = random(seed);
  const sentence = () => {
    const words = Array.from({length: 8 + pick(30)}, () => WORDS[pick(WORDS.length)]!);
    return `Để ${words.join(' ')}.`;
  };
  const width = pick(2) === 0 ? 0 : 60 + pick(30);
  const wrap = (line: string) =>
    width === 0 ? line : line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd();
  const lines = ['SỞ NỘI VỤ', 'Số: 12/KH-SNV', 'Nam Lĩnh, ngày 09 tháng 3 năm 2027', 'KẾ HOẠCH', 'NĂM 2027'];
  lines.push('Sở Nội vụ ban hành kế hoạch như sau:');
  ['I', 'II', 'III', 'IV'].slice(0, 2 + pick(3)).forEach((roman) => {
    lines.push(`${roman}. NỘI DUNG ${WORDS[pick(WORDS.length)]!.toUpperCase()}`);
    for (let number = 1; number <= 1 + pick(4); number += 1) {
      lines.push(`${number}. ${sentence()}`);
      for (const letter of 'abcd'.slice(0, pick(4))) lines.push(`${letter}) ${sentence()}`);
      for (let dash = 0; dash < pick(3); dash += 1) lines.push(`- ${sentence()}`);
    }
  });
  lines.push(
    'Trên đây là Kế hoạch của Sở./.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'GIÁM ĐỐC',
    'Trần Thị Bình',
  );
  if (pick(2) === 0) lines.push('PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', `1. ${sentence()}`);
  return `${lines.map(wrap).join('\n\n')}\n`;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe('plans drawn by a seed', () => {
  test.each(Array.from({length: COUNT}, (_, index) => index + 1))('%i: no word is lost', (seed) => {
    const source = generate(seed);
    const plan = parsePlan(readPlain(source));
    expect(words(restoredText(plan)).sort()).toEqual(words(source).sort());
    expect(plan.signature).toEqual(['GIÁM ĐỐC', 'Trần Thị Bình']);
    expect(plan.clauses.at(-1)?.id).toBe('noi-nhan');
  });
});
