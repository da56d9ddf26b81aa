import {best, bestOf, scoreDocuments} from '../retrieve.ts';
import {inverseFrequency, saturate} from '../weights.ts';
import type {Asked} from './plan.ts';
import type {WideIndex} from './wide-index.ts';

export type Candidate = {
  document: number;
  /** What the postings say of it, in parts of what they could. */
  share: number;
  /** Whether it meets the parts of the query; where no part leaves documents out, all do. */
  kept: boolean;
};

/** Of the texts that are read so many parts are of documents that meet the parts of the query, if there are so many. */
const KEPT = 0.75;

/** The documents that any wording of a query leads to, best first. */
export function findCandidates(index: WideIndex, asked: readonly Asked[]): Candidate[] {
  const found = new Map<number, Candidate>();
  for (const {phrases, weight, keeps} of asked) {
    const scores = scoreDocuments(index, phrases);
    const ideal = idealScore(index, phrases) || 1;
    const add = (documents: readonly number[], kept: boolean) => {
      for (const document of documents) {
        const share = (weight * scores[document]!) / ideal;
        const known = found.get(document);
        if (!known) found.set(document, {document, share, kept});
        else {
          known.share = Math.max(known.share, share);
          known.kept ||= kept;
        }
      }
    };
    add(best(scores), keeps === null);
    if (keeps) add(bestOf(scores, keeps), true);
  }
  return [...found.values()].sort((a, b) => b.share - a.share || a.document - b.document);
}

/** The documents whose texts are worth reading. */
export function worthReading(candidates: readonly Candidate[], most: number): number[] {
  const kept = candidates.filter((candidate) => candidate.kept).slice(0, Math.ceil(KEPT * most));
  const chosen = new Set([...kept, ...candidates].map(({document}) => document));
  return [...chosen].slice(0, most);
}

function idealScore(index: WideIndex, phrases: Asked['phrases']): number {
  const documents = index.manifest.documents;
  let sum = 0;
  for (const [unit, boost] of index.unitsOf(phrases)) {
    const posting = index.posting(unit);
    if (posting) sum += boost * inverseFrequency(documents, posting.documents.length);
  }
  return sum * saturate(Number.MAX_SAFE_INTEGER);
}
