import {evidenceDay, type Force, type ForceEvent, force, type Level} from '../law/force.ts';
import {parseNumber} from '../law/index.ts';
import {numberedName, shortName} from '../law/short-name.ts';
import type {EventFrontMatter} from '../page/event-schema.ts';
import type {SpokenEvent} from '../page/force-words.ts';
import type {InstrumentFrontMatter} from '../page/instrument-schema.ts';
import {seenDay} from '../page/source-schema.ts';
import {foreignLanguage} from '../text/language.ts';

/** An event with its evidence at hand: what `force` weighs, what pages say, what a browser recomputes from. */
export interface InstrumentEvent extends ForceEvent {
  /** `Nghị định số 224/2026/NĐ-CP`; null where nothing acts. */
  readonly byName: string | null;
  readonly byUrl: string | null;
  /** False where its day is only taken to be that of the act, which is not known to have begun then. */
  readonly dated: boolean;
  readonly provision: string | null;
  readonly part: string | null;
  /** 1-based place among the page's sources. */
  readonly source: number;
  readonly quotes: readonly string[];
  /** Language of the quoted words where it is not Vietnamese. */
  readonly language: 'en' | null;
  readonly note: string | null;
}

export type InstrumentForce = Force<InstrumentEvent>;

type Paged = InstrumentFrontMatter & {readonly url: string};

/** The events of every instrument by its key; an amendment without a day gets that of the amending text. */
export function eventsByKey(instruments: readonly Paged[]): ReadonlyMap<string, readonly InstrumentEvent[]> {
  const byKey = new Map(instruments.map((item) => [item.key, item]));
  return new Map(
    instruments.map((item) => [item.key, item.events.map((event) => resolveEvent(item, event, byKey))]),
  );
}

function resolveEvent(
  item: Paged,
  event: EventFrontMatter,
  byKey: ReadonlyMap<string, Paged>,
): InstrumentEvent {
  const source = item.sources[event.source - 1];
  const by = event.by === undefined ? undefined : byKey.get(event.by);
  return {
    kind: event.kind,
    date: event.date ?? dayOfAct(event.by, by),
    by: event.by ?? null,
    byName: by ? shortName(by) : event.by === undefined ? null : numberedName(event.by),
    byUrl: by?.url ?? null,
    dated: event.date !== undefined || (by !== undefined && startOf(by) !== null),
    provision: event.provision ?? null,
    part: event.part ?? null,
    level: source?.level ?? ('plan' satisfies Level),
    seen: source ? seenDay(source) : null,
    source: event.source,
    quotes: event.quotes,
    language: foreignLanguage(event.quotes.join(' ')) ?? null,
    note: event.note ?? null,
  };
}

/** When an amending text began to act: as its page says; of a mere number the last day of its year. */
function dayOfAct(target: string | undefined, page: Paged | undefined): string | null {
  if (page) return startOf(page) ?? page.issued ?? null;
  const year = target === undefined ? null : parseNumber(target)?.year;
  return year == null ? null : `${year}-12-31`;
}

/** Day of its entry into force, ISO. */
export function startOf({events}: Pick<InstrumentFrontMatter, 'events'>): string | null {
  return (
    events.flatMap(({kind, date}) => (kind === 'effective' && date !== undefined ? [date] : [])).sort()[0] ??
    null
  );
}

/** The state of an instrument of the site on a day. */
export function forceOn(
  item: {readonly issued?: string | undefined; readonly events: readonly InstrumentEvent[]},
  on: string,
): InstrumentForce {
  return force({issued: item.issued ?? null, events: item.events}, on);
}

/** The events as far as a state in words needs them, without their evidence. */
export function spokenEvents(events: readonly InstrumentEvent[]): SpokenEvent[] {
  return events.map(({quotes: _quotes, note: _note, source: _source, dated: _dated, ...event}) => event);
}

/** The newest day of which any evidence speaks; where no day is asked for, states are as of it. */
export function newestEvidence(events: readonly ForceEvent[]): string {
  return (
    events
      .flatMap((event) => evidenceDay(event) ?? [])
      .sort()
      .at(-1) ?? '9999-12-31'
  );
}
