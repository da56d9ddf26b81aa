import {extract, type Mention} from '../../core/law/index.ts';
import {fold, foldInPlace} from '../../core/text/fold.ts';
import {shorten} from '../../core/text/shorten.ts';
import {dayIn} from './attributes.ts';
import type {FoundEvent} from './found-event.ts';
import {type Place, placesOf} from './places.ts';

/** UTF-16 units of a text that a message shows. */
const MOST_SHOWN = 90;

/** What an instrument's own words do to itself and to others: its articles on force, replacement and repeal, its title. */

/** Types of which a text says "này" of itself. */
const SELF = String.raw`(?:nghi dinh|luat|bo luat|phap lenh|nghi quyet|quyet dinh|thong tu(?: lien tich)?|chi thi)(?: so \S+)? nay`;
const START = new RegExp(
  String.raw`(?:^|[.;:)] ?|\d |va )${SELF} (?:co|chinh thuc co) hieu luc(?: thi hanh)?(?: ke)? tu (?:ngay )?`,
);
const DELAYED = new RegExp(String.raw`${SELF} co hieu luc(?: thi hanh)? sau \d+ ngay`);
const FROM_SIGNING = /^(?:ngay )?(?:ky|ban hanh|duoc ky)/;
const UNTIL = /den (?:het )?(?:ngay )?(\d.{0,60})$/;
const ENDED = /(?:het|cham dut|khong con) hieu luc(?! mot phan| 1 phan)/;
const WHOLE_LIST =
  /(?:sau(?: day)?|duoi day)\s{0,3}(?:het hieu luc|bi bai bo|duoc bai bo)|(?:bai bo|thay the|huy bo)(?: toan bo| mot phan| mot so)?(?: cac| nhung)?[^.:]{0,200}(?:sau(?: day)?|duoi day)|het hieu luc[^:]{0,200}:$/;
const REPLACES = new RegExp(
  String.raw`${SELF} (?:bai bo va )?thay the(?: cho)?|${SELF} co hieu luc[^;.]{0,200} thay the(?: cho)?|(?:^|[:;.)] ?|\d |va )thay the(?: toan bo)? (?:cac )?$`,
);
const REPEALS = /(?:bai bo|huy bo)/;
const AMENDS = /(?:sua doi|bo sung)/;
/** Words in a repeal that touch words of an article, not the article. */
const WORDING = /(?:cụm từ|thay thế từ|bỏ từ|mẫu số|biểu mẫu)(?!\p{L})/iu;
/** Sentences that suppose, propose or tell of the past. */
const NOT_DOING =
  /^(?:[a-z0-9]{1,3}[.)]\s*|[-+*]\s*)*(?:can cu|truong hop|khi|neu|trong thoi (?:gian|han)|theo|tiep tuc)\b|du thao|de nghi|kien nghi|de xuat|nghien cuu|chua het hieu luc|khong lam|da het hieu luc|con hieu luc/;
/** Between an instrument and one that amended it earlier: the latter is not what the sentence is about. */
const AS_AMENDED = /(?:da |duoc )(?:duoc )?(?:sua doi|bo sung)[^;.]{0,200}(?:boi|theo|tai|bang)\s{0,3}$/;

/** What is done under an instrument is not the instrument. */
const UNDER = /(?:^|\s)(?:theo|tai|trong|thuoc|boi|bang|den) $/;

interface Lead {
  readonly date: string | null;
  readonly quote: string;
  readonly depth: Place['depth'];
  readonly exception: string | null;
}

export interface Enacted {
  readonly events: readonly FoundEvent[];
  readonly unread: readonly string[];
}

/** `start`: when the text comes into force, where the table says it; `issued`: when it was made. */
export function enactedEvents(
  paragraphs: readonly string[],
  own: string,
  facts: {readonly start: string | null; readonly issued: string | null},
): Enacted {
  const places = placesOf(paragraphs);
  const begun = ownStart(places, own, facts.issued);
  const start = begun.date ?? facts.start;
  const events: FoundEvent[] = [...begun.events];
  const unread: string[] = [...begun.unread];
  let lead: Lead | null = null;
  for (const place of places) {
    if (lead !== null && place.depth <= lead.depth) lead = null;
    const words = foldInPlace(place.words);
    if (!NOT_DOING.test(words.trim()))
      for (const found of deeds(place, words, own, lead)) {
        const date = found.date ?? start;
        if (date === null && found.kind !== 'amended') {
          unread.push(
            `“${shorten(place.text, MOST_SHOWN)}”: không rõ ngày có hiệu lực của văn bản này nên chưa ghi được`,
          );
          continue;
        }
        const ofStart = found.date === null && begun.quote !== null ? [begun.quote] : [];
        const quotes = [...(lead ? [lead.quote] : []), place.text, ...ofStart];
        const event = {...found, date, by: own, provision: place.label, quotes: [...new Set(quotes)]};
        events.push(event);
        if (lead?.exception != null && found.kind === 'ended')
          events.push({
            ...event,
            kind: 'transitional',
            date: null,
            provision: lead.exception,
            quotes: [lead.quote],
          });
      }
    if (WHOLE_LIST.test(words) && /:\s*$/.test(words) && !NOT_DOING.test(words.trim()))
      lead = {
        date: dayIn(afterEnd(place.words, words)),
        quote: place.text,
        depth: place.depth,
        exception: exceptionIn(place.words, words),
      };
  }
  return {events, unread};
}

type Deed = Pick<FoundEvent, 'target' | 'kind' | 'date' | 'part'>;

/** What a paragraph does to the instruments it names. */
function deeds({words}: Place, folded: string, own: string, lead: Lead | null): Deed[] {
  const mentions = extract(words).filter((mention) => mention.kind !== 'back-reference');
  let asAmended = -1;
  return mentions.flatMap((mention, index): Deed[] => {
    const target = mention.number ?? mention.title ?? '';
    if (target === '' || target === own) return [];
    const from = mention.provision?.start ?? mention.start;
    const clause = clauseAround(folded, from, mention.end);
    const before = folded.slice(clause.start, from);
    const listed = /^(?:[\s,]|va|nghi dinh|luat|thong tu|quyet dinh|nghi quyet|so|\(|\))*$/;
    if (AS_AMENDED.test(before) || (asAmended >= 0 && listed.test(folded.slice(asAmended, mention.start)))) {
      asAmended = mention.end;
      return [];
    }
    const after = folded.slice(mention.end, clause.end);
    const kind = kindOf(words.slice(clause.start, from), after, mention, lead, index === 0);
    if (kind === null) return [];
    const date =
      kind === 'amended'
        ? null
        : (dayIn(afterEnd(words.slice(mention.end, clause.end), after)) ?? lead?.date ?? null);
    return [{target, kind, date, part: mention.provision?.text ?? null}];
  });
}

function kindOf(
  written: string,
  after: string,
  mention: Mention,
  lead: Lead | null,
  isFirst: boolean,
): FoundEvent['kind'] | null {
  const before = foldInPlace(written);
  const whole =
    mention.provision === null &&
    !/(?:mot phan|mot so|cac quy dinh|quy dinh|noi dung)\s{0,3}(?:cua|tai|trong)?\s{0,3}$/.test(before);
  const ended = whole ? 'ended' : 'partly-ended';
  if (WORDING.test(written)) return 'amended';
  if (whole && UNDER.test(before)) return null;
  if (ENDED.test(after) && !AS_AMENDED.test(after.slice(0, after.search(ENDED)))) return ended;
  if (REPLACES.test(before) || /(?:duoc|bi) thay the (?:bang|boi|theo)/.test(after)) return ended;
  if (REPEALS.test(before) && !AMENDS.test(before.slice(before.search(REPEALS)))) return ended;
  if (AMENDS.test(before) && !/(?:da|duoc|bi) (?:duoc )?(?:sua doi|bo sung)/.test(before)) return 'amended';
  if (lead !== null && isFirst && /^[\s\da-zđ.)+*–-]{0,12}$/.test(typeless(before))) return ended;
  return null;
}

/** What stands before a mention in an item of a list, without the words that belong to it. */
function typeless(before: string): string {
  return before.replace(/(?:toan bo|nghi dinh|quyet dinh|thong tu|luat|nghi quyet|cac|so)\s*$/g, '');
}

/** From the last full stop or semicolon before `from` to the next one after `to`. */
function clauseAround(folded: string, from: number, to: number): {start: number; end: number} {
  const before = folded.slice(0, from);
  const start = Math.max(before.lastIndexOf(';'), before.search(/[.](?=\s[^.]*$)(?!\s*\d)/)) + 1;
  const rest = folded.slice(to);
  const stop = rest.search(/;|\.(?:\s|$)/);
  return {start: Math.max(0, start), end: stop < 0 ? folded.length : to + stop};
}

/** The words after "hết hiệu lực", where a day of its own may stand. */
function afterEnd(words: string, folded: string): string {
  const at = folded.search(/(?:het|cham dut) hieu luc/);
  return at < 0 ? '' : words.slice(at, at + 90);
}

/** `Điều 91`: where cases are kept to which the ended text still applies. */
function exceptionIn(words: string, folded: string): string | null {
  const match =
    /tru (?:cac )?truong hop (?:duoc )?(?:quy dinh|chuyen tiep)[^:;]{0,200}? tai ((?:diem \S+ )?(?:khoan \S+ )?dieu \d+[a-z]?)/.exec(
      folded,
    );
  if (!match) return null;
  const at = match.index + match[0].length - match[1]!.length;
  return words.slice(at, at + match[1]!.length);
}

/** When the text says that it comes into force, and how long it lasts. */
function ownStart(
  places: readonly Place[],
  own: string,
  issued: string | null,
): {date: string | null; quote: string | null; events: FoundEvent[]; unread: string[]} {
  for (const {words, text} of places) {
    const folded = foldInPlace(words);
    const match = START.exec(folded);
    if (!match && DELAYED.test(folded))
      return {
        date: null,
        quote: text,
        events: [],
        unread: [
          `“${shorten(text, MOST_SHOWN)}”: ngày có hiệu lực phải tính từ ngày ký; tính rồi ghi tay sự kiện effective`,
        ],
      };
    if (!match || /^\W*(?:truong hop|khi|neu)\b/.test(folded)) continue;
    const at = match.index + match[0].length;
    const rest = words.slice(at, at + 120);
    const end = UNTIL.exec(fold(rest));
    const signing = FROM_SIGNING.test(fold(rest));
    const first = end ? rest.slice(0, end.index) : rest;
    const date = signing ? issued : startsWithDay(first);
    const base = {target: own, by: null, provision: null, part: null, quotes: [text]};
    const last = end ? dayIn(rest.slice(end.index)) : null;
    const events: FoundEvent[] = [
      ...(date === null ? [] : [{...base, kind: 'effective' as const, date}]),
      ...(last === null ? [] : [{...base, kind: 'expires' as const, date: last}]),
    ];
    const unread = date === null ? [`“${shorten(text, MOST_SHOWN)}”: không đọc được ngày có hiệu lực`] : [];
    return {date, quote: text, events, unread};
  }
  return {date: null, quote: null, events: [], unread: []};
}

/** The day that opens the words: a later one is of something else. */
function startsWithDay(words: string): string | null {
  const day = dayIn(words.slice(0, 40));
  return day !== null && /^\s*(?:ngày\s+)?\d/iu.test(words) ? day : null;
}
