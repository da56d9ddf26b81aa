import {fold} from './fold.ts';
import {splitTone} from './tone.ts';

/**
 * One form for the spellings that Vietnamese writers use side by side, so that two texts compare by
 * word and not by habit: the place of the tone (`hòa`, `hoà`), i or y after a lone consonant
 * (`kỳ`, `kì`; `quý`, `quí`) and zeros before a number (`06`, `6`).
 */

const OPEN_Y = /^(b|c|ch|d|đ|g|gh|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)y$/u;
const LEADING_ZEROS = /^0+(?=\d)/;

/** The syllable with its marks, spelling habits levelled, lower case: equal for equal words. */
export function markedForm(syllable: string): string {
  const {letters, tone} = splitTone(syllable.toLowerCase());
  return level(letters) + tone;
}

/** The syllable without marks, spelling habits levelled. Idempotent. */
export function foldedForm(syllable: string): string {
  return level(fold(syllable));
}

function level(letters: string): string {
  return letters.replace(OPEN_Y, '$1i').replace(LEADING_ZEROS, '');
}
