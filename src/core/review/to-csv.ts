import {formatCsv} from '../text/csv.ts';
import {type Finding, STANDING_LABELS, standingOf} from './finding.ts';

export const FINDING_COLUMNS = ['STT', 'Trích dẫn trong dự thảo', 'Kết quả', 'Nhận xét', 'Nên viết'] as const;

/** The findings as rows of a table, one a citation, without its head; `text` is the draft. */
export function findingRows(text: string, findings: readonly Finding[]): (string | number)[][] {
  return findings.map((finding, index) => [
    index + 1,
    wordsOf(text, finding),
    STANDING_LABELS[standingOf(finding)],
    finding.message,
    finding.suggestion ?? '',
  ]);
}

/** The citation as the draft has it, white space folded. */
export function wordsOf(text: string, {start, end}: Finding): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The findings as CSV. */
export function toCsv(text: string, findings: readonly Finding[]): string {
  return formatCsv([FINDING_COLUMNS, ...findingRows(text, findings)]);
}
