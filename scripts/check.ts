import {join} from 'node:path';
import {checkSite, contentPaths} from '../src/build/load-site.ts';
import {formatFindings} from '../src/core/page/finding.ts';
import {ledgerOf} from '../src/core/site/ledger.ts';
import {outlivedLines} from '../src/core/site/living-law.ts';
import {overdueLines} from '../src/core/site/overdue.ts';
import {makeSiteIndex} from '../src/plugins/search/site-index.ts';
import {mayRun} from './terminal.ts';

const USAGE = `Cách dùng: npm run check

Kiểm tra toàn bộ nội dung trong docs/, không dựng trang. Mã thoát: 0 không có lỗi, 1 nội dung có lỗi, 2 gọi sai.`;

if (mayRun(USAGE)) {
  const paths = contentPaths(join(import.meta.dirname, '..'));
  const {site, findings: ofPages} = checkSite(paths);
  const findings = [...ofPages, ...makeSiteIndex(paths, site).findings];
  const {candidates, linked, ambiguous, self, unlinked} = ledgerOf(site.mentions);
  console.log(
    `${site.pages.length} trang, ${site.plans.length} kế hoạch, ${site.instruments.length} căn cứ, ${site.topics.length} chủ đề.\n` +
      `Sổ trích dẫn: ${candidates} chỗ = ${linked} có liên kết + ${ambiguous} nhiều khả năng + ${self} tự dẫn + ${unlinked} không liên kết có lý do.`,
  );
  for (const {citation, page, line, text, reason} of site.mentions) {
    if (citation.resolution === 'linked' || citation.resolution === 'self') continue;
    const choices = `có thể là ${citation.candidates.join(', ')}`;
    const why = reason ?? (citation.resolution === 'ambiguous' ? choices : 'không có trang');
    console.log(`  docs/${page.file}:${line} ${text.slice(citation.start, citation.end)}: ${why}`);
  }
  for (const line of [...overdueLines(site), ...outlivedLines(site)]) console.log(line);
  if (findings.length > 0) {
    console.error(`\n${formatFindings(findings)}`);
    process.exitCode = 1;
  }
}
