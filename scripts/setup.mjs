// Installs what the lockfile names when anything of it is missing. Plain JavaScript, because nothing
// that could run TypeScript is there yet.
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const root = join(import.meta.dirname, '..');

/**
 * Ends the process where that fails. `development` asks for the packages of tests and benchmarks too; who only builds
 * or reads the site does without them.
 */
export async function setUp(development) {
  const wanted = packagesOf(join(root, 'package-lock.json'), development);
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'), true);
  if ([...wanted].every((entry) => installed.has(entry))) return;
  process.stderr.write('Đang cài các gói cần thiết (chỉ lần đầu)…\n');
  // Said in full: NODE_ENV=production, or a setting of npm, would choose otherwise.
  const which = development ? '--include=dev' : '--omit=dev';
  // Who ends this process ends the installation too; it may be as soon as that has begun.
  let child;
  const end = (signal) => {
    child?.kill(signal);
    process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  child = spawn('npm', ['ci', which, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const status = await new Promise((resolve) => child.on('exit', resolve).on('error', () => resolve(null)));
  for (const signal of SIGNALS) process.off(signal, end);
  if (status === 0) return;
  process.stderr.write('Không cài được. Kiểm tra mạng rồi chạy lại lệnh.\n');
  process.exit(1);
}

/** The packages that a lockfile names, as `place@version`; optional ones depend on the machine. */
function packagesOf(file, development) {
  if (!existsSync(file)) return new Set();
  const {packages} = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(
    Object.entries(packages).flatMap(([place, {version, optional, peer, dev}]) =>
      place === '' || optional || peer || (dev && !development) ? [] : [`${place}@${version}`],
    ),
  );
}
