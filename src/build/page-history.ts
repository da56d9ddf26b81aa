import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {PageChange} from '../core/page/history.ts';
import {dayInVietnam} from '../core/text/moment.ts';
import {git} from './git.ts';

/** Before each commit; no file name and no revision holds it. */
const MARK = '\u0001';

/**
 * Changes of each page below `docs/` from the version history, the newest first; empty without git.
 * In a shallow clone the oldest commits seem to add every file, so they are left out.
 */
export function pageHistory(root: string): Record<string, PageChange[]> {
  const log = git(root, [
    'log',
    '--no-merges',
    '--no-renames',
    '--relative',
    '--name-status',
    `--format=${MARK}%H %ct`,
    '--',
    'docs',
  ]);
  if (log === null) return {};
  const cut = shallowCommits(root);
  const history: Record<string, PageChange[]> = {};
  for (const commit of log.split(MARK).slice(1)) {
    const [head = '', ...lines] = commit.split('\n');
    const [hash = '', seconds = '0'] = head.split(' ');
    if (cut.has(hash)) continue;
    for (const line of lines) {
      const [, status, path] = /^([A-Z])\tdocs\/(.+\.mdx?)$/.exec(line) ?? [];
      if (path === undefined || status === 'D') continue;
      history[path] ??= [];
      history[path].push({day: dayInVietnam(Number(seconds)), kind: status === 'A' ? 'added' : 'changed'});
    }
  }
  return history;
}

function shallowCommits(root: string): ReadonlySet<string> {
  const file = git(root, ['rev-parse', '--git-path', 'shallow'])?.trim();
  if (file === undefined) return new Set();
  try {
    return new Set(readFileSync(resolve(root, file), 'utf8').split('\n').filter(Boolean));
  } catch {
    return new Set();
  }
}
