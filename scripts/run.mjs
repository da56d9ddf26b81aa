// Installs what is missing, then runs a program in this very process: `node scripts/run.mjs scripts/check.ts ARGUMENTS…`.
// Plain JavaScript, because nothing that could run TypeScript may be there yet.
import './setup.mjs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const PATIENCE_MS = 300;

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

const [program = '', ...args] = process.argv.slice(2);
const file = resolve(program);
process.argv.splice(1, process.argv.length, file, ...args);
if (file.endsWith('.ts')) (await import('tsx/esm/api')).register();
await import(pathToFileURL(file).href);
