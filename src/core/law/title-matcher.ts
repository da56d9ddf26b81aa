import {fold} from '../text/fold.ts';
import {lengthAt, matchAt} from '../text/match-at.ts';

/** Finds titles of a table in folded text, word by word: marks, case, spaces, commas and hyphens do not count. */
export interface TitleMatcher {
  /** End of the longest title that starts at `at`, and the title as the table spells it; null if none. */
  matchAt(folded: string, at: number): {readonly end: number; readonly title: string} | null;
  /** Two first words of each title, folded: where to look. */
  readonly openings: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  title?: string;
}

const WORD = /[a-z0-9]+/y;
const BETWEEN = /[\s,\-/"“”()]{1,12}/y;
/** The bracket that ends a name: "… Trung ương Đảng (khóa X)". */
const CLOSING = /\s{0,3}\)/y;

/** Builds a matcher; matching costs no more than the length of the title found. */
export function createTitleMatcher(titles: readonly string[]): TitleMatcher {
  const root: Node = {next: new Map()};
  const openings = new Set<string>();
  for (const title of titles) {
    const words = fold(title).match(/[a-z0-9]+/g) ?? [];
    if (words.length < 2) continue;
    openings.add(words.slice(0, 2).join(' '));
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = {next: new Map()};
        node.next.set(word, next);
      }
      node = next;
    }
    node.title ??= title;
  }
  return {openings: [...openings], matchAt: (folded, at) => match(root, folded, at)};
}

function match(root: Node, folded: string, at: number): {end: number; title: string} | null {
  let node = root;
  let position = at;
  let found: {end: number; title: string} | null = null;
  for (;;) {
    const word = matchAt(WORD, folded, position)?.[0];
    const next = word === undefined ? undefined : node.next.get(word);
    if (word === undefined || !next) return found;
    node = next;
    position += word.length;
    if (node.title !== undefined) found = {end: closedAt(folded, position, node.title), title: node.title};
    const gap = lengthAt(BETWEEN, folded, position);
    if (gap === 0) return found;
    position += gap;
  }
}

function closedAt(folded: string, at: number, title: string): number {
  return title.endsWith(')') ? at + lengthAt(CLOSING, folded, at) : at;
}
