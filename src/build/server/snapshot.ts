import {cpSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

const PREFIX = 'serving-';

/**
 * Copies what readers may have of a built site, beside it: a new build that takes its place never mixes with the one
 * that is served. Files whose name begins with a dot or `_`, and `web.config`, are for hosts. `remove` deletes the copy, as the end of
 * the process does; what a killed server left is deleted by the next one.
 */
export function snapshot(directory: string): {folder: string; remove: () => void} {
  const cache = join(dirname(directory), '.cache');
  mkdirSync(cache, {recursive: true});
  for (const name of readdirSync(cache))
    if (name.startsWith(PREFIX) && !isRunning(Number(name.slice(PREFIX.length).split('-')[0])))
      rmSync(join(cache, name), {recursive: true, force: true});
  taken += 1;
  const folder = join(cache, `${PREFIX}${process.pid}-${taken}`);
  const remove = () => {
    rmSync(folder, {recursive: true, force: true});
    process.off('exit', remove);
  };
  try {
    cpSync(directory, folder, {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => path === directory || !/^(?:[._]|web\.config$)/.test(basename(path)),
    });
  } catch (error) {
    // A disk may have no room for the whole.
    remove();
    throw error;
  }
  process.on('exit', remove);
  return {folder, remove};
}

let taken = 0;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
