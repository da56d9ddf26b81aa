import {type Finding, STANDING_LABELS, type Standing, standingOf} from '../../../core/review/finding.ts';
import {uncapitalize} from '../../../core/text/capital.ts';

/** A check in one sentence: how many of each, what needs a hand first. */
export function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Không tìm thấy trích dẫn văn bản nào.';
  const counts = new Map<Standing, number>();
  for (const finding of findings) counts.set(standingOf(finding), (counts.get(standingOf(finding)) ?? 0) + 1);
  const parts = (Object.keys(STANDING_LABELS) as Standing[])
    .filter((standing) => counts.has(standing))
    .map((standing) => `${counts.get(standing)} ${uncapitalize(STANDING_LABELS[standing])}`);
  return `${findings.length} trích dẫn: ${parts.join(', ')}.`;
}
