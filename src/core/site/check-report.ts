import {type Finding, formatFindings, unreadLines} from '../page/finding.ts';
import type {UnreadFile} from '../page/page.ts';
import {ledgerOf} from './ledger.ts';
import {outlivedLines} from './living-law.ts';
import {overdueLines} from './overdue.ts';
import type {Site} from './site.ts';

/** What the content check says: first what must be mended, then what the content holds and what to look at again. */
export function checkReport(
  site: Site,
  findings: readonly Finding[],
  unread: readonly UnreadFile[] = [],
): string {
  const {candidates, linked, ambiguous, self, unlinked} = ledgerOf(site.mentions);
  return [
    ...(findings.length === 0 ? [] : [formatFindings(findings), '']),
    `${site.pages.length} trang, ${site.plans.length} kế hoạch, ${site.instruments.length} căn cứ, ${site.topics.length} chủ đề.`,
    `Sổ trích dẫn: ${candidates} chỗ = ${linked} có liên kết + ${ambiguous} nhiều khả năng + ${self} tự dẫn + ${unlinked} không liên kết có lý do.`,
    ...unlinkedLines(site),
    ...overdueLines(site),
    ...outlivedLines(site),
    // The faults may have left the window.
    ...(findings.length === 0 ? [] : ['', `Có ${findings.length} lỗi phải sửa, ghi ở đầu báo cáo.`]),
    ...unreadLines(unread),
  ].join('\n');
}

/** Citations without a link, and why. */
function unlinkedLines({mentions}: Site): string[] {
  return mentions
    .filter(({citation}) => citation.resolution !== 'linked' && citation.resolution !== 'self')
    .map(({citation, page, line, text, reason}) => {
      const choices = `có thể là ${citation.candidates.join(', ')}`;
      const why = reason ?? (citation.resolution === 'ambiguous' ? choices : 'không có trang');
      return `  docs/${page.file}:${line} ${text.slice(citation.start, citation.end)}: ${why}`;
    });
}
