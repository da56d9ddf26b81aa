// Installs what the lockfile names when anything of it is missing. Plain JavaScript, because nothing
// that could run TypeScript is there yet.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');

/** The packages that a lockfile names, as `place@version`; optional ones depend on the machine. */
function packagesOf(file) {
  if (!existsSync(file)) return new Set();
  const {packages} = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(
    Object.entries(packages).flatMap(([place, {version, optional, peer}]) =>
      place === '' || optional || peer ? [] : [`${place}@${version}`],
    ),
  );
}

const wanted = packagesOf(join(root, 'package-lock.json'));
const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));

if ([...wanted].some((entry) => !installed.has(entry))) {
  process.stderr.write('Đang cài các gói cần thiết (chỉ lần đầu)…\n');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('Không cài được. Kiểm tra mạng rồi chạy lại lệnh.\n');
    process.exit(1);
  }
}
