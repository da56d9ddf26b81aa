/** Made at first use: that takes a browser 10 ms and more, and pages that sort nothing load this too. */
let collator: Intl.Collator | undefined;

/** Order of two strings by Vietnamese rules (a < ă < â < b … d < đ), digits by value. */
export function compareVietnamese(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', {numeric: true});
  return collator.compare(a, b);
}

/** The letter under which a dictionary lists a word: upper case, without its tone; `#` for digits. */
export function initialOf(word: string): string {
  const first = [...word.normalize('NFC')][0] ?? '';
  if (!/\p{L}/u.test(first)) return '#';
  const base = first.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  return base.normalize('NFC').toLocaleUpperCase('vi');
}
