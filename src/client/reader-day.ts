import {parseIsoDate} from '../core/text/date.ts';

/** In an address: the day, `yyyy-mm-dd`, for which states of force are asked. */
export const DAY_PARAMETER = 'ngay';

/** The day asked for in the address; null where none is, or none that the calendar has. */
export function askedDay(search: string = location.search): string | null {
  return parseIsoDate(new URLSearchParams(search).get(DAY_PARAMETER) ?? '');
}

/** Today on the reader's own clock, ISO. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day for which a page tells states of force. */
export function readerDay(search?: string): string {
  return askedDay(search) ?? today();
}
