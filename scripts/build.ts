import {join} from 'node:path';
import {formatFindings} from '../src/core/content/finding.ts';
import {buildSiteInto} from '../src/node/build.ts';
import {checkSite, contentPaths} from '../src/node/load-site.ts';

const root = join(import.meta.dirname, '..');
const {findings} = checkSite(contentPaths(root));
if (findings.length > 0) {
  console.error(`${formatFindings(findings)}\n\nChưa dựng trang; bản dựng trước vẫn còn nguyên.`);
  process.exitCode = 1;
} else {
  await buildSiteInto(root).catch(() => {
    console.error('Không dựng được trang; bản dựng trước vẫn còn nguyên.');
    process.exitCode = 1;
  });
}
