import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {serve} from '../src/node/serve.ts';

const root = join(import.meta.dirname, '..');
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? 'localhost';

const {status} = spawnSync('npm', ['run', '-s', 'build'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
await serve(join(root, 'build'), port, host);
console.log(`http://${host}:${port}`);
