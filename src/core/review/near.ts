import {isOfOtherName, isSameMatter, likeness, saysEnough} from '../law/agreement.ts';
import {parseNumber, yearOf} from '../law/number.ts';
import type {InstrumentRef, NamedMention, NumberedMention} from '../law/types.ts';
import {isSameDayOfYear} from '../text/date.ts';
import {fold} from '../text/fold.ts';
import type {Slip} from './finding.ts';

export type NearSlip = Extract<Slip, 'year' | 'symbol'>;

/** An instrument that a citation names but for one part of its number. */
export interface Near<I extends InstrumentRef> {
  readonly instrument: I;
  readonly slip: NearSlip;
}

/**
 * The one instrument whose number differs in one part – serial, year or symbol – while the day or the title is the
 * same; null where there is none, or more than one.
 */
export function nearest<I extends InstrumentRef>(
  mention: NumberedMention,
  instruments: readonly I[],
): Near<I> | null {
  const near = instruments
    .flatMap((instrument) => {
      const slip = partThatDiffers(mention, instrument);
      if (slip === null || !bearsOut(mention, instrument, slip)) return [];
      return {
        instrument,
        slip,
        alike: mention.title === null ? 0 : likeness(mention.title, instrument.title),
      };
    })
    .sort((a, b) => b.alike - a.alike);
  const [first, second] = near;
  return first && (!second || second.alike < first.alike) ? first : null;
}

/** A law of that name and that day of another year; null where there is none, or more than one. */
export function nearestByName<I extends InstrumentRef>(
  {title, date}: NamedMention,
  instruments: readonly I[],
): Near<I> | null {
  const near = instruments.filter(
    ({title: official, issued}) =>
      date !== null && issued !== null && isSameDayOfYear(issued, date) && fold(official) === fold(title),
  );
  return near.length === 1 ? {instrument: near[0]!, slip: 'year'} : null;
}

function partThatDiffers(mention: NumberedMention, instrument: InstrumentRef): NearSlip | null {
  const [written, official] = [mention.number, instrument.number ?? ''].map(parseNumber);
  if (!written || !official) return null;
  const serial = written.serial !== official.serial || written.suffix !== official.suffix;
  const year = written.year !== official.year;
  const symbol = fold(written.codes.join('-')) !== fold(official.codes.join('-'));
  if ([serial, year, symbol].filter(Boolean).length !== 1) return null;
  return year ? 'year' : 'symbol';
}

/**
 * Whether the rest names the instrument: the title, or, where only the year or the body is another, the day. Many acts
 * bear one day, so that the day alone never bears out a serial; nor the body of a number that each body gives out.
 */
function bearsOut(mention: NumberedMention, instrument: InstrumentRef, slip: NearSlip): boolean {
  const {date, title, type} = mention;
  if (date !== null && date !== instrument.issued) return false;
  const sameSerial = parseNumber(mention.number)?.serial === parseNumber(instrument.number ?? '')?.serial;
  if (title !== null) {
    const isShared = date === null && isTitleShared(mention.number, instrument.title);
    if (!sameSerial && (isShared || isOfOtherName(title, instrument.title))) return false;
    return (
      isAmending(title) === isAmending(instrument.title) &&
      saysEnough(title) &&
      isSameMatter(title, instrument.title)
    );
  }
  return (
    date !== null &&
    sameSerial &&
    (slip === 'year' || yearOf(mention.number) !== null) &&
    type === instrument.type.toLowerCase()
  );
}

/** Whether others may bear the title: plans are made each year, an act is amended more than once. */
function isTitleShared(number: string, title: string): boolean {
  return yearOf(number) === null || isAmending(title);
}

/** An act and what amends it have most words in common. */
function isAmending(title: string): boolean {
  return AMENDING.test(fold(title));
}

const AMENDING =
  /^(?:(?:ve|viec|luat|bo luat|phap lenh|nghi dinh|nghi quyet|thong tu|quyet dinh) ){0,3}(?:sua doi|bo sung|bai bo|dinh chinh|thay the)/;
