import {AHEAD, type ReviewItem, reviewList} from '../site/review-list.ts';
import type {Site} from '../site/site.ts';
import {addDays} from '../text/date.ts';
import type {Publication} from './publication.ts';

/** Longest line of a calendar file, in octets without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** The checks that are due as a calendar (RFC 5545): a whole-day event each; the same build gives the same file. */
export function reviewCalendar(
  site: Pick<Site, 'instruments' | 'build'>,
  {origin, title}: Publication,
): string {
  const {on, overdue, soon} = reviewList(site);
  const host = new URL(origin).hostname;
  const stamp = `${compact(on)}T000000Z`;
  const event = ({key, url, name, state, day, lookUps}: ReviewItem): string[] => {
    // Without a day of its evidence a state is due now.
    const start = day ?? on;
    return [
      'BEGIN:VEVENT',
      `UID:${key}-can-kiem-tra@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(start)}`,
      `DTEND;VALUE=DATE:${compact(addDays(start, 1))}`,
      `SUMMARY:${escaped(`Kiểm tra lại hiệu lực: ${name}`)}`,
      `DESCRIPTION:${escaped([`Đang ghi: ${state}.`, ...lookUps.map((place) => `${place.name}: ${place.url}`)].join('\n'))}`,
      `URL:${origin}${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  };
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//Can cu can kiem tra//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`${title}: căn cứ cần kiểm tra lại trong ${AHEAD} ngày`)}`,
    ...[...overdue, ...soon].flatMap(event),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}

/** TEXT as RFC 5545, 3.3.11 has it. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A long line goes on after a line end and a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
