import {execFileSync} from 'node:child_process';

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
  return {time: epochTime(env.SOURCE_DATE_EPOCH) ?? time, commit};
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

/** Seconds since 1970, as reproducible builds pass them. */
function epochTime(epoch: string | undefined): string | null {
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return null;
  return new Date(Number(epoch) * 1000).toISOString();
}
