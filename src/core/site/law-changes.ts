import {type EventKind, SAID} from '../law/force.ts';
import {shortName} from '../law/short-name.ts';
import {LEVEL_LABELS} from '../page/force-words.ts';
import type {Page} from '../page/page.ts';
import {addDays, formatVietnameseDate} from '../text/date.ts';
import type {InstrumentEvent} from './instrument-events.ts';
import {perSite} from './per-site.ts';
import type {Instrument, Site} from './site.ts';

/** An instrument that a change names, with its address where it has a page. */
interface Named {
  readonly name: string;
  readonly url: string | null;
}

/** What happened to the law that the site follows, in words. */
export interface LawChange {
  /** Stays the same as long as the event does: `2026-08-05-amended-nghi-dinh-118-2025-nd-cp`. */
  readonly id: string;
  /** ISO: from this day on, of a term the day after its last. */
  readonly date: string;
  /** ISO: when the site's source was seen, never before `date`; feeds want to know what is new to them. */
  readonly learned: string;
  /** In order; a text between names is a string. */
  readonly words: readonly (string | Named)[];
  /** Who stands behind it: `nguồn thứ cấp`. */
  readonly level: string;
  /** Pages of the site that speak of the instrument that acts. */
  readonly pages: readonly Page[];
}

/** That a text was cited or recorded, or that old rules go on for some, changes no law. */
const NO_CHANGE: readonly EventKind[] = ['transitional', ...SAID];

/** The changes since the oldest plan was issued, the newest first. What has no day of its own is left out. */
export const lawChanges = perSite((site: Site): readonly LawChange[] => {
  const from = site.plans.map(({page}) => page.frontMatter.issued).sort()[0] ?? '';
  const all = site.instruments.flatMap((item) =>
    item.events.flatMap((event) => {
      const date = dayOf(event);
      return !NO_CHANGE.includes(event.kind) && date !== null && date >= from && event.dated
        ? [changeOf(site, item, event, date)]
        : [];
    }),
  );
  // One change that several sources tell is listed once; an entry into force says nothing that its acts do not say.
  const acting = new Set(all.flatMap(({act, change}) => (act === null ? [] : [`${act} ${change.date}`])));
  const unique = new Map<string, LawChange>();
  for (const {change, starts} of all) {
    if (starts !== null && acting.has(`${starts} ${change.date}`)) continue;
    const known = unique.get(change.id);
    if (!known || (known.level !== LEVEL_LABELS.official && change.level === LEVEL_LABELS.official))
      unique.set(change.id, change);
  }
  return [...unique.values()].sort((a, b) =>
    a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date),
  );
});

/** `05/08/2026: Nghị định số 309/2026/NĐ-CP sửa đổi, bổ sung Nghị định số 118/2025/NĐ-CP; đã cập nhật 3 trang`. */
export function changeText(change: LawChange): string {
  const words = change.words.map((run) => (typeof run === 'string' ? run : run.name)).join('');
  return `${formatVietnameseDate(change.date)}: ${words}${updatedWords(change)}`;
}

export function updatedWords({pages}: LawChange): string {
  return pages.length === 0 ? '' : `; đã cập nhật ${pages.length} trang`;
}

interface Counted {
  readonly change: LawChange;
  /** Key of what acts. */
  readonly act: string | null;
  /** Key of what comes into force by this change. */
  readonly starts: string | null;
}

function changeOf(site: Site, item: Instrument, event: InstrumentEvent, date: string): Counted {
  const own: Named = {name: shortName(item), url: item.url};
  const actor: Named | null = event.byName === null ? null : {name: event.byName, url: event.byUrl};
  const subject = event.by ?? item.key;
  return {
    act: event.by,
    starts: event.kind === 'effective' ? item.key : null,
    change: {
      id: [
        date,
        event.kind,
        item.key,
        ...(event.by === null ? [] : [event.by.replace(/[^\p{L}\d]+/gu, '-')]),
      ].join('-'),
      date,
      learned: event.seen !== null && event.seen > date ? event.seen : date,
      words: sentence(event, own, actor),
      level: LEVEL_LABELS[event.level],
      // What is still to come, and a term that merely runs out, brings no page up to date.
      pages: brings(event) && date <= (site.build.asOf ?? date) ? pagesAbout(site, subject) : [],
    },
  };
}

function sentence({kind, part}: InstrumentEvent, own: Named, actor: Named | null): (string | Named)[] {
  const of = part === null ? '' : `${part} `;
  if (actor === null) {
    const PASSIVE: Partial<Record<EventKind, string>> = {
      effective: 'có hiệu lực',
      ended: 'hết hiệu lực',
      expires: 'hết hiệu lực',
      period: 'hết giai đoạn thực hiện',
      revived: 'có hiệu lực trở lại',
    };
    return [own, ` ${PASSIVE[kind] ?? ''}`];
  }
  if (kind === 'ended') return [own, ' hết hiệu lực theo ', actor];
  if (kind === 'partly-ended') return [actor, ` bãi bỏ ${of === '' ? 'một phần ' : of}`, own];
  if (kind === 'revived') return [own, ' có hiệu lực trở lại theo ', actor];
  return [actor, ` sửa đổi, bổ sung ${of}`, own];
}

/** Whether a new text comes with the change. */
function brings({kind, by}: InstrumentEvent): boolean {
  return by !== null || kind === 'effective';
}

/** The day on which it shows: the last day of a term is still a day of it. */
function dayOf({kind, date}: InstrumentEvent): string | null {
  return date !== null && (kind === 'expires' || kind === 'period') ? addDays(date, 1) : date;
}

/** Our own pages that cite an instrument, but its own one. */
function pagesAbout(site: Site, key: string): readonly Page[] {
  const own = site.instruments.find((item) => item.key === key)?.file;
  const citing = new Set(
    site.mentions.flatMap(({citation, clause, page}) =>
      citation.key === key && clause === null && page.file !== own ? [page] : [],
    ),
  );
  for (const page of site.pages) {
    const {frontMatter} = page;
    if (frontMatter.kind === 'instrument' && frontMatter.events.some(({by}) => by === key)) citing.add(page);
  }
  return [...citing];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
