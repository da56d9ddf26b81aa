/** Works a page or repeats elsewhere what it says: listed here once more, so that nothing else gets lost in its files. */
export const CHROME: readonly string[] = [
  '[aria-hidden="true"]',
  '[hidden]',
  '.citation-notes__address',
  '.clause-tools',
  '.page-record__twin',
  '.page-tools',
  '.scripted',
  'a .visually-hidden',
  'form',
  'nav',
  'script',
  'svg',
];

/** Letters and digits alone: signs and spaces are what the forms of a page differ in. */
export const letters = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('');
