import {cite, createRegistry} from '../law/index.ts';
import {hasSymbol, yearOf} from '../law/number.ts';
import type {NumberedMention} from '../law/types.ts';
import {SEEN_COLUMNS, type SeenAct, seenKey} from './seen-acts.ts';

/** Counts how documents cite acts; keeps the counts, never the text. */
export interface ActCounter {
  /** Counts each act of a document once, with the first day and the first issuer that it says. */
  add(text: string): void;
  /** The acts, most cited first. */
  acts(): SeenAct[];
}

interface Count {
  readonly type: string;
  readonly number: string;
  docs: number;
  readonly dates: Map<string, number>;
  readonly issuers: Map<string, number>;
}

const NO_INSTRUMENTS = createRegistry([]);

/** A counter that goes on from a table already made. */
export function countActs(before: Iterable<SeenAct> = []): ActCounter {
  const counts = new Map<string, Count>();
  const countOf = (type: string, number: string): Count => {
    const key = seenKey(type, number);
    const count = counts.get(key) ?? {type, number, docs: 0, dates: new Map(), issuers: new Map()};
    counts.set(key, count);
    return count;
  };
  // A table may spell one act in two ways: its lines are added up.
  for (const {type, number, date, dateDocs, otherDates, issuer, docs} of before) {
    const count = countOf(type, number);
    count.docs += docs;
    if (date !== null) raise(count.dates, date, dateDocs);
    for (const [day, times] of Object.entries(otherDates)) raise(count.dates, day, times);
    if (issuer !== null) raise(count.issuers, issuer, docs);
  }
  return {
    add(text) {
      for (const {type, number, date, issuer} of actsOf(text)) {
        const count = countOf(type, number);
        count.docs += 1;
        if (date !== null) raise(count.dates, date);
        if (issuer !== null) raise(count.issuers, issuer);
      }
    },
    acts: () => [...counts.values()].map(actOf).sort(byDocs),
  };
}

/** The table as tab-separated lines, led by the names of its columns. */
export function formatSeenActs(acts: readonly SeenAct[]): string {
  const rows = acts.map(({type, number, date, dateDocs, otherDates, issuer, docs}) => [
    type,
    number,
    date ?? '',
    dateDocs,
    Object.entries(otherDates)
      .map(([day, count]) => `${day}×${count}`)
      .join(' '),
    issuer ?? '',
    docs,
  ]);
  return [SEEN_COLUMNS, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

interface Said {
  readonly type: string;
  readonly number: string;
  date: string | null;
  issuer: string | null;
}

function actsOf(text: string): Iterable<Said> {
  const acts = new Map<string, Said>();
  const mentions = cite(text, NO_INSTRUMENTS, {foreign: true}).filter(
    (citation): citation is typeof citation & NumberedMention =>
      citation.kind === 'numbered' && citation.resolution !== 'self',
  );
  for (const {type, number, date, issuer} of mentions) {
    // A serial alone names no act that other documents could be added up with.
    if (type === null || (yearOf(number) === null && !hasSymbol(number))) continue;
    const key = seenKey(type, number);
    const said = acts.get(key);
    if (!said) acts.set(key, {type, number, date, issuer});
    else {
      said.date ??= date;
      said.issuer ??= issuer;
    }
  }
  return acts.values();
}

function actOf({type, number, docs, dates, issuers}: Count): SeenAct {
  const [first, ...others] = byCount(dates);
  return {
    type,
    number,
    date: first?.[0] ?? null,
    dateDocs: first?.[1] ?? 0,
    otherDates: Object.fromEntries(others),
    issuer: byCount(issuers)[0]?.[0] ?? null,
    docs,
  };
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function byDocs(a: SeenAct, b: SeenAct): number {
  const [left, right] = [a, b].map(({type, number}) => `${type} ${number}`);
  return b.docs - a.docs || (left! < right! ? -1 : 1);
}

function raise(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
