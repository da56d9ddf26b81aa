import {dayInVietnam} from '../core/text/moment.ts';
import {git} from './git.ts';
import {readSourceDate} from './source-date.ts';

/**
 * Day of the build in Việt Nam, ISO: `SOURCE_DATE_EPOCH` if set, else the day of the last commit, so
 * that two builds of one commit are alike; today where neither is known.
 */
export function buildDate(root: string): string {
  const lastCommit = git(root, ['log', '-1', '--format=%ct'])?.trim() ?? '';
  const committed = /^\d+$/.test(lastCommit) ? Number(lastCommit) : null;
  return dayInVietnam(readSourceDate(process.env) ?? committed ?? Date.now() / 1000);
}

/** Day of the check in Việt Nam, ISO: nothing that was seen is younger. `SOURCE_DATE_EPOCH` if set, else by the clock. */
export function today(): string {
  return dayInVietnam(readSourceDate(process.env) ?? Date.now() / 1000);
}
