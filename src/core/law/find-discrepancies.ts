import {isInverted, parseNumber, typesOfNumber} from './number.ts';
import type {BackReference, CitingContext, Discrepancy, InstrumentRef, Mention} from './types.ts';

/** What is odd in the mention itself. */
export function ownDiscrepancies(
  mention: Exclude<Mention, BackReference>,
  context: CitingContext,
): Discrepancy[] {
  const found: Discrepancy[] = [];
  if (mention.impossibleDate !== undefined)
    found.push({kind: 'impossible-date', written: mention.impossibleDate});
  if (mention.date !== null && context.date !== undefined && mention.date > context.date)
    found.push({kind: 'future', date: mention.date, citingDate: context.date});
  if (mention.kind !== 'numbered') return found;
  const number = parseNumber(mention.number);
  if (!number) return found;
  if (isInverted(number)) {
    const [type, body] = number.codes;
    found.push({
      kind: 'inverted-symbol',
      written: mention.number,
      official: `${mention.number.split('/')[0]}-${type}/${body}`,
    });
  }
  const types = typesOfNumber(number);
  const [expected] = types;
  if (mention.typeWritten && mention.type !== null && expected !== undefined && !types.includes(mention.type))
    found.push({kind: 'type', written: mention.type, expected});
  if (number.year !== null && mention.date !== null && !mention.date.startsWith(String(number.year)))
    found.push({kind: 'year', written: number.year, date: mention.date});
  return found;
}

/** What differs from the instrument's own data. */
export function discrepanciesWith(
  mention: Exclude<Mention, BackReference>,
  instrument: InstrumentRef,
): Discrepancy[] {
  if (mention.date === null || instrument.issued === null || mention.date === instrument.issued) return [];
  return [{kind: 'date', written: mention.date, official: instrument.issued}];
}
