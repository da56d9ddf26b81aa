import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {check} from 'recheck';
import {BOUNDED, COMPOSED_LATER} from './expressions/bounded.ts';
import {collectExpressions, type Expression} from './expressions/collect.ts';
import {mayRun} from './terminal.ts';

const USAGE = `Cách dùng: npm run lint:expressions [-- --remember]

Xét mọi biểu thức chính quy của dự án: thời gian đọc phải tỉ lệ với độ dài của chữ. --remember: nhớ những biểu thức xét lâu mà đạt vào scripts/expressions/judged.txt, để lần sau không phải xét lại. Mã thoát: 0 mọi biểu thức đều đạt, 1 có biểu thức không đạt, 2 gọi sai.`;

const root = join(import.meta.dirname, '..');
/** Hashes of the expressions that took long to judge and are linear. */
const JUDGED = join(import.meta.dirname, 'expressions', 'judged.txt');
/** Milliseconds from which a judgement is worth remembering. */
const LONG = 25;
const PATIENCE = 60_000;

const remember = process.argv[2] === '--remember';
if (mayRun(USAGE, process.argv.slice(remember ? 3 : 2))) process.exitCode = await main();

async function main(): Promise<number> {
  const {expressions, unseen} = await collectExpressions(root);
  const judged = new Set(readFileSync(JUDGED, 'utf8').split('\n').filter(Boolean));
  const long = new Set<string>();
  const complaints = unseen
    .filter((file) => !(file in COMPOSED_LATER))
    .map((file) => `${file}: ghép một biểu thức chưa lần nào được thấy; khai ở COMPOSED_LATER`);
  for (const [key, expression] of expressions) {
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
    if (judged.has(hash)) long.add(hash);
    if (judged.has(hash) || isBounded(expression)) continue;
    const start = performance.now();
    // The judge tries with random text, and takes a large factor for a square now and then: what is slow is found again.
    const fault = (await faultOf(expression)) && (await faultOf(expression));
    if (fault !== null) complaints.push(`${[...expression.files].join(', ')}: ${key}\n  ${fault}`);
    else if (performance.now() - start > LONG) long.add(hash);
  }
  if (remember) writeFileSync(JUDGED, [...long].sort().join('\n').concat('\n'));
  console.log(`${expressions.size} biểu thức chính quy, ${complaints.length} không đạt.`);
  for (const complaint of complaints) console.error(complaint);
  return complaints.length === 0 ? 0 : 1;
}

function isBounded({source, files}: Expression): boolean {
  return BOUNDED.some(
    ({file, holds}) =>
      source.includes(holds) && [...files].every((name) => name === file || isBelow(name, file)),
  );
}

function isBelow(name: string, folder: string): boolean {
  return folder.endsWith('/') && name.startsWith(folder);
}

/** How an expression can be made slow; null where it is linear. */
async function faultOf({source, flags}: Expression): Promise<string | null> {
  const judgement = await check(source, flags, {timeout: PATIENCE});
  if (judgement.status === 'safe') return null;
  if (judgement.status === 'unknown') return `không xét được (${judgement.error.kind})`;
  return `${judgement.complexity.summary}: ${judgement.attack.pattern.slice(0, 200)}`;
}
