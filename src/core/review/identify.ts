import {isSameMatter, likeness, saysEnough} from '../law/agreement.ts';
import {force} from '../law/force.ts';
import type {Citation, Discrepancy} from '../law/index.ts';
import {OVER} from '../law/successor.ts';
import {isSameDayOfYear} from '../text/date.ts';
import type {Identity, Slip} from './finding.ts';
import type {Known, KnownInstrument} from './known-instrument.ts';
import {nearest, nearestByName} from './near.ts';
import {nearWords, slipWords, twoNamedWords} from './sentences.ts';

/** Which instrument a citation names, how surely, and what about it is wrong, with the words for it. */
export interface Identified {
  readonly identity: Identity;
  readonly instrument: KnownInstrument | null;
  readonly slips: readonly Slip[];
  readonly said: readonly string[];
  /** Keys of the two that a citation names by different parts of itself; else those of the citation. */
  readonly candidates: readonly string[];
}

/** `isSeen` tells that the citation, unknown to the site, is known to stand as it is written. */
export function identify(citation: Citation, known: Known, date: string, isSeen: boolean): Identified {
  const {discrepancies, candidates} = citation;
  const slips = discrepancies.map(slipOf);
  const said = discrepancies.map(slipWords);
  const linked = citation.key === null ? undefined : known.get(citation.key);
  if (linked && isLapsedName(citation, linked, date))
    return {identity: 'ambiguous', instrument: null, slips, said, candidates};
  const other = linked && citation.kind === 'numbered' ? namedByTheRest(citation, linked, known) : null;
  if (linked && other)
    return {
      identity: 'ambiguous',
      instrument: null,
      slips,
      said: [twoNamedWords(linked, other)],
      candidates: [linked.key, other.key],
    };
  if (linked) {
    const differs = slips.some((slip) => slip !== 'future');
    return {identity: differs ? 'near' : 'exact', instrument: linked, slips, said, candidates};
  }
  const near = citation.resolution === 'unknown' && !isSeen ? nearestTo(citation, known) : null;
  if (near) {
    const {instrument, slip} = near;
    return {
      identity: 'near',
      instrument,
      slips: unique([...slips.filter((own) => slip !== 'symbol' || !BY_SYMBOL.includes(own)), slip]),
      said: [nearWords(slip, citation, instrument)],
      candidates,
    };
  }
  return {
    identity: citation.resolution === 'ambiguous' ? 'ambiguous' : 'unknown',
    instrument: null,
    slips,
    said,
    candidates,
  };
}

/** Another instrument that day and title together name, where the day is not that of the one that the number names. */
function namedByTheRest(
  {date, title}: NumberedCitation,
  linked: KnownInstrument,
  known: Known,
): KnownInstrument | null {
  if (date === null || title === null || date === linked.issued || !saysEnough(title)) return null;
  const own = likeness(title, linked.title);
  const others = [...known.values()].filter((instrument) => {
    const alike = likeness(title, instrument.title);
    return instrument.issued === date && alike > own && isSameMatter(title, instrument.title);
  });
  return others.length === 1 ? others[0]! : null;
}

type NumberedCitation = Extract<Citation, {kind: 'numbered'}>;

/** What a wrong symbol seems to say: not told beside the symbol itself. */
const BY_SYMBOL: readonly Slip[] = ['issuer', 'type'];

/** A name alone means the law of that name in force: one that has lapsed may have a successor that the site does not know. */
function isLapsedName(citation: Citation, instrument: KnownInstrument, date: string): boolean {
  return (
    citation.kind === 'named' &&
    citation.year === null &&
    citation.date === null &&
    OVER.includes(force(instrument, date).status)
  );
}

function nearestTo(citation: Citation, known: Known) {
  if (citation.kind === 'back-reference') return null;
  const instruments = [...known.values()];
  return citation.kind === 'numbered' ? nearest(citation, instruments) : nearestByName(citation, instruments);
}

function slipOf(discrepancy: Discrepancy): Slip {
  if (discrepancy.kind === 'inverted-symbol') return 'symbol';
  if (discrepancy.kind === 'date' && isSameDayOfYear(discrepancy.written, discrepancy.official))
    return 'year';
  return discrepancy.kind;
}

function unique(slips: readonly Slip[]): Slip[] {
  return [...new Set(slips)];
}
