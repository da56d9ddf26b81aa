const collator = new Intl.Collator('vi', {numeric: true});

/** Order of two strings by Vietnamese rules (a < ă < â < b … d < đ), digits by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
