import type {Posting} from '../postings.ts';
import {type QueryOptions, type QueryResult, query} from '../query.ts';
import {documentName} from '../wide/format.ts';
import {WideIndex} from '../wide/wide-index.ts';
import type {EngineHits} from './engine-query.ts';

/** The one unit that every document has which the engine has named. */
const NAMED = '';

/** Ranks what an engine found by the code that ranks a static index; how rare words are, the manifest tells. */
export class EngineRanking extends WideIndex {
  private found: Uint32Array = new Uint32Array();

  answer(text: string, hits: EngineHits, options: QueryOptions): QueryResult {
    for (const {number, document} of hits)
      if (number < this.manifest.documents) this.add(documentName(number), {document});
    this.found = Uint32Array.from(hits, ({number}) => number).sort();
    return query(this, text, options);
  }

  override unitsOf(): ReadonlyMap<string, number> {
    return new Map([[NAMED, 1]]);
  }

  override posting(unit: string): Posting | null {
    if (unit !== NAMED) return null;
    return {documents: this.found, weights: new Float64Array(this.found.length).fill(1)};
  }
}
