const SIGNS: readonly (readonly [worth: number, sign: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Beyond this, `C`, `D` and `M` are letters of a list rather than numerals. */
const LARGEST_READ = 89;

/** 4 → `IV`; below 1 nothing. */
export function formatRoman(value: number): string {
  const [worth, sign] = SIGNS.find(([least]) => value >= least) ?? [];
  return worth === undefined ? '' : `${sign}${formatRoman(value - worth)}`;
}

const VALUES = new Map(
  Array.from({length: LARGEST_READ}, (_, index): [string, number] => [formatRoman(index + 1), index + 1]),
);

/** `IV` → 4; null where the letters are no well-formed numeral up to 89, such as IIV, C or MD. */
export function parseRoman(written: string): number | null {
  return VALUES.get(written) ?? null;
}
