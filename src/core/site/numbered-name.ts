import {parseNumber, typesOfNumber} from '../law/index.ts';

/** `Nghị định số 64/2007/NĐ-CP` of a mere number; a symbol of several types (QH14) names none of them. */
export function numberedName(number: string): string {
  const parsed = parseNumber(number);
  const [type, ...others] = parsed ? typesOfNumber(parsed) : [];
  const word =
    type === undefined || others.length > 0 ? 'văn bản' : type.charAt(0).toUpperCase() + type.slice(1);
  return `${word} số ${number}`;
}
