import {LEVELS} from '../../core/law/force.ts';
import type {Registry} from '../../core/law/index.ts';
import type {EventFrontMatter} from '../../core/page/event-schema.ts';
import {hostLevel} from '../../core/page/hosts.ts';
import type {InstrumentFrontMatter} from '../../core/page/instrument-schema.ts';
import {quoteFault} from '../../core/site/quote-speaks.ts';
import {formatVietnameseDate} from '../../core/text/date.ts';
import type {FoundEvent} from './found-event.ts';

/** Where and when the words were seen. */
export interface SeenAt {
  /** The saved file. */
  readonly file: string;
  readonly url: string | null;
  /** ISO. */
  readonly savedOn: string;
}

/** `new` alone is written; `known`: the page has it; `contrary`: the page says otherwise; `unfit`: it cannot be an event as it is. */
export type Verdict = 'new' | 'known' | 'contrary' | 'no-page' | 'unfit';

/** An event that a saved page tells, held against the page of the site. */
export interface Proposal {
  readonly seen: SeenAt;
  readonly target: string;
  /** Key of the site's page; null where it has none. */
  readonly key: string | null;
  /** As the page would hold it, but for its source. */
  readonly event: Omit<EventFrontMatter, 'source' | 'date'> & {readonly date?: string};
  readonly verdict: Verdict;
  /** Why it is not written. */
  readonly why: string | null;
}

/** What would be written of an event; `pages` are the instruments by key. */
export function propose(
  found: FoundEvent,
  seen: SeenAt,
  registry: Registry,
  pages: ReadonlyMap<string, InstrumentFrontMatter>,
): Proposal {
  const item = pageOf(found.target, registry, pages);
  const actor = found.by === null ? undefined : pageOf(found.by, registry, pages);
  const by = actor?.key ?? found.by;
  const event: Proposal['event'] = {
    kind: found.kind,
    ...(found.date !== null && {date: found.date}),
    ...(by !== null && {by}),
    ...(found.provision !== null && {provision: found.provision}),
    ...(found.part !== null && {part: found.part}),
    quotes: [...found.quotes],
    check: 'machine',
  };
  const [verdict, why] = judge(event, item, actor, seen);
  return {seen, target: found.target, key: item?.key ?? null, event, verdict, why};
}

function pageOf(
  name: string,
  registry: Registry,
  pages: ReadonlyMap<string, InstrumentFrontMatter>,
): InstrumentFrontMatter | undefined {
  const bearers = [...registry.byNumber(name), ...registry.byTitle(name)].filter(({key}) => pages.has(key));
  const keys = new Set(bearers.map(({key}) => key));
  return keys.size === 1 ? pages.get([...keys][0]!) : undefined;
}

function judge(
  event: Proposal['event'],
  item: InstrumentFrontMatter | undefined,
  actor: InstrumentFrontMatter | undefined,
  {url}: SeenAt,
): [Verdict, string | null] {
  if (!item) return ['no-page', 'trang này không có, hoặc có nhiều văn bản mang số ấy'];
  const other = contrary(event, item);
  if (other !== null) return ['contrary', other];
  if (url !== null && isKnown(event, item, url)) return ['known', null];
  const fault = quoteFault(item, {...event, date: event.date, source: 1}, actor);
  if (fault) return ['unfit', `lời trích chưa đủ: cần ${fault.expected}`];
  if (url === null)
    return [
      'unfit',
      'tệp không cho biết địa chỉ trang; lưu lại dạng .mhtml, hoặc ghi địa chỉ https://… vào dòng đầu của tệp',
    ];
  return ['new', null];
}

/** What the page says otherwise: another first or last day, or an end before what was seen. */
function contrary({kind, date}: Proposal['event'], {events}: InstrumentFrontMatter): string | null {
  if (date === undefined || events.some((event) => event.kind === 'revived')) return null;
  const days = (wanted: string) =>
    events.flatMap((event) => (event.kind === wanted && event.date !== undefined ? [event.date] : []));
  const [other] = kind === 'effective' || kind === 'ended' ? days(kind).filter((day) => day !== date) : [];
  if (other !== undefined) return `trang đang ghi ${kind} ngày ${formatVietnameseDate(other)}`;
  const [end] = kind === 'recorded' ? days('ended').filter((day) => day <= date) : [];
  return end === undefined ? null : `trang đang ghi hết hiệu lực từ ${formatVietnameseDate(end)}`;
}

/** Whether the page has the event already, of a source as good or of this very address. */
function isKnown(event: Proposal['event'], {events, sources}: InstrumentFrontMatter, url: string): boolean {
  const rank = LEVELS.indexOf(hostLevel(url));
  return events.some((other) => {
    const source = sources[other.source - 1];
    const same =
      other.kind === event.kind &&
      other.by === event.by &&
      (other.date === event.date || (event.kind === 'amended' && event.date === undefined));
    return same && source !== undefined && (source.url === url || LEVELS.indexOf(source.level) <= rank);
  });
}
