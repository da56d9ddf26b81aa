import {parseRoman} from '../text/roman.ts';
import {shortHash} from '../text/short-hash.ts';

/** The letter of a topic in its address: the plan gives it, so it outlives every change of the title. */
const TOPIC = /^chu-de\/([a-z]{1,2})-/;

/** A clause of one of the numbered parts of a plan: `iii-2-a-3`. */
const CLAUSE = /^([ivx]+)((?:-[a-z0-9]{1,3}){0,6})$/;

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
  return number === null ? shortHash(key) : `${number}${rest.replaceAll('-', '')}`;
}

/** The parts whose codes, or whose code and another's key, are one; empty where all can be told apart. */
export function sameCodes(keys: readonly string[]): readonly (readonly string[])[] {
  const byName = new Map<string, Set<string>>();
  for (const key of keys)
    for (const name of [key, partCode(key)]) byName.set(name, (byName.get(name) ?? new Set()).add(key));
  return [...byName.values()].filter(({size}) => size > 1).map((same) => [...same]);
}
