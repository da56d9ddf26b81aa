/**
 * A text without the signs at its end. `sign` matches one of them: an expression with a `+` before its `$` would try
 * at each sign of every run inside the text, in quadratic time.
 */
export function dropEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
