import {fold} from './fold.ts';

/** An ASCII slug: lower-case letters and digits, runs of anything else as one hyphen. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
