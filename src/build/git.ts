import {execFileSync} from 'node:child_process';

/** Output of a git command; null where there is no git, no repository, or no commit yet. */
export function git(root: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', root, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  } catch {
    return null;
  }
}
