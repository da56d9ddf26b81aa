import {ALIKE, issuerAgrees, likeness, UNLIKE} from './agreement.ts';
import {candidatesOf, isEstablished} from './candidates.ts';
import {discrepanciesWith, ownDiscrepancies} from './find-discrepancies.ts';
import {hasSymbol, isSharedNumber, yearOf} from './number.ts';
import type {Registry} from './registry.ts';
import {serialIdentifies} from './serial-candidates.ts';
import type {
  BackReference,
  Citation,
  CitingContext,
  Discrepancy,
  InstrumentRef,
  Mention,
  NumberedMention,
} from './types.ts';

/**
 * Decides which instrument each mention names: by number (or title), then type, issuer, date and subject.
 * What the text does not decide stays ambiguous, with the choices; nothing is guessed.
 */
export function resolve(
  mentions: readonly Mention[],
  registry: Registry,
  context: CitingContext = {},
): Citation[] {
  const done: Citation[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'back-reference') done.push(resolveBackReference(mention, done, registry, context));
    else done.push(resolveOne(mention, done, registry, context));
  }
  return done;
}

function resolveOne(
  mention: Exclude<Mention, BackReference>,
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): Citation {
  const candidates = candidatesOf(mention, before, registry, context);
  const own = ownDiscrepancies(mention, context);
  const [only] = candidates;
  if (only === undefined)
    return {...mention, key: null, resolution: 'unknown', candidates: [], discrepancies: own};
  if (
    candidates.length > 1 ||
    (mention.kind === 'numbered' &&
      (contradicts(mention, only) || !identifies(mention, only, before, context)))
  )
    return {
      ...mention,
      key: null,
      resolution: 'ambiguous',
      candidates: candidates.map(({key}) => key),
      discrepancies: own,
    };
  // Of an instrument that is known its own data say who issued it, and when, not its symbol.
  const official = discrepanciesWith(mention, only, context);
  const dated = official.some(({kind}) => kind === 'date');
  const rest = own.filter(({kind}) => kind !== 'issuer' && (kind !== 'year' || !dated));
  return {
    ...mention,
    key: only.key,
    resolution: only.self || only.key === context.self ? 'self' : 'linked',
    candidates: [only.key],
    discrepancies: unique([...rest, ...official]),
  };
}

/**
 * Whether the mention says enough to mean the instrument and no other. A number whose symbol bears no year, or that
 * every province gives out, names one only with the day, the year, the title, the place, or after a full mention.
 */
function identifies(
  mention: NumberedMention,
  instrument: InstrumentRef,
  before: readonly Citation[],
  context: CitingContext,
): boolean {
  if (!hasSymbol(mention.number)) return serialIdentifies(mention, instrument, before, context);
  const shared = isSharedNumber(mention.number);
  const placed = issuerAgrees(mention.issuer, instrument.issuer) === true || (shared && !context.foreign);
  const dated = yearOf(mention.number) !== null || (mention.year !== null && instrument.issued !== null);
  return (
    (dated && (!shared || placed)) ||
    mention.date !== null ||
    (mention.title !== null && likeness(mention.title, instrument.title) >= ALIKE) ||
    instrument.self === true ||
    instrument.key === context.self ||
    isEstablished(mention, instrument, before, context)
  );
}

/** The day said, being later than the draft, is told once. */
function unique(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return discrepancies.filter(
    ({kind}, index) => discrepancies.findIndex((other) => other.kind === kind) === index,
  );
}

/** A number that recurs every year, without a date, about another matter: not enough to link. */
function contradicts(mention: NumberedMention, instrument: InstrumentRef): boolean {
  const recurs = yearOf(mention.number) === null;
  return (
    recurs &&
    mention.date === null &&
    mention.title !== null &&
    instrument.title !== '' &&
    likeness(mention.title, instrument.title) < UNLIKE
  );
}

function resolveBackReference(
  mention: BackReference,
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): Citation {
  const self = context.self === undefined ? undefined : registry.get(context.self);
  if (mention.near && self && self.type.normalize('NFC').toLowerCase() === mention.type)
    return {...mention, key: self.key, resolution: 'self', candidates: [self.key], discrepancies: []};
  const keys = new Set<string>();
  for (const citation of before)
    if (citation.key !== null && citation.type === mention.type) keys.add(citation.key);
  const candidates = [...keys];
  const [only] = candidates;
  const resolution = only === undefined ? 'unknown' : candidates.length > 1 ? 'ambiguous' : 'linked';
  return {
    ...mention,
    key: resolution === 'linked' ? (only ?? null) : null,
    resolution,
    candidates,
    discrepancies: [],
  };
}
