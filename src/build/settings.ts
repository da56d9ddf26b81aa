import {readSiteUrl} from './site-url.ts';
import {readSourceDate} from './source-date.ts';

/** What is wrong with the variables that a build reads from its environment, in Vietnamese, each with its remedy. */
export function settingProblems(env: NodeJS.ProcessEnv): string[] {
  const site = readSiteUrl(env);
  const problems = 'problem' in site ? [site.problem] : [];
  if (env.SOURCE_DATE_EPOCH && readSourceDate(env) === null)
    problems.push(
      `SOURCE_DATE_EPOCH=${env.SOURCE_DATE_EPOCH}: không phải số giây tính từ ngày 01/01/1970.\n` +
        '  cách sửa: bỏ biến này, hoặc đặt một số nguyên không âm, ví dụ SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
    );
  return problems;
}
