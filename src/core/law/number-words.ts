/** Days, months and years in words: "ngày hai mươi bảy tháng ba năm hai nghìn không trăm hai mươi mốt". Reads folded text. */

const UNITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const UNIT = '(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin)';
const GAP = String.raw`\s{1,6}`;

/** Expressions without groups that are kept. */
export const DAY_WORDS = `(?:(?:mung|mong)${GAP}(?:muoi|${UNIT})|(?:(?:hai|ba)${GAP})?muoi(?:${GAP}${UNIT})?|${UNIT})`;
export const MONTH_WORDS = `(?:gieng|muoi(?:${GAP}(?:mot|hai))?|${UNIT})`;
export const YEAR_WORDS = `(?:mot|hai)${GAP}(?:nghin|ngan)(?:${GAP}(?:khong|tram|linh|le|muoi|${UNIT})){0,6}`;

/** The value of a number in words below ten thousand; NaN where they make none. */
export function numberInWords(words: string): number {
  let value = 0;
  let last: number | null = null;
  for (const word of words.match(/[a-z]+/g) ?? []) {
    const unit = UNITS[word];
    if (unit !== undefined) {
      if (last !== null) return Number.NaN;
      last = unit;
    } else if (word === 'muoi') {
      value += 10 * (last ?? 1);
      last = null;
    } else if (word === 'tram' || word === 'nghin' || word === 'ngan') {
      value += (word === 'tram' ? 100 : 1000) * (last ?? 1);
      last = null;
    } else if (word === 'gieng') last = 1;
  }
  return value + (last ?? 0);
}
