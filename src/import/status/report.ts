import {type Finding, formatFinding} from '../../core/page/finding.ts';
import {eventWords} from '../../core/site/force-proofs.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import type {Proposal, Verdict} from './propose.ts';

/** What a renewal found, for the officer to read before anything is written. */

const VERDICTS: Readonly<Record<Verdict, string>> = {
  new: 'mới',
  known: 'đã có',
  contrary: 'trái với trang đang có, không ghi',
  'no-page': 'không có trang, không ghi',
  unfit: 'chưa ghi được',
};

/** `mới: 42/2022/NĐ-CP hết hiệu lực từ 01/07/2026 …`, then the words, the address and the day. */
export function proposalText({target, key, event, verdict, why, seen}: Proposal): string {
  const {kind, date, by, provision, part, quotes} = event;
  const what = [
    eventWords({kind, date: date ?? null, part: part ?? null}),
    by === undefined ? null : `theo ${[provision, by].filter(Boolean).join(' ')}`,
  ];
  return [
    `${VERDICTS[verdict]}: ${target}${key === null ? '' : ` [${key}]`}: ${kind}: ${what.filter(Boolean).join(', ')}`,
    ...(why === null ? [] : [`  vì:       ${why}`]),
    ...(verdict === 'known' ? [] : quotes.map((quote) => `  lời:      “${quote}”`)),
    `  nguồn:    ${seen.url ?? 'không rõ địa chỉ'}, lưu ngày ${formatVietnameseDate(seen.savedOn)} (${seen.file})`,
  ].join('\n');
}

/** One JSON object a proposal, for programs. */
export function proposalJson({target, key, event, verdict, why, seen}: Proposal): string {
  return JSON.stringify({
    verdict,
    number: target,
    key,
    event,
    source: {url: seen.url, savedOn: seen.savedOn},
    file: seen.file,
    why,
  });
}

export function findingsText(findings: readonly Finding[]): string {
  return findings.map(formatFinding).join('\n\n');
}

/** `12 sự kiện: 9 mới, 2 đã có, 1 không có trang, không ghi`. */
export function countText(proposals: readonly Proposal[]): string {
  const counts = (Object.keys(VERDICTS) as Verdict[]).flatMap((verdict) => {
    const count = proposals.filter((proposal) => proposal.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${VERDICTS[verdict]}`];
  });
  return `${proposals.length} sự kiện${counts.length === 0 ? '' : `: ${counts.join('; ')}`}.`;
}
