import {fold} from './fold.ts';

/** An ASCII slug: lower-case letters and digits, runs of anything else as one hyphen. */
export function slug(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join('-');
}

/** The slug of a letter of the alphabet, in which đ is not d: `đ` → `dd`. */
export function letterSlug(letter: string): string {
  return slug(letter.replace(/đ/gi, 'dd'));
}
