import {ALIKE, issuerAgrees, likeness, saysEnough, typeAgrees} from './agreement.ts';
import {yearOf} from './number.ts';
import type {Registry} from './registry.ts';
import type {Citation, CitingContext, InstrumentRef, NumberedMention} from './types.ts';

/** What a number without its symbol may name, and when it names one alone: "nghị định 63 năm 2010", "Thông tư 02/2017". */

/** Types that one body alone gives out: serial and year name one instrument. */
const OF_ONE_BODY: ReadonlySet<string> = new Set(['hiến pháp', 'luật', 'bộ luật', 'pháp lệnh', 'nghị định']);

/** The instruments of that type, serial and year that day, body and title do not rule out. */
export function candidatesBySerial(
  mention: NumberedMention,
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): readonly InstrumentRef[] {
  const year = yearSaid(mention);
  const left = registry
    .byNumber(mention.number)
    .filter(
      (instrument) =>
        typeAgrees(mention, instrument) &&
        (year === null || (yearOfIssue(instrument) ?? year) === year) &&
        (isOfOneBody(instrument) || !isRuledOut(mention, instrument)),
    );
  if (left.length < 2) return left;
  const alike = left.filter((instrument) => isAlike(mention, instrument));
  if (alike.length > 0) return alike;
  const named = left.filter((instrument) => isNamedBefore(instrument, before, context));
  return named.length > 0 ? named : left;
}

/**
 * Whether serial, year and the rest mean the instrument and no other. Every ministry has its circular of that serial
 * and year, so that the body must be said; a body that numbers two kinds of decisions leaves only the day to tell.
 */
export function serialIdentifies(
  mention: NumberedMention,
  instrument: InstrumentRef,
  before: readonly Citation[],
  context: CitingContext,
): boolean {
  if (isNamedBefore(instrument, before, context)) return true;
  if (yearSaid(mention) === null || yearOfIssue(instrument) === null) return false;
  if (isOfOneBody(instrument)) return true;
  if (isAlike(mention, instrument)) return true;
  if (issuerAgrees(mention.issuer, instrument.issuer) !== true) return false;
  return mention.date === null
    ? yearOf(instrument.number ?? '') !== null && typeOf(instrument) !== 'quyết định'
    : mention.date === instrument.issued;
}

function isRuledOut(mention: NumberedMention, instrument: InstrumentRef): boolean {
  if (issuerAgrees(mention.issuer, instrument.issuer) === false) return true;
  const {issued} = instrument;
  return mention.date !== null && issued !== null && mention.date !== issued && !isAlike(mention, instrument);
}

function yearSaid({number, year, date}: NumberedMention): number | null {
  return yearOf(number) ?? year ?? (date === null ? null : Number(date.slice(0, 4)));
}

function yearOfIssue({number, issued}: InstrumentRef): number | null {
  return yearOf(number ?? '') ?? (issued === null ? null : Number(issued.slice(0, 4)));
}

function typeOf({type}: InstrumentRef): string {
  return type.normalize('NFC').toLowerCase();
}

function isOfOneBody(instrument: InstrumentRef): boolean {
  return OF_ONE_BODY.has(typeOf(instrument));
}

function isAlike({title}: NumberedMention, instrument: InstrumentRef): boolean {
  return title !== null && saysEnough(title) && likeness(title, instrument.title) >= ALIKE;
}

function isNamedBefore(
  {key}: InstrumentRef,
  before: readonly Citation[],
  {established}: CitingContext,
): boolean {
  return (
    established?.has(key) === true ||
    before.some((citation) => citation.key === key && citation.number !== null)
  );
}
