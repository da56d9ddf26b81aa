import {type Finding, STANDING_LABELS, standingOf} from './finding.ts';

/** The findings of a draft as a table, for CSV and spreadsheets. */

export const FINDING_COLUMNS: readonly string[] = [
  'STT',
  'Trích dẫn trong dự thảo',
  'Kết quả',
  'Nhận xét',
  'Nên viết',
];

/** A row a citation, without the head; `text` is the draft. */
export function findingRows(text: string, findings: readonly Finding[]): string[][] {
  return findings.map((finding, index) => [
    String(index + 1),
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
