import {fork} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {FileError} from '../src/core/word/file-error.ts';
import {importPlan} from '../src/import/import-plan.ts';
import {hostileDocuments} from '../tests/import/hostile-documents.ts';

/**
 * Feeds hostile documents to the importer, each in a process of its own turn: time and memory of each, what
 * threw and what did not end. Usage: node scripts/run.cjs scripts/stress-import.ts [COUNT] [SEED]
 */

const [count = 120, seed = 1] = process.argv.slice(2).map(Number);
/** Longest that one document may take, in ms. */
const PATIENCE = 120_000;

interface Outcome {
  readonly verdict: string;
  readonly ms: number;
  /** Of which the processor worked, in ms. */
  readonly cpu: number;
  /** Most memory that the process has held so far, in MB. */
  readonly peak: number;
}

if (process.send) process.on('message', async (file: string) => process.send!(await tryImport(file)));
else process.exitCode = await main();

async function tryImport(file: string): Promise<Outcome> {
  const begun = performance.now();
  const before = process.cpuUsage();
  let verdict: string;
  try {
    const report = await importPlan(file, {out: join(file, '../docs'), dryRun: true});
    verdict = `đọc được, ${report.changes.length} tệp, ${report.findings.length} lỗi`;
  } catch (error) {
    verdict =
      error instanceof FileError ? `từ chối: ${error.found}` : `NÉM LỖI ${String((error as Error).stack)}`;
  }
  const {user, system} = process.cpuUsage(before);
  return {
    verdict,
    ms: performance.now() - begun,
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'nhap-ep-'));
  const plan = readFileSync(join(import.meta.dirname, '../static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
  const outcomes: Outcome[] = [];
  let number = 0;
  for (const {name, content} of hostileDocuments(plan, seed, count)) {
    number += 1;
    const file = join(folder, 'tep');
    writeFileSync(file, content);
    const outcome = await inChild(file);
    outcomes.push(outcome);
    console.log(
      `${number}\t${(outcome.ms / 1000).toFixed(2)} s\t${(outcome.cpu / 1000).toFixed(2)} s CPU\t${Math.round(outcome.peak)} MB\t${Buffer.byteLength(content)} byte\t${name}\t${outcome.verdict}`,
    );
  }
  rmSync(folder, {recursive: true});
  const thrown = outcomes.filter(({verdict}) => verdict.startsWith('NÉM')).length;
  const endless = outcomes.filter(({verdict}) => verdict.startsWith('KHÔNG')).length;
  const times = outcomes.map(({cpu}) => cpu).sort((a, b) => a - b);
  console.log(
    `${outcomes.length} tài liệu: ${thrown} ném lỗi, ${endless} không dừng; thời gian CPU: giữa ${(times[times.length >> 1]! / 1000).toFixed(2)} s, lâu nhất ${(times.at(-1)! / 1000).toFixed(2)} s, bộ nhớ cao nhất ${Math.round(Math.max(...outcomes.map(({peak}) => peak)))} MB`,
  );
  return thrown + endless === 0 ? 0 : 1;
}

/** One document in a fresh process, so that its memory is its own; stopped when it does not end. */
function inChild(file: string): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, 'run.cjs'), [import.meta.filename], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      child.kill();
      resolve(outcome);
    };
    const timer = setTimeout(
      () => finish({verdict: 'KHÔNG DỪNG', ms: PATIENCE, cpu: PATIENCE, peak: 0}),
      PATIENCE,
    );
    child.once('message', (outcome) => finish(outcome as Outcome));
    child.once('exit', (code) => finish({verdict: `NÉM LỖI, mã ${code}`, ms: 0, cpu: 0, peak: 0}));
    child.send(file);
  });
}
