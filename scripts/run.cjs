// Installs what is missing, then runs a program in this very process: `node scripts/run.cjs scripts/check.ts ARGUMENTS…`.
// Plain JavaScript, because nothing that could run TypeScript may be there yet; CommonJS, because Node loads no module
// from a folder with “\” in its name, and could not say so in Vietnamese.
const {dirname, resolve} = require('node:path');
const {pathToFileURL} = require('node:url');

/** What needs the packages of tests and benchmarks. */
const DEVELOPMENT = [
  'scripts/test.ts',
  'scripts/bench.ts',
  'scripts/lint-expressions.ts',
  'scripts/mutation.ts',
  'scripts/subset-fonts.ts',
];

/** Signs that mean something else to the bundler or to the loader of modules, so that no path may hold them. */
const UNREADABLE = process.platform === 'win32' ? /[#!]/ : /[#!?*|\\\n]/;

const PATIENCE_MS = 300;

const [sign] = UNREADABLE.exec(__dirname) ?? [];
if (sign !== undefined) {
  process.stderr.write(
    `Đường dẫn của dự án có dấu “${sign}”, công cụ dựng trang không đọc được: ${dirname(__dirname)}\n` +
      '  cách sửa: đổi tên thư mục, hoặc chuyển dự án sang thư mục khác, rồi chạy lại lệnh.\n',
  );
  process.exit(2);
}

// A signal to npm ends npm and the shell that it puts in between, which passes nothing on.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PATIENCE_MS);
  watch.unref();
}

void run(process.argv.slice(2));

/** @param {readonly string[]} argv */
async function run([program = '', ...args]) {
  // A program that waits for what never comes has not ended well.
  const unfinished = () => {
    process.exitCode ||= 13;
  };
  process.on('beforeExit', unfinished);
  const {setUp} = await import('./setup.mjs');
  await setUp(DEVELOPMENT.includes(program));
  const file = resolve(program);
  process.argv.splice(1, process.argv.length, file, ...args);
  if (file.endsWith('.ts')) (await import('tsx/esm/api')).register();
  await import(pathToFileURL(file).href);
  process.off('beforeExit', unfinished);
}
