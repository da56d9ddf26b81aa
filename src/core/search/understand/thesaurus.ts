import {foldedForm, markedForm} from '../../text/doublet.ts';
import type {DocumentKind} from '../document.ts';
import type {QueryToken} from '../parse-query.ts';
import {standsAt, toWords, type Words} from './words.ts';

/** An everyday word and the official ones for it, as the content has them. */
export type ThesaurusEntry = {
  say: string;
  means: readonly string[];
  /** Kinds of documents that the entry may lead to; all when left out. */
  in?: readonly DocumentKind[];
  /** What an expansion counts against the word itself, above 0 and below 1. */
  weight?: number;
};

/** Entries that differ in what is said alone: nine hundred of them lead to three hundred places. */
export type GroupedEntry = Omit<ThesaurusEntry, 'say'> & {says: readonly string[]};

export function groupEntries(entries: readonly ThesaurusEntry[]): GroupedEntry[] {
  const groups = new Map<string, {says: string[]; leads: Omit<ThesaurusEntry, 'say'>}>();
  for (const {say, ...leads} of entries) {
    const key = JSON.stringify(leads);
    const group = groups.get(key);
    if (group) group.says.push(say);
    else groups.set(key, {says: [say], leads});
  }
  return [...groups.values()].map(({says, leads}) => ({says, ...leads}));
}

export function ungroupEntries(groups: readonly GroupedEntry[]): ThesaurusEntry[] {
  return groups.flatMap(({says, ...leads}) => says.map((say) => ({say, ...leads})));
}

export const EXPANSION_WEIGHT = 0.9;

export type Thesaurus = ReadonlyMap<string, readonly {words: Words; entry: ThesaurusEntry}[]>;

/** By the first syllable of what is said, the longest first. */
export function compileThesaurus(entries: readonly ThesaurusEntry[]): Thesaurus {
  const compiled = new Map<string, {words: Words; entry: ThesaurusEntry}[]>();
  for (const entry of entries) {
    const words = toWords(entry.say);
    const first = foldedForm(words[0]?.folded ?? '');
    compiled.set(first, [...(compiled.get(first) ?? []), {words, entry}]);
  }
  for (const list of compiled.values()) list.sort((a, b) => b.words.length - a.words.length);
  return compiled;
}

export type Expansion = {from: number; to: number; entry: ThesaurusEntry};

/** The entries that the query says, the longest at each place. */
export function findExpansions(tokens: readonly QueryToken[], thesaurus: Thesaurus): Expansion[] {
  const found: Expansion[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = thesaurus
      .get(tokens[at]!.folded)
      ?.find(({words}) => standsAt(tokens, at, words) && !isVague(tokens[at]!, words));
    if (!match || saysItself(tokens, match.entry)) continue;
    found.push({from: at, to: at + match.words.length, entry: match.entry});
    at += match.words.length - 1;
  }
  return found;
}

/** One syllable typed without its marks may be any of many words: `day` is dạy, dây, dày. */
function isVague({text}: QueryToken, words: Words): boolean {
  return words.length === 1 && words[0]!.marked !== words[0]!.folded && foldedForm(text) === markedForm(text);
}

/** The official word stands there already, alone or about the everyday one: `người dân` for `dân`. */
function saysItself(tokens: readonly QueryToken[], {say, means}: ThesaurusEntry): boolean {
  return means.some((meaning) => {
    const words = toWords(meaning);
    return words.length >= toWords(say).length && tokens.some((_, at) => standsAt(tokens, at, words));
  });
}
