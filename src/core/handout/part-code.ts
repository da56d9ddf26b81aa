import {parseRoman} from '../text/roman.ts';
import {shortHash} from '../text/short-hash.ts';

/** The letter of a topic in its address: the plan gives it, so it outlives every change of the title. */
const TOPIC = /^chu-de\/([a-z]{1,2})-/;

/** A clause of one of the numbered parts of a plan: `iii-2-a-3`. */
const CLAUSE = /^([ivx]+)((?:-[a-z0-9]{1,3}){0,6})$/;

/** Signs of a code that has had to be longer than four. */
const LONGER = 6;

/**
 * The short name of a part in an address that is printed: the letter of a topic (`cda`), a clause with the number of
 * its part and without dashes (`32a3`), for any other page four signs made of its key alone. So no page that comes or
 * goes changes what a code on paper leads to; where two keys have one code, `partCodes` tells them apart.
 */
export function partCode(key: string): string {
  const topic = TOPIC.exec(key);
  if (topic) return `cd${topic[1]!}`;
  const [, numeral = '', rest = ''] = CLAUSE.exec(key) ?? [];
  const number = parseRoman(numeral.toUpperCase());
  return number === null ? shortHash(key) : `${number}${rest.replaceAll('-', '')}`;
}

/**
 * The codes of all parts of a site, no two alike: the short one; where it is the code or the key of another part too,
 * six signs, which hardly ever meet; else the key itself.
 */
export function partCodes(keys: readonly string[]): ReadonlyMap<string, string> {
  const short = counted([...keys, ...keys.map(partCode)]);
  const isAlone = (key: string) => partCode(key) === key || short.get(partCode(key)) === 1;
  const long = counted([...short.keys(), ...keys.filter((key) => !isAlone(key)).map(longer)]);
  return new Map(
    keys.map((key) => [key, isAlone(key) ? partCode(key) : long.get(longer(key)) === 1 ? longer(key) : key]),
  );
}

const longer = (key: string) => shortHash(key, LONGER);

function counted(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
