import {decodeNumbers} from './bytes.ts';
import type {TermsPiece} from './format.ts';
import {FIELDS, type Field, occurrenceWeight, saturate} from './weights.ts';

/** A term's documents, in order, and how much it says of each (BM25F, without the term's rarity). */
export type Posting = {documents: Uint32Array; weights: Float64Array};

/** Field lengths of the whole collection. */
export type Lengths = {counts: Record<Field, Uint32Array>; averages: Record<Field, number>};

export function readLengths(encoded: Record<Field, string>, documents: number): Lengths {
  const counts = {} as Record<Field, Uint32Array>;
  const averages = {} as Record<Field, number>;
  for (const field of FIELDS) {
    const lengths = decodeNumbers(encoded[field]);
    if (lengths.length !== documents) throw new RangeError(`${field}: ${lengths.length} lengths`);
    counts[field] = lengths;
    averages[field] = lengths.reduce((sum, length) => sum + length, 0) / (documents || 1);
  }
  return {counts, averages};
}

/** A piece's postings, weighed when they are first asked for. Throws a RangeError on damaged bytes. */
export class PostingsPiece {
  readonly terms: string[];
  private readonly lengths: Lengths;
  private readonly distances: Uint32Array;
  private readonly occurrences: Uint32Array;
  private readonly slots = new Map<string, {frequency: number; documentsAt: number; occurrencesAt: number}>();
  private readonly known = new Map<string, Posting>();

  constructor(piece: TermsPiece, lengths: Lengths) {
    this.lengths = lengths;
    this.terms = piece.terms === '' ? [] : piece.terms.split(' ');
    const frequencies = decodeNumbers(piece.frequencies);
    this.distances = decodeNumbers(piece.documents);
    this.occurrences = decodeNumbers(piece.occurrences);
    if (frequencies.length !== this.terms.length) throw new RangeError('terms and frequencies differ');
    this.locate(frequencies);
  }

  frequency(term: string): number {
    return this.slots.get(term)?.frequency ?? 0;
  }

  read(term: string): Posting | null {
    const known = this.known.get(term);
    if (known) return known;
    const slot = this.slots.get(term);
    if (!slot) return null;
    const documents = new Uint32Array(slot.frequency);
    const weights = new Float64Array(slot.frequency);
    let document = -1;
    let at = slot.occurrencesAt;
    for (let n = 0; n < slot.frequency; n++) {
      document += this.distances[slot.documentsAt + n]! + 1;
      documents[n] = document;
      let count = 0;
      const code = this.occurrences[at++]!;
      if (code > 0) count = this.weigh('text', document, code);
      else for (const field of FIELDS) count += this.weigh(field, document, this.occurrences[at++]!);
      weights[n] = saturate(count);
    }
    const posting = {documents, weights};
    this.known.set(term, posting);
    return posting;
  }

  private weigh(field: Field, document: number, occurrences: number): number {
    if (occurrences === 0) return 0;
    return (
      occurrences *
      occurrenceWeight(field, this.lengths.counts[field][document]!, this.lengths.averages[field])
    );
  }

  private locate(frequencies: Uint32Array): void {
    let documentsAt = 0;
    let occurrencesAt = 0;
    this.terms.forEach((term, n) => {
      const frequency = frequencies[n]!;
      this.slots.set(term, {frequency, documentsAt, occurrencesAt});
      let document = -1;
      for (let left = frequency; left > 0; left--) document += (this.distances[documentsAt++] ?? 0) + 1;
      if (document >= this.lengths.counts.text.length) throw new RangeError('no such document');
      for (let left = frequency; left > 0; left--) {
        occurrencesAt += this.occurrences[occurrencesAt] === 0 ? 1 + FIELDS.length : 1;
      }
    });
    if (documentsAt !== this.distances.length || occurrencesAt !== this.occurrences.length)
      throw new RangeError('postings cut short');
  }
}
