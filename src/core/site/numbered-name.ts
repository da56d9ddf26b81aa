import {parseNumber, typesOfNumber} from '../law/index.ts';
import {capitalize} from '../text/capital.ts';

/** `Nghị định số 64/2007/NĐ-CP` of a mere number; a symbol of several types (QH14) names none of them. */
export function numberedName(number: string): string {
  const parsed = parseNumber(number);
  const [type, ...others] = parsed ? typesOfNumber(parsed) : [];
  const word = type === undefined || others.length > 0 ? 'văn bản' : capitalize(type);
  return `${word} số ${number}`;
}
