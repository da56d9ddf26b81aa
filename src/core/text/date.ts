/** Dates of the calendar, without time or zone. ISO `yyyy-mm-dd` inside, `dd/mm/yyyy` for readers. */

const VIETNAMESE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2023-01-30` of day, month and year; null where the calendar has no such day (31/02). */
export function toIsoDate(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `30/01/2023` → `2023-01-30`; null for another form or a day that does not exist. */
export function parseVietnameseDate(text: string): string | null {
  const match = VIETNAMESE.exec(text.trim());
  return match ? toIsoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `2023-01-30` as it is; null for another form or a day that does not exist. */
export function parseIsoDate(text: string): string | null {
  const match = ISO.exec(text);
  return match ? toIsoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** `2023-01-30` → `30/01/2023`; anything else comes back as it is. */
export function formatVietnameseDate(iso: string): string {
  const match = ISO.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}

/** `2010-06-08` → `08 tháng 6 năm 2010`, as texts are dated: days under ten and the months 1 and 2 take a zero. */
export function formatLongDate(iso: string): string {
  const match = ISO.exec(iso);
  if (!match) return iso;
  const month = Number(match[2]);
  return `${match[3]} tháng ${month < 3 ? match[2] : month} năm ${match[1]}`;
}

/** Whether two ISO days are the same day of the year: 15/07/2021 and 15/07/2022. */
export function isSameDayOfYear(a: string, b: string): boolean {
  return a.slice(4) === b.slice(4);
}

/** Whether two ISO days differ in one part at most, year, month or day: one is the other, miswritten. */
export function differsInOnePart(a: string, b: string): boolean {
  const [x, y] = [a, b].map((day) => day.split('-'));
  return x!.filter((part, at) => part !== y![at]).length <= 1;
}

/** An ISO day some days later; earlier where `days` is negative. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}
