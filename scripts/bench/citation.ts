import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {extract} from '../../src/core/law/index.ts';
import {processorTime} from './processor-time.ts';

/**
 * Speed of the citation grammar on the site's own prose, beside a naive expression of the kind that public
 * code uses, in the same run; and that twice the text takes twice the time, hostile text too.
 */

const NAIVE =
  /(Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kế hoạch)\s+(?:số\s+)?(\d+\/(?:\d{4}\/)?[\wĐ-]+)(?:\s+ngày\s+(\d{1,2})[/ ](?:tháng )?(\d{1,2})[/ ](?:năm )?(\d{4}))?/g;
const ROUNDS = 5;
const MEGABYTE = 1_000_000;

/** Milliseconds of processor time, the best of some rounds. */
function cost(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) best = Math.min(best, processorTime(work));
  return best;
}

function prose(folder: string): string {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n');
}

const once = prose('docs');
const text = once.repeat(Math.ceil((2 * MEGABYTE) / Buffer.byteLength(once)));
const megabytes = Buffer.byteLength(text) / MEGABYTE;
const ours = cost(() => extract(text));
const naive = cost(() => text.match(NAIVE));
const found = extract(once).length;
const matched = once.match(NAIVE)?.length ?? 0;
console.log(
  `Tìm trích dẫn: ${(megabytes / (ours / 1000)).toFixed(1)} MB/s trên một lõi, ${found} trích dẫn.`,
);
console.log(
  `Biểu thức đơn giản: ${(megabytes / (naive / 1000)).toFixed(1)} MB/s, ${matched} trích dẫn; thời gian gấp ${(ours / naive).toFixed(1)} lần.`,
);

for (const [name, unit] of [
  ['số 1/1/1/1…', '1/'],
  ['QĐ-QĐ-QĐ…', 'QĐ-'],
  ['một dòng dài', 'Nghị định số 1/2020/NĐ-CP '],
] as const) {
  const whole = unit.repeat(Math.ceil(MEGABYTE / unit.length));
  const half = cost(() => extract(whole.slice(0, whole.length / 2)));
  console.log(`Gấp đôi «${name}»: thời gian gấp ${(cost(() => extract(whole)) / half).toFixed(2)} lần.`);
}
