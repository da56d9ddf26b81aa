import {shortName} from '../../core/law/short-name.ts';
import {forceSentence} from '../../core/page/force-words.ts';
import {forceOn, newestEvidence} from '../../core/site/instrument-events.ts';
import type {Instrument, Mention} from '../../core/site/site.ts';

/** An instrument that a plan cites and that has ended, in whole or in part. */
export interface DeadBasis {
  readonly key: string;
  readonly name: string;
  /** What became of it, what replaced it, with source and day. */
  readonly words: string;
  /** Clauses that cite it, in order. */
  readonly clauses: readonly string[];
}

const ENDED = new Set(['het-hieu-luc', 'het-hieu-luc-mot-phan', 'het-giai-doan']);

/** The bases of a plan that have ended on a day, ISO; without one, as of the newest evidence. */
export function deadBases(
  mentions: readonly Mention[],
  instruments: readonly Instrument[],
  day: string | undefined,
): DeadBasis[] {
  const on = day ?? newestEvidence(instruments.flatMap(({events}) => events));
  return instruments.flatMap((item): DeadBasis[] => {
    const clauses = mentions.flatMap(({citation, clause}) =>
      citation.resolution === 'linked' && citation.key === item.key && clause ? [clause.id] : [],
    );
    const force = forceOn(item, on);
    return clauses.length === 0 || !ENDED.has(force.status)
      ? []
      : [{key: item.key, name: shortName(item), words: forceSentence(force), clauses: [...new Set(clauses)]}];
  });
}
