import type {SearchDocument} from '../document.ts';

/** From about 2 MB of text on, a query loads less than the whole: a third of a megabyte or less, of any number. */
const WHOLE = 2_500_000;

/** Whether so many documents are better asked by pieces; below, the index is a few files that are loaded at once. */
export function isLarge(documents: readonly SearchDocument[], whole = WHOLE): boolean {
  const characters = documents.reduce(
    (sum, {title, section, text}) => sum + title.length + section.length + text.length,
    0,
  );
  return characters > whole;
}
