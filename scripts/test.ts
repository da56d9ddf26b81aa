import {spawn} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {JsonTestResults} from 'vitest/node';
import {mayRun} from './terminal.ts';

const root = join(import.meta.dirname, '..');
const report = join(root, '.cache', 'test-report.json');

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Vitest counts its own tests; another step is one test. */
  readonly counts?: boolean;
}

const vitest = (projects: readonly string[], name: string): Step => ({
  name,
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  counts: true,
});

/** Each needs one processor for most of its time. */
const checks: readonly Step[] = [
  {name: 'Quy tắc mã', command: ['biome', 'check', '--error-on-warnings']},
  {name: 'Gói khai báo', command: ['knip', '--include', 'dependencies,unlisted,unresolved,binaries']},
  {name: 'Biểu thức chính quy', command: ['tsx', 'scripts/lint-expressions.ts']},
  // Each further checker reads the shared types anew.
  {name: 'Kiểu dữ liệu', command: ['tsc', '--checkers', '1']},
];

/** What needs nothing that another makes, the longest first: one uses what the other leaves of the processors. */
const first: readonly Step[] = [
  vitest(['unit'], 'Kiểm thử mã'),
  {name: 'Kiểm tra nội dung và dựng trang', command: ['tsx', 'scripts/build.ts']},
  ...checks,
];

/** How many of them run side by side. */
const AT_ONCE = 2;

const USAGE = `Cách dùng: npm test [-- --every]

Kiểm tra quy tắc mã, kiểu dữ liệu, các kiểm thử của mã, kiểm tra nội dung và dựng trang, rồi kiểm thử trang trong trình duyệt.
--every: trước khi phát hành; hỏi mọi trang, mọi ngày, mọi bộ tài liệu thay vì vài cái mỗi loại, và dựng lại ở nơi khác để so.
Dòng cuối: “N passed, N failed”. Mã thoát: 0 không có lỗi, 1 có lỗi, 2 gọi sai.`;

const args = process.argv.slice(2);
const others = args.filter((arg) => arg !== '--every');
const every = others.length < args.length;

/** What reads the built site. */
const last = every
  ? vitest(['build', 'site'], 'Dựng lại ở nơi khác để so, và kiểm thử trang trong trình duyệt')
  : vitest(['site'], 'Kiểm thử trang trong trình duyệt');

if (mayRun(USAGE, others)) {
  // Read by `tests/every.ts`.
  if (every) process.env.TESTS = 'every';
  process.exitCode = await main();
}

async function main(): Promise<number> {
  let passed = 0;
  const failed: string[] = [];
  const take = async (step: Step, said?: Buffer[]) => {
    if (!said) console.error(`\n— ${step.name}`);
    if (step.counts) rmSync(report, {force: true});
    const ok = await run(step.command, said);
    if (said) console.error(`\n— ${step.name}\n${Buffer.concat(said)}`);
    const counted = step.counts ? readReport() : null;
    passed += counted?.passed ?? (ok ? 1 : 0);
    if (counted?.failed.length) failed.push(...counted.failed);
    else if (!ok) failed.push(step.name);
  };
  const waiting = [...first];
  const runWaiting = async () => {
    // What vitest says is told at once; what runs beside it, when it has ended.
    for (let step = waiting.shift(); step; step = waiting.shift())
      await take(step, step.counts ? undefined : []);
  };
  await Promise.all(Array.from({length: AT_ONCE}, runWaiting));
  await take(last);
  // Thousands of lines may have been written since it failed.
  for (const name of failed) console.error(`✗ ${name}`);
  console.log(`${passed} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

/** What vitest reports: a line for each test that failed, with the beginning of why; null when it ended before it could. */
function readReport(): {passed: number; failed: string[]} | null {
  try {
    const {numPassedTests, testResults}: JsonTestResults = JSON.parse(readFileSync(report, 'utf8'));
    const failed = testResults.flatMap(({name, assertionResults}) =>
      assertionResults
        .filter(({status}) => status === 'failed')
        .map(
          (one) =>
            `${relative(root, name)}: ${one.fullName}\n  ${(one.failureMessages?.[0] ?? '').slice(0, 300)}`,
        ),
    );
    return {passed: numPassedTests, failed};
  } catch {
    return null;
  }
}

/** Runs a program of the packages; what it says goes to standard error, or is kept in `said`. */
function run([name, ...args]: readonly [string, ...string[]], said?: Buffer[]): Promise<boolean> {
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  const output = said ? 'pipe' : 2;
  return new Promise((resolve) => {
    const child = spawn(bin, args, {
      cwd: root,
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said?.push(data));
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
