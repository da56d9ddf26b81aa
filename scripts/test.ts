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

const steps: readonly Step[] = [
  {name: 'Quy tắc mã', command: ['biome', 'check', '--error-on-warnings']},
  {name: 'Gói khai báo', command: ['knip', '--include', 'dependencies,unlisted,unresolved,binaries']},
  {name: 'Biểu thức chính quy', command: ['tsx', 'scripts/lint-expressions.ts']},
  {name: 'Kiểu dữ liệu', command: ['tsc']},
  {name: 'Nội dung', command: ['tsx', 'scripts/check.ts']},
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

function run([name, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return new Promise((resolve) => {
    const child = spawn(bin, args, {cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'});
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
