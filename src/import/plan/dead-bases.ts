import {shortName} from '../../core/law/short-name.ts';
import {OVER, successorOf} from '../../core/law/successor.ts';
import {forceSentence} from '../../core/page/force-words.ts';
import {forceOn, newestEvidence} from '../../core/site/instrument-events.ts';
import type {Instrument, Mention} from '../../core/site/site.ts';

/** An instrument that a plan cites and that has ended, in whole or in part. */
export interface DeadBasis {
  readonly key: string;
  readonly name: string;
  /** The day asked, ISO. */
  readonly on: string;
  /** What became of it, by what, on whose word and of which day. */
  readonly words: string;
  /** What stands in its place on that day, and its own state; null where the site does not know. Absent: a part lives on. */
  readonly replacement?: {readonly key: string; readonly name: string; readonly words: string} | null;
  /** Where that is told: address, and when it was read, as its page words it. */
  readonly sources: readonly {readonly url: string; readonly retrieved: string}[];
  /** Clauses that cite it, in order. */
  readonly clauses: readonly string[];
}

/** The bases of a plan that have ended on a day, ISO; without one, as of the newest evidence. */
export function deadBases(
  mentions: readonly Mention[],
  instruments: readonly Instrument[],
  day: string | undefined,
): DeadBasis[] {
  const on = day ?? newestEvidence(instruments.flatMap(({events}) => events));
  const byKey = new Map(instruments.map((item) => [item.key, item]));
  return instruments.flatMap((item): DeadBasis[] => {
    const clauses = mentions.flatMap(({citation, clause}) =>
      citation.resolution === 'linked' && citation.key === item.key && clause ? [clause.id] : [],
    );
    const state = forceOn(item, on);
    const over = OVER.includes(state.status);
    if (clauses.length === 0 || !(over || state.status === 'het-hieu-luc-mot-phan')) return [];
    const sources = new Set(state.basis.flatMap(({source}) => item.sources[source - 1] ?? []));
    return [
      {
        key: item.key,
        name: shortName(item),
        on,
        words: forceSentence(state),
        ...(over && {replacement: replacementOf(item, byKey, on)}),
        sources: [...sources].map(({url, retrieved}) => ({url, retrieved})),
        clauses: [...new Set(clauses)],
      },
    ];
  });
}

function replacementOf(
  item: Instrument,
  byKey: ReadonlyMap<string, Instrument>,
  on: string,
): NonNullable<DeadBasis['replacement']> | null {
  const stateOf = (key: string) => {
    const other = byKey.get(key);
    return other ? forceOn(other, on) : null;
  };
  const next = byKey.get(successorOf(forceOn(item, on), stateOf) ?? '');
  return next ? {key: next.key, name: shortName(next), words: forceSentence(forceOn(next, on))} : null;
}
