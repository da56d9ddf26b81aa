import {join} from 'node:path';
import {checkSite, contentPaths} from '../src/build/load-site.ts';
import {checkReport} from '../src/core/site/check-report.ts';
import {makeSiteIndex} from '../src/plugins/search/site-index.ts';
import {mayRun} from './terminal.ts';

const USAGE = `Cách dùng: npm run check

Kiểm tra toàn bộ nội dung trong docs/, không dựng trang. Mã thoát: 0 không có lỗi, 1 nội dung có lỗi, 2 gọi sai.`;

if (mayRun(USAGE)) {
  const paths = contentPaths(join(import.meta.dirname, '..'));
  const {site, findings: ofPages, unread} = checkSite(paths);
  const findings = [...ofPages, ...makeSiteIndex(paths, site, unread.length === 0).findings];
  const report = checkReport(site, findings, unread);
  if (findings.length === 0) console.log(report);
  else {
    console.error(report);
    process.exitCode = 1;
  }
}
