import {type Force, force} from '../law/force.ts';
import {formatRecital} from '../law/format.ts';
import {type Citation, cite, createRegistry} from '../law/index.ts';
import {OVER, successorOf} from '../law/successor.ts';
import type {SpokenEvent} from '../page/force-words.ts';
import {capitalize} from '../text/capital.ts';
import {isSameDayOfYear} from '../text/date.ts';
import {type CheckedPlace, checkForm, checkPlace} from './check-place.ts';
import type {Finding, FindingForce, Seen, Slip} from './finding.ts';
import {identify} from './identify.ts';
import {byKey, type Known, type KnownInstrument} from './known-instrument.ts';

import {contradictsDay, isOneAct, type SeenAct, type SeenActs, seenDay, seenKey} from './seen-acts.ts';
import {
  dayWritten,
  forceWords,
  matchedWords,
  missingWords,
  notKnown,
  placeOverWords,
  uncheckedWords,
  undecided,
  WHICH_IS_MEANT,
} from './sentences.ts';

export interface ReviewOptions {
  /** Day of the draft, ISO: nothing younger is meant, and force is that of this day. */
  readonly date: string;
  /** How public pages cite acts; left out, nothing is said of it. */
  readonly seen?: SeenActs;
}

/** Judges every citation of a draft, in the order of the text; what the draft says of itself is no citation. */
export function reviewText(
  text: string,
  instruments: readonly KnownInstrument[],
  options: ReviewOptions,
): Finding[] {
  return judgeCitations(citationsOf(text, instruments, options.date), byKey(instruments), options);
}

/** The citations of a draft that are judged: the first half of a review, after which it is known which acts to look up. */
export function citationsOf(text: string, instruments: readonly KnownInstrument[], date: string): Citation[] {
  return cite(text, createRegistry(instruments), {foreign: true, date}).filter(
    ({resolution}) => resolution !== 'self',
  );
}

/** The second half. */
export function judgeCitations(
  citations: readonly Citation[],
  known: Known,
  options: ReviewOptions,
): Finding[] {
  return citations.map((citation) => judge(citation, known, options));
}

function judge(citation: Citation, known: Known, {date, seen}: ReviewOptions): Finding {
  const act = seenAct(citation, seen);
  const found = identify(citation, known, date, act !== null);
  const {instrument, identity, candidates} = found;
  const said = act && dayOf(act, citation.date);
  const place = instrument ? placeIn(citation, instrument) : null;
  const more = (instrument ? wrongPlace(place) : wrongDay(citation, act)).filter(
    ({slip}) => !found.slips.includes(slip),
  );
  const slips = [...found.slips, ...more.map(({slip}) => slip)];
  const wrong = [...found.said, ...more.map(({words}) => words)];
  const state = instrument && force(instrument, date);
  const successor = state && inPlaceOf(state, known, date);
  return {
    start: citation.start,
    end: citation.end,
    number: citation.number,
    type: citation.type,
    key: instrument?.key ?? null,
    candidates,
    identity,
    slips,
    force: state && brief(state, known),
    seen: said,
    message: sentence([
      ...(instrument && wrong.length === 0 ? [matchedWords(citation.number, instrument)] : wrong),
      state
        ? [
            forceWords(state, successor),
            ...(slips.includes('provision') ? [] : ofPlace(place, state, successor)),
          ].join('; ')
        : identity === 'ambiguous'
          ? candidates !== citation.candidates
            ? WHICH_IS_MEANT
            : undecided(
                candidates.flatMap((key) => known.get(key) ?? []),
                citation.number,
              )
          : notKnown(said),
    ]),
    ...suggest(instrument, state, successor, slips, place !== null),
  };
}

/**
 * The citation as it should be written: of the instrument, or of what stands in its place on the day of the draft; none
 * for a place in what is over, which has another number in what follows, or is not there.
 */
function suggest(
  instrument: KnownInstrument | null,
  state: Force<SpokenEvent> | null,
  successor: KnownInstrument | null,
  slips: readonly Slip[],
  ofPart: boolean,
): Pick<Finding, 'suggestion' | 'suggestedKey'> {
  if (!state || state.status === 'chua-hieu-luc') return {suggestion: null, suggestedKey: null};
  const over = OVER.includes(state.status);
  const meant = over ? successor : instrument;
  if (!meant || (over && ofPart)) return {suggestion: null, suggestedKey: null};
  return {suggestion: formatRecital(meant, over || slips.includes('title')), suggestedKey: meant.key};
}

interface Wrong {
  readonly slip: Slip;
  readonly words: string;
}

/** A place that is cited, as written, and what is known of it. */
interface CitedPlace extends CheckedPlace {
  readonly text: string;
}

/** What the outline of the instrument says of the place; null where none is cited. */
function placeIn(citation: Citation, {outline}: KnownInstrument): CitedPlace | null {
  const text = citation.provision?.text ?? (citation.kind === 'numbered' ? citation.form : undefined);
  if (text === undefined) return null;
  if (!outline) return {text, missing: null, unchecked: true};
  return {text, ...(citation.provision ? checkPlace(citation.provision, outline) : checkForm(text, outline))};
}

/** A place that the instrument does not have. */
function wrongPlace(place: CitedPlace | null): Wrong[] {
  return place === null || place.missing === null
    ? []
    : [{slip: 'provision', words: missingWords(place.missing)}];
}

/** A day that public pages contradict, of an act that the site does not know. */
function wrongDay({date}: Citation, act: SeenAct | null): Wrong[] {
  if (act === null || date === null || !contradictsDay(act, date)) return [];
  return [{slip: isSameDayOfYear(act.date!, date) ? 'year' : 'date', words: dayWritten(date)}];
}

/** What is to be known of a place that is not missing: that its text is over, or that nobody has looked. */
function ofPlace(
  place: CitedPlace | null,
  {status}: Force<SpokenEvent>,
  successor: KnownInstrument | null,
): string[] {
  if (place === null) return [];
  if (OVER.includes(status) && successor) return [placeOverWords(place.text)];
  return place.unchecked ? [uncheckedWords(place.text)] : [];
}

function seenAct(citation: Citation, seen: SeenActs | undefined): SeenAct | null {
  if (citation.kind !== 'numbered' || citation.type === null) return null;
  return seen?.get(seenKey(citation.type, citation.number)) ?? null;
}

/** What public pages say of the day; nothing of a number that several acts bear, unless it is the day written. */
function dayOf(act: SeenAct, written: string | null): Seen | null {
  const date = seenDay(act);
  if (date === null || (!isOneAct(act.number) && date !== written)) return null;
  return {date, documents: act.dateDocs};
}

function brief(
  {status, on, asOf, level, endedBy, amendedBy}: Force<SpokenEvent>,
  known: Known,
): FindingForce {
  return {
    status,
    on,
    asOf,
    level,
    endedBy: endedBy !== null && known.has(endedBy) ? endedBy : null,
    amendedBy: amendedBy.filter((key) => known.has(key)),
  };
}

/** What stands in the place of an ended instrument on a day; null where that is not known, or is over too. */
function inPlaceOf(state: Force<SpokenEvent>, known: Known, date: string): KnownInstrument | null {
  const key = successorOf(state, (by) => {
    const next = known.get(by);
    return next ? force(next, date) : null;
  });
  return key === null ? null : (known.get(key) ?? null);
}

function sentence(parts: readonly string[]): string {
  return `${capitalize(parts.join('; '))}.`;
}
