import {MOVED} from '../site/moved.ts';
import type {Choice} from './choice.ts';
import type {Entry} from './entry.ts';
import type {ReadySet} from './offer.ts';
import {partCode, partCodes} from './part-code.ts';

/** The most parts that one handout takes: above that a browser prints for minutes. */
export const MOST_PARTS = 120;

/** What a handout is called where neither its maker nor a set names it. */
const NO_TITLE = 'Bộ tài liệu tuyên truyền';

/** Names listed in a message before it says how many more there are. */
const NAMES_SHOWN = 5;

export interface ResolvedChoice {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** What of the address could not be followed, in words for the reader. */
  readonly problems: readonly string[];
}

/**
 * The parts that a choice names by key or code, each once; what is unknown, repeated or too much is said. A code on
 * paper that another part has come to have as well leads to both: which of them was printed, nobody knows.
 */
export function resolveChoice(
  choice: Choice,
  entries: readonly Entry[],
  sets: readonly ReadySet[],
): ResolvedChoice {
  const problems: string[] = [];
  const set = sets.find(({key}) => key === choice.set);
  if (choice.set !== '' && !set) problems.push(`Không có bộ làm sẵn “${choice.set}”.`);
  const wanted = (choice.parts.length > 0 ? choice.parts : (set?.parts ?? [])).map(
    (part) => MOVED[`/${part}`]?.slice(1) ?? part,
  );
  const distinct = [...new Set(wanted)];
  const byName = entriesByName(entries);
  const unknown = distinct.filter((name) => !byName.has(name));
  const named = distinct.flatMap((name) => byName.get(name) ?? []);
  const found = [...new Set(named)];
  if (unknown.length > 0)
    problems.push(`Đã bỏ qua ${unknown.length} phần không có trên trang: ${listed(unknown)}.`);
  for (const name of distinct) {
    const same = byName.get(name) ?? [];
    if (same.length > 1)
      problems.push(
        `Mã “${name}” là của ${same.length} phần: ${listed(same.map(({title}) => title))}. Đã đưa vào tất cả; phần nào không cần thì bỏ.`,
      );
  }
  const repeated = wanted.length - distinct.length + named.length - found.length;
  if (repeated > 0) problems.push(`Đã bỏ ${repeated} phần lặp lại.`);
  if (found.length > MOST_PARTS)
    problems.push(
      `Một bộ tài liệu nhận nhiều nhất ${MOST_PARTS} phần; đã giữ ${MOST_PARTS} phần đầu, bỏ ${found.length - MOST_PARTS} phần sau.`,
    );
  const title = choice.title || (set?.title ?? NO_TITLE);
  return {title, entries: found.slice(0, MOST_PARTS), problems};
}

/** Keys before codes, and codes as they are written now before those that once were enough. */
function entriesByName(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const codes = partCodes(entries.map(({key}) => key));
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const short = partCode(entry.key);
    byName.set(short, [...(byName.get(short) ?? []), entry]);
  }
  for (const entry of entries) byName.set(codes.get(entry.key)!, [entry]);
  for (const entry of entries) byName.set(entry.key, [entry]);
  return byName;
}

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, NAMES_SHOWN)
    .map((name) => `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` và ${more} phần khác` : '');
}
