import {foldedForm, markedForm} from '../text/doublet.ts';
import {toNfc} from '../text/fold.ts';
import {syllables} from '../text/syllable.ts';
import {type Abbreviations, meaningInQuery} from './abbreviations.ts';
import {questionSyllables} from './question-words.ts';

/** A syllable of the query. */
export type QueryToken = {
  text: string;
  folded: string;
  /** The form with its marks, when the reader typed marks; null when any marks will do. */
  marked: string | null;
  /** What the syllable counts: less than 1 for the wording of a question and for its source. */
  weight: number;
};

/** Syllables in their order; what an abbreviation may stand for is a phrase of its own. */
export type QueryPhrase = {
  tokens: QueryToken[];
  weight: number;
  /** The folded syllables as typed, without what abbreviations stand for and without a question's wording. */
  typed: string[];
};

const LONGEST_QUERY = 600;
const MOST_SYLLABLES = 96;
/** Weight of an abbreviation and of the syllables that it stands for: together they are one thing said. */
const SHORT = 0.3;
const SPELLED = 0.6;
/** Weight of a syllable that only asks, or that only says in which document the answer stands. */
const ASIDE = 0.7;
/** `Theo Luật Cư trú, …` */
const ACCORDING_TO = /^theo\s[^,;:?]+,/iu;

/** The text of a query that is looked at: NFC, spaces levelled, cut where no reader types on. */
export function normalizeQuery(text: string): string {
  return toNfc(text.slice(0, LONGEST_QUERY * 2))
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY);
}

/** The syllables typed, as they are. */
export function queryTokens(query: string): QueryToken[] {
  const found = syllables(query).slice(0, MOST_SYLLABLES);
  // One mark anywhere says that the machine can write marks: then `ban` means ban, not bàn.
  const marks = found.some(({text}) => markedForm(text) !== foldedForm(text));
  const tokens = found.map(({text}) => toToken(text, marks));
  const asks = questionSyllables(tokens.map(({folded}) => folded));
  const source = ACCORDING_TO.exec(query)?.[0].length ?? 0;
  return tokens.map((token, at) =>
    asks[at] || found[at]!.start < source ? {...token, weight: ASIDE} : token,
  );
}

export function toToken(text: string, marks: boolean): QueryToken {
  return {text, folded: foldedForm(text), marked: marks ? markedForm(text) : null, weight: 1};
}

/**
 * The phrases to look for. An abbreviation with one meaning is followed by it, as in the stored text;
 * of several meanings each counts in part.
 */
export function toPhrases(tokens: readonly QueryToken[], abbreviations: Abbreviations): QueryPhrase[] {
  const main: QueryToken[] = [];
  const others: QueryPhrase[] = [];
  for (const token of tokens) {
    const meanings = meaningInQuery(token.text, abbreviations);
    if (meanings.length === 1) {
      main.push(
        {...token, weight: SHORT},
        ...spell(meanings[0]!).map((part) => ({...part, weight: SPELLED})),
      );
      continue;
    }
    main.push(token);

    for (const meaning of meanings)
      others.push({tokens: spell(meaning), weight: 1 / meanings.length, typed: []});
  }
  const typed = tokens.filter(({weight}) => weight === 1).map(({folded}) => folded);
  return [{tokens: main, weight: 1, typed}, ...others];
}

/** Words of ours as tokens: with the marks that they have. */
export function spell(meaning: string): QueryToken[] {
  return syllables(meaning).map(({text}) => toToken(text, true));
}

/** The folded syllables of the phrases, each with what it counts. */
export function toBoosts(phrases: readonly QueryPhrase[]): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const {tokens, weight} of phrases) {
    for (const {folded, weight: own} of tokens) boosts.set(folded, (boosts.get(folded) ?? 0) + weight * own);
  }
  return boosts;
}
