/** Digits of a hash; none is taken for another on paper. Their number is prime. */
const DIGITS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Of 31⁴ hashes the parts of a site of some hundred pages use hardly any. */
const LENGTH = 4;

/** Four signs, or as many as six, of which the first four are the same, made of a text alone: FNV-1a over its UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv). */
export function shortHash(text: string, length = LENGTH): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  let code = '';
  for (let digit = 0; digit < length; digit++) {
    code += DIGITS[hash % DIGITS.length];
    hash = Math.floor(hash / DIGITS.length);
  }
  return code;
}
