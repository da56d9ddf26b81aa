import {execFileSync} from 'node:child_process';
import {readSourceDate} from './source-date.ts';

/** Which state of the content a site was built from. */
export interface SiteVersion {
  /** ISO time of the commit, or of `SOURCE_DATE_EPOCH`; null where neither is known. */
  readonly time: string | null;
  /** First eight digits of the commit; null outside a git work tree. */
  readonly commit: string | null;
}

/** The version of the site below `root`; never throws, as sources may be built without git. */
export function siteVersion(root: string, env: NodeJS.ProcessEnv = process.env): SiteVersion {
  const [commit, time] = lastCommit(root);
  const seconds = readSourceDate(env);
  return {time: seconds === null ? time : new Date(seconds * 1000).toISOString(), commit};
}

function lastCommit(root: string): [commit: string | null, time: string | null] {
  try {
    const output = execFileSync('git', ['log', '-1', '--abbrev=8', '--format=%h %cI'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [commit, time] = output.trim().split(' ');
    return [commit || null, time ? new Date(time).toISOString() : null];
  } catch {
    return [null, null];
  }
}
