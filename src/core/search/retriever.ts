import lunr from 'lunr';
import {foldingPipeline} from './analysis.ts';
import type {Posting} from './postings.ts';
import {inverseFrequency} from './weights.ts';

/** lunr adds scores over its fields; the fields are already one in a posting's weight. */
const FIELD = 'all';
const NO_METADATA = Object.freeze({});

/** Term numbers and weights in turn, which lunr's types keep to themselves. */
type GrowingVector = lunr.Vector & {elements: number[]};

/**
 * lunr's index over the terms asked for so far. lunr itself keeps a vector of all terms for each
 * document, two thirds of its bytes; but a score only needs the query's terms, so vectors grow as
 * terms are asked. Terms are numbered in that order, which keeps vectors sorted, as lunr wants them.
 */
export class Retriever {
  private readonly invertedIndex: Record<string, object> = Object.create(null);
  private readonly fieldVectors: Record<string, GrowingVector> = Object.create(null);
  private readonly index: lunr.Index;
  private readonly documents: number;
  private known = 0;

  constructor(documents: number) {
    this.documents = documents;
    this.index = new lunr.Index({
      invertedIndex: this.invertedIndex,
      fieldVectors: this.fieldVectors,
      // Only terms that are there are asked for, so a term's expansion is the term.
      tokenSet: {intersect: (asked: lunr.TokenSet) => asked} as unknown as lunr.TokenSet,
      fields: [FIELD],
      pipeline: foldingPipeline(),
    } as unknown as lunr.Index.Attributes);
  }

  /** Makes a term known to lunr; once is enough. */
  add(term: string, posting: Posting): void {
    if (this.invertedIndex[term]) return;
    const number = this.known++;
    const rarity = inverseFrequency(this.documents, posting.documents.length);
    const references: Record<string, object> = {};
    posting.documents.forEach((document, n) => {
      references[document] = NO_METADATA;
      const vector = this.vector(document);
      vector.elements.push(number, rarity * posting.weights[n]!);
    });
    this.invertedIndex[term] = {_index: number, [FIELD]: references};
  }

  /** The documents with any of the terms, best first; terms must have been added, each has a boost. */
  best(terms: ReadonlyMap<string, number>): number[] {
    const results = this.index.query((query) => {
      for (const [term, boost] of terms) query.term(term, {boost});
    });
    return results.map((result) => Number(result.ref));
  }

  private vector(document: number): GrowingVector {
    const reference = `${FIELD}/${document}`;
    this.fieldVectors[reference] ??= new lunr.Vector([]) as GrowingVector;
    return this.fieldVectors[reference];
  }
}
