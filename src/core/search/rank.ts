import type {QueryPhrase} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';
import {FIELDS, inverseFrequency, occurrenceWeight, saturate} from './weights.ts';

/** How much an occurrence with other marks than those typed counts. */
const OTHER_MARKS = 0.5;
/** Weight of neighbouring syllables against single ones. */
const PAIR_WEIGHT = 1;

export type Ranked = {document: number; score: number; coverage: number};

type Term = {folded: string; weight: number; rarity: number; marked: Set<string> | null};
type Pair = {left: number; right: number; weight: number};

/**
 * Scores documents over their stored text: BM25F over the query's syllables and over its pairs of
 * neighbours, each occurrence weighed by whether its marks are those typed. How rare a pair is, is
 * counted among the documents given, so pairs need no index.
 */
export function rank(
  index: SearchIndex,
  phrases: readonly QueryPhrase[],
  documents: readonly number[],
): Ranked[] {
  const terms = collectTerms(index, phrases);
  const pairs = collectPairs(terms, phrases);
  // All are read before the matcher looks at the lexicon: reading may meet new spellings.
  for (const document of documents) index.readDocument(document);
  const matcher = new Matcher(index, terms, pairs);
  const counted = documents.flatMap((document) => {
    const counts = matcher.count(document);
    return counts ? [{document, ...counts}] : [];
  });
  const pairRarity = pairs.map((_, n) =>
    inverseFrequency(index.manifest.documents, counted.filter(({ofPairs}) => ofPairs[n]! > 0).length),
  );
  const whole = terms.reduce((sum, term) => sum + term.weight * term.rarity, 0) || 1;
  return counted.map(({document, ofTerms, ofPairs}) => {
    let score = 0;
    let covered = 0;
    terms.forEach((term, n) => {
      if (!ofTerms[n]) return;
      score += term.weight * term.rarity * saturate(ofTerms[n]);
      covered += term.weight * term.rarity;
    });
    pairs.forEach((pair, n) => {
      if (ofPairs[n]) score += PAIR_WEIGHT * pair.weight * pairRarity[n]! * saturate(ofPairs[n]);
    });
    return {document, score, coverage: covered / whole};
  });
}

function collectTerms(index: SearchIndex, phrases: readonly QueryPhrase[]): Term[] {
  const terms = new Map<string, Term>();
  for (const {tokens, weight} of phrases) {
    for (const {folded, marked} of tokens) {
      const term = terms.get(folded);
      if (term) {
        term.weight += weight;
        if (marked === null) term.marked = null;
        else term.marked?.add(marked);
      } else {
        const rarity = inverseFrequency(index.manifest.documents, index.frequency(folded));
        terms.set(folded, {folded, weight, rarity, marked: marked === null ? null : new Set([marked])});
      }
    }
  }
  return [...terms.values()];
}

function collectPairs(terms: readonly Term[], phrases: readonly QueryPhrase[]): Pair[] {
  const numbers = new Map(terms.map(({folded}, n) => [folded, n]));
  const pairs = new Map<string, Pair>();
  for (const {tokens, weight} of phrases) {
    for (let at = 1; at < tokens.length; at++) {
      const left = numbers.get(tokens[at - 1]!.folded)!;
      const right = numbers.get(tokens[at]!.folded)!;
      const key = `${left} ${right}`;
      const pair = pairs.get(key);
      if (pair) pair.weight += weight;
      else pairs.set(key, {left, right, weight});
    }
  }
  return [...pairs.values()];
}

/** Counts the query's terms and pairs in a document. */
class Matcher {
  private readonly index: SearchIndex;
  private readonly terms: readonly Term[];
  private readonly pairs: readonly Pair[];
  /** Term number + 1 by spelling, 0 for none; and what that spelling's occurrence counts. */
  private readonly termOf: Int16Array;
  private readonly factor: Float32Array;
  /** Pair number + 1 by left × terms + right. */
  private readonly pairOf: Int16Array;

  constructor(index: SearchIndex, terms: readonly Term[], pairs: readonly Pair[]) {
    this.index = index;
    this.terms = terms;
    this.pairs = pairs;
    this.pairOf = new Int16Array(terms.length * terms.length);
    pairs.forEach(({left, right}, n) => {
      this.pairOf[left * terms.length + right] = n + 1;
    });
    const {lexicon} = index;
    this.termOf = new Int16Array(lexicon.size);
    this.factor = new Float32Array(lexicon.size);
    terms.forEach(({folded, marked}, n) => {
      for (const spelling of lexicon.spellings(folded)) {
        this.termOf[spelling] = n + 1;
        this.factor[spelling] = marked === null || marked.has(lexicon.marked(spelling)) ? 1 : OTHER_MARKS;
      }
    });
  }

  count(document: number): {ofTerms: Float64Array; ofPairs: Float64Array} | null {
    const read = this.index.readDocument(document);
    if (!read) return null;
    const ofTerms = new Float64Array(this.terms.length);
    const ofPairs = new Float64Array(this.pairs.length);
    let at = 0;
    FIELDS.forEach((field, f) => {
      const end = read.ends[f]!;
      const {counts, averages} = this.index.lengths;
      const weight = occurrenceWeight(field, counts[field][document]!, averages[field]);
      let previous = -1;
      let previousFactor = 0;
      for (; at < end; at++) {
        const spelling = read.spellings[at]!;
        const term = this.termOf[spelling]! - 1;
        if (term >= 0) {
          const factor = this.factor[spelling]!;
          ofTerms[term]! += weight * factor;
          if (previous >= 0) {
            const pair = this.pairOf[previous * this.terms.length + term]! - 1;
            if (pair >= 0) ofPairs[pair]! += weight * Math.min(factor, previousFactor);
          }
          previousFactor = factor;
        }
        previous = term;
      }
    });
    return {ofTerms, ofPairs};
  }
}
