// Installs what the lockfile names when node_modules is missing or older. Plain JavaScript, because
// nothing that could run TypeScript is there yet.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.package-lock.json');

if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(lock).mtimeMs) {
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
