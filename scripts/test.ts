import {spawn} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {mayRun} from './terminal.ts';

const root = join(import.meta.dirname, '..');
const report = join(root, '.cache', 'test-report.json');

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Vitest counts its own tests; another step is one test. */
  readonly counts?: boolean;
}

const vitest = (project: string, name: string): Step => ({
  name,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  counts: true,
});

/** Each needs one processor for most of its time, and nothing of the others: they run two at a time. */
const checks: readonly Step[] = [
  {name: 'Quy tắc mã', command: ['biome', 'check', '--error-on-warnings']},
  {name: 'Gói khai báo', command: ['knip', '--include', 'dependencies,unlisted,unresolved,binaries']},
  {name: 'Biểu thức chính quy', command: ['tsx', 'scripts/lint-expressions.ts']},
  {name: 'Kiểu dữ liệu', command: ['tsc']},
  {name: 'Nội dung', command: ['tsx', 'scripts/check.ts']},
];

/** Each takes all processors, and the later ones what the earlier made. */
const steps: readonly Step[] = [
  vitest('unit', 'Kiểm thử mã'),
  {name: 'Dựng trang', command: ['tsx', 'scripts/build.ts']},
  vitest('build', 'Dựng lại ở thư mục và múi giờ khác'),
  vitest('site', 'Kiểm thử trang trong trình duyệt'),
];

const USAGE = `Cách dùng: npm test

Kiểm tra quy tắc mã, kiểu dữ liệu, nội dung, các kiểm thử của mã, dựng trang, dựng lại lần nữa để so, rồi kiểm thử trang trong trình duyệt.
Dòng cuối: “N passed, N failed”. Mã thoát: 0 không có lỗi, 1 có lỗi, 2 gọi sai.`;

if (mayRun(USAGE)) process.exitCode = await main();

async function main(): Promise<number> {
  let passed = 0;
  let failed = 0;
  const waiting = [...checks];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const said: Buffer[] = [];
      const ok = await run(step.command, said);
      console.error(`\n— ${step.name}\n${Buffer.concat(said)}`);
      if (ok) passed += 1;
      else failed += 1;
    }
  };
  await Promise.all([lane(), lane()]);
  for (const step of steps) {
    console.error(`\n— ${step.name}`);
    rmSync(report, {force: true});
    const ok = await run(step.command);
    const counted = step.counts ? counts() : null;
    passed += counted?.passed ?? (ok ? 1 : 0);
    failed += counted ? Math.max(counted.failed, ok ? 0 : 1) : ok ? 0 : 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** What vitest reports; null when it ended before it could. */
function counts(): {passed: number; failed: number} | null {
  try {
    const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, 'utf8'));
    return {passed: numPassedTests, failed: numFailedTests};
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
