const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** True where words name a day (ISO) in any of the ways texts write one: 01/7/2026, ngày 01 tháng 7 năm 2026, July 1, 2026. */
export function saysDay(words: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const d = `0?${date}`;
  const m = `0?${month}`;
  const english = MONTHS[month - 1];
  const forms = [
    String.raw`${d}\s*([/.-])\s*${m}\s*\1\s*${year}`,
    // News leaves the year out: “có hiệu lực từ 1/1”.
    String.raw`${d}/${m}(?![\d/])`,
    String.raw`${d}\s+tháng\s+${m}(?:\s*,)?\s+năm\s+${year}`,
    day,
    String.raw`${english}\s+${d}(?:st|nd|rd|th)?,?\s+${year}`,
    String.raw`${d}\s+${english}\s+${year}`,
  ];
  return forms.some((form) => new RegExp(String.raw`(?<!\d)${form}(?!\d)`, 'i').test(words.normalize('NFC')));
}
