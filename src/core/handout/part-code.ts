import {parseRoman} from '../text/roman.ts';

/** The letter of a topic in its address: the plan gives it, so it outlives every change of the title. */
const TOPIC = /^chu-de\/([a-z]{1,2})-/;

/** A clause of one of the numbered parts of a plan: `iii-2-a-3`. */
const CLAUSE = /^([ivx]+)((?:-[a-z0-9]{1,3}){0,6})$/;

/** Digits of a code made of a key; none is taken for another on paper. Their number is prime. */
const DIGITS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Digits of such a code: 31⁴ codes, of which a site of some hundred pages uses hardly any. */
const LENGTH = 4;

/**
 * The short name of a part in an address that is printed: the letter of a topic (`cda`), a clause with the number of
 * its part and without dashes (`32a3`), for any other page four signs made of its key alone. So no page that comes or
 * goes changes the code of another; two keys with one code are an error (`sameCodes`).
 */
export function partCode(key: string): string {
  const topic = TOPIC.exec(key);
  if (topic) return `cd${topic[1]!}`;
  const [, numeral = '', rest = ''] = CLAUSE.exec(key) ?? [];
  const number = parseRoman(numeral.toUpperCase());
  return number === null ? hashed(key) : `${number}${rest.replaceAll('-', '')}`;
}

/** The parts whose codes, or whose code and another's key, are one; empty where all can be told apart. */
export function sameCodes(keys: readonly string[]): readonly (readonly string[])[] {
  const byName = new Map<string, Set<string>>();
  for (const key of keys)
    for (const name of [key, partCode(key)]) byName.set(name, (byName.get(name) ?? new Set()).add(key));
  return [...byName.values()].filter(({size}) => size > 1).map((same) => [...same]);
}

/** FNV-1a over the UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv), written in `DIGITS`. */
function hashed(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  let code = '';
  for (let digit = 0; digit < LENGTH; digit++) {
    code += DIGITS[hash % DIGITS.length];
    hash = Math.floor(hash / DIGITS.length);
  }
  return code;
}
