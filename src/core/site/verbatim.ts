import type {Finding} from '../page/finding.ts';
import {assemble, type DocumentLine} from './assemble.ts';
import type {Plan} from './site.ts';

/**
 * Compares the assembled plan with the restored text, character for character after NFC and
 * white-space folding. Every line that differs is named with its clause; after a difference the
 * comparison goes on where the next line is found again.
 */
export function verbatimFindings(plan: Plan, restored: string, restoredFile: string): Finding[] {
  const wanted = words(restored);
  const lines = assemble(plan).map((line) => ({line, own: words(line.text)}));
  const findings: Finding[] = [];
  const report = (line: DocumentLine | undefined, found: string, expected: string) =>
    findings.push({
      file: line?.clause?.file ?? plan.page.file,
      line: line?.clause?.line ?? 1,
      found,
      expected,
      remedy: `sửa lại theo văn bản; nếu văn bản phục hồi sai, sửa cả ${restoredFile} và ghi lý do ở trang “Về văn bản”`,
    });
  let at = 0;
  for (const [index, {line, own}] of lines.entries()) {
    const same = own.findIndex((word, offset) => word !== wanted[at + offset]);
    if (same < 0) {
      at += own.length;
      continue;
    }
    report(line, `“${around(own, same)}”`, `đúng từng chữ như văn bản: “${around(wanted, at + same)}”`);
    at = resume(wanted, at, lines[index + 1]?.own) ?? wanted.length;
  }
  if (at < wanted.length) report(lines.at(-1)?.line, 'kế hoạch hết sớm', `còn tiếp: “${around(wanted, at)}”`);
  return findings;
}

/** How many words in a row tell one line from another. */
const ENOUGH = 6;

/** Where the words of the next line begin, at or after `from`; null where they are not found. */
function resume(wanted: readonly string[], from: number, next: readonly string[] | undefined): number | null {
  if (!next) return null;
  const head = next.slice(0, ENOUGH);
  for (let at = from; at <= wanted.length - head.length; at += 1) {
    if (head.every((word, offset) => word === wanted[at + offset])) return at;
  }
  return null;
}

function words(text: string): string[] {
  return text.normalize('NFC').split(/\s+/).filter(Boolean);
}

function around(list: readonly string[], index: number): string {
  return list.slice(Math.max(0, index - 3), index + 4).join(' ');
}
