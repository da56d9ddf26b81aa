import {Matcher} from './matcher.ts';
import type {QueryPhrase} from './parse-query.ts';
import {type QueryModel, termWorth, toQueryModel} from './query-model.ts';
import type {SearchIndex} from './search-index.ts';
import {inverseFrequency, saturate} from './weights.ts';

/** Weight of neighbouring syllables, and of syllables one apart, against single ones. */
const PAIR_WEIGHT = 1;
const GAP_WEIGHT = 0.25;

/**
 * What a document gains, in parts of its score, when all of the query stands in it word for word, when
 * a line of it has all of the query's words, when its title has them, when a line of it defines what is asked,
 * when it or a line of it opens with the query's words, and the more when it is its title, when its title and when its section is part of the
 * query, and when the query names the whole section (`theo Luật Cư trú`), when the query is one of its names.
 */
const GAIN = {
  run: 1,
  line: 0.3,
  named: 0.15,
  defined: 0.35,
  lead: 0.5,
  opened: 0.05,
  title: 0.2,
  section: 0.3,
  source: 0.5,
  name: 1,
};

export type Ranked = {
  document: number;
  score: number;
  /** The score in parts of what a document could have that says all of the query: to compare two wordings. */
  share: number;
};

/** The best by counts alone go on to be compared word for word, which takes longer. */
const COMPARED = 20;

/**
 * Scores documents over their stored text, best first: BM25F over the query's syllables and over its
 * neighbours, each occurrence weighed by whether its marks are those typed. How rare a pair is, is
 * counted among the documents given, so pairs need no index.
 */
export function rank(
  index: SearchIndex,
  phrases: readonly QueryPhrase[],
  documents: readonly number[],
): Ranked[] {
  // All are read before the matcher looks at the lexicon: reading may meet new spellings.
  for (const document of documents) index.readDocument(document);
  const model = toQueryModel(index, phrases);
  const matcher = new Matcher(index, model);
  const {parts} = matcher;
  /** The counts of one document after another: one array for all, for a query has hundreds of candidates. */
  const counts = new Float64Array(parts * documents.length);
  const counted = documents.flatMap((document, n) =>
    matcher.count(document, counts, parts * n) ? [{document, offset: parts * n}] : [],
  );
  const worth = toWorth(index, model, counts);
  const ideal = worth.reduce((sum, own) => sum + own, 0) * saturate(Number.MAX_SAFE_INTEGER) || 1;
  const asked = (phrases[0]?.typed ?? []).join(' ');
  const whole = model.terms.reduce((sum, term) => sum + termWorth(term), 0) || 1;
  return counted
    .map(({document, offset}) => ({document, score: add(counts, offset, worth)}))
    .sort(byScore)
    .map(({document, score}, n) => {
      if (n >= COMPARED) return {document, score, share: score / ideal};
      const {run, line, named, defined, lead, opened, title, section} = matcher.compare(document);
      const gain =
        GAIN.run * Math.min(1, run / whole) +
        GAIN.line * Math.min(1, line / whole) +
        GAIN.named * Math.min(1, named / whole) +
        GAIN.defined * Math.min(1, defined / whole) +
        GAIN.lead * Math.min(1, lead / whole) +
        GAIN.opened * Math.min(1, opened / whole) +
        GAIN.title * title +
        GAIN.section * section +
        (section === 1 ? GAIN.source : 0) +
        (index.readDocument(document)?.names().includes(asked) ? GAIN.name : 0);
      return {document, score: score * (1 + gain), share: (score * (1 + gain)) / ideal};
    })
    .sort(byScore);
}

/** What each count is worth, in the matcher's order; `counts` are those of one document after another. */
function toWorth(index: SearchIndex, {terms, pairs, gaps}: QueryModel, counts: Float64Array): Float64Array {
  const parts = terms.length + pairs.length + gaps.length;
  const containing = new Float64Array(parts);
  for (let offset = 0; offset < counts.length; offset += parts) {
    // Terms have their rarity from the postings.
    for (let n = terms.length; n < parts; n++) if (counts[offset + n] !== 0) containing[n]!++;
  }
  return containing.map((documents, n) => {
    if (n < terms.length) return terms[n]!.weight * terms[n]!.rarity;
    const rarity = inverseFrequency(index.manifest.documents, documents);
    const pair = n - terms.length;
    return pair < pairs.length
      ? PAIR_WEIGHT * pairs[pair]!.weight * rarity
      : GAP_WEIGHT * gaps[pair - pairs.length]!.weight * rarity;
  });
}

function add(counts: Float64Array, offset: number, worth: Float64Array): number {
  let score = 0;
  for (let n = 0; n < worth.length; n++) {
    const count = counts[offset + n]!;
    if (count !== 0) score += worth[n]! * saturate(count);
  }
  return score;
}

function byScore(a: Pick<Ranked, 'document' | 'score'>, b: Pick<Ranked, 'document' | 'score'>): number {
  return b.score - a.score || a.document - b.document;
}
