import {differsInOnePart, isSameDayOfYear} from '../text/date.ts';
import {ALIKE, issuerAgrees, likeness, saysEnough, typeAgrees} from './agreement.ts';
import {hasSymbol, isSharedNumber, parseNumber, yearOf} from './number.ts';
import type {Registry} from './registry.ts';
import {candidatesBySerial} from './serial-candidates.ts';
import type {Citation, CitingContext, InstrumentRef, NamedMention, NumberedMention} from './types.ts';
import {isLegislature} from './vocabulary/symbols.ts';

/** The instruments of the registry that a mention may name: by number or title, then type, issuer, date and subject. */
export function candidatesOf(
  mention: NumberedMention | NamedMention,
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): readonly InstrumentRef[] {
  if (mention.kind === 'named') return narrowNamed(mention, registry, context);
  return (hasSymbol(mention.number) ? narrow : candidatesBySerial)(mention, before, registry, context);
}

function narrow(
  mention: NumberedMention,
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): readonly InstrumentRef[] {
  let left = ofTypeWritten(
    mention,
    registry.byNumber(mention.number).filter((instrument) => typeAgrees(mention, instrument)),
  );
  const numberHasYear = yearOf(mention.number) !== null;
  if (!numberHasYear && mention.date === null) {
    left = left.filter(({issued}) => !isAfter(issued, context.date));
    if (mention.year !== null)
      left = left.filter(({issued}) => issued === null || issued.startsWith(String(mention.year)));
  }
  const {date, title} = mention;
  if (date !== null) {
    const sameDay = left.filter(({issued}) => issued === date);
    left = sameDay.length > 0 ? sameDay : left.filter((instrument) => isSlip(mention, date, instrument));
  }
  if (isSharedNumber(mention.number)) {
    const agreeing = left.map(
      (instrument) => [instrument, issuerAgrees(mention.issuer, instrument.issuer)] as const,
    );
    const same = agreeing.filter(([, agrees]) => agrees === true);
    left = (same.length > 0 ? same : agreeing.filter(([, agrees]) => agrees !== false)).map(
      ([instrument]) => instrument,
    );
  }
  if (title !== null) {
    const alike = left.filter((instrument) => likeness(title, instrument.title) >= ALIKE);
    if (alike.length > 0) left = alike;
  }
  if (date === null && title === null) {
    const antecedent = left.filter((instrument) => isEstablished(mention, instrument, before, context));
    if (antecedent.length > 0) left = antecedent;
  }
  return left;
}

/**
 * The National Assembly numbers its laws and its resolutions apart, in one form: the type written decides. What is of
 * the other type is meant only where the day or the title bears it out.
 */
function ofTypeWritten(
  mention: NumberedMention,
  instruments: readonly InstrumentRef[],
): readonly InstrumentRef[] {
  const {number, type, typeWritten, date, title} = mention;
  if (!typeWritten || !isLegislature(parseNumber(number)?.codes[0] ?? '')) return instruments;
  const resolves = type === RESOLUTION;
  return instruments.filter(
    (instrument) =>
      (instrument.type.normalize('NFC').toLowerCase() === RESOLUTION) === resolves ||
      (date !== null && date === instrument.issued) ||
      (title !== null && saysEnough(title) && likeness(title, instrument.title) >= ALIKE),
  );
}

const RESOLUTION = 'nghị quyết';

function narrowNamed(mention: NamedMention, registry: Registry, context: CitingContext): InstrumentRef[] {
  const past = registry
    .byTitle(mention.title)
    .filter((instrument) => !isAfter(instrument.issued, context.date));
  if (mention.date !== null) {
    const {date} = mention;
    const sameDay = past.filter(({issued}) => issued === date);
    if (sameDay.length > 0) return sameDay;
    // A law of the name of another day is another law, as there may be two in a year.
    return past.filter(
      ({issued}) =>
        issued === null || (issued.slice(0, 4) === date.slice(0, 4) && differsInOnePart(issued, date)),
    );
  }
  const {year} = mention;
  if (year !== null) return past.filter(({issued}) => issued === null || issued.startsWith(String(year)));
  return past;
}

/** Whether the document has named the instrument in full: then type and number are enough. */
export function isEstablished(
  {number}: NumberedMention,
  {key}: InstrumentRef,
  before: readonly Citation[],
  {established}: CitingContext,
): boolean {
  return (
    established?.has(key) || before.some((citation) => citation.number === number && citation.key === key)
  );
}

/** A date unlike the official one is a slip of the pen, and not another instrument, if year or subject agree. */
function isSlip({number, title}: NumberedMention, date: string, instrument: InstrumentRef): boolean {
  if (instrument.issued === null) return true;
  if (yearOf(number) !== null) return true;
  if (title !== null) return likeness(title, instrument.title) >= ALIKE;
  const sameYear = date.slice(0, 4) === instrument.issued.slice(0, 4);
  return sameYear || isSameDayOfYear(date, instrument.issued);
}

const END_OF_TIME = '9999-12-31';

/** What has no day is after none, and nothing is after the day of a text that has none. */
function isAfter(issued: string | null, date = END_OF_TIME): boolean {
  return (issued ?? '') > date;
}
