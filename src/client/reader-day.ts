import {parseIsoDate, toIsoDate} from '../core/text/date.ts';

/** In an address: the day, `yyyy-mm-dd`, for which states of force are asked. */
export const DAY_PARAMETER = 'ngay';

/** The day asked for in the address; null where none is, or none that the calendar has. */
export function askedDay(search: string = location.search): string | null {
  return parseIsoDate(new URLSearchParams(search).get(DAY_PARAMETER) ?? '');
}

/** Today on the reader's own clock, ISO. */
export function today(): string {
  const now = new Date();
  return toIsoDate(now.getDate(), now.getMonth() + 1, now.getFullYear())!;
}

/** The day for which a page tells states of force. */
export function readerDay(search?: string): string {
  return askedDay(search) ?? today();
}
