import type {Finding} from '../content/finding.ts';
import {assemble} from './assemble.ts';
import type {Plan} from './site.ts';

/**
 * Compares the assembled plan with the restored text, character for character after NFC and
 * white-space folding, and names the clause of the first difference; none when they are equal.
 */
export function verbatimFindings(plan: Plan, restored: string, restoredFile: string): Finding[] {
  const wanted = words(restored);
  let at = 0;
  for (const line of assemble(plan)) {
    for (const word of words(line.text)) {
      if (word === wanted[at]) {
        at += 1;
        continue;
      }
      return [
        {
          file: line.clause?.file ?? plan.page.file,
          line: line.clause?.line ?? 1,
          found: `“${word}” trong “${around(words(line.text), words(line.text).indexOf(word))}”`,
          expected: `đúng từng chữ như văn bản: “${around(wanted, at)}”`,
          remedy: `sửa lại theo văn bản; nếu văn bản phục hồi sai, sửa cả ${restoredFile} và ghi lý do ở trang “Về văn bản”`,
        },
      ];
    }
  }
  if (at === wanted.length) return [];
  return [
    {
      file: plan.sections.at(-1)?.file ?? plan.page.file,
      line: 1,
      found: `kế hoạch hết ở “${around(wanted, at - 1)}”`,
      expected: `còn tiếp: “${around(wanted, at)}”`,
      remedy: 'thêm phần còn thiếu vào trang của mục đó',
    },
  ];
}

function words(text: string): string[] {
  return text.normalize('NFC').split(/\s+/).filter(Boolean);
}

function around(list: readonly string[], index: number): string {
  return list.slice(Math.max(0, index - 3), index + 4).join(' ');
}
