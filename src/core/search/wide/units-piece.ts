import type {Posting} from '../postings.ts';
import type {UnitsPiece} from './format.ts';
import {fromImpact} from './impact.ts';
import {fromSymbols} from './symbols.ts';

/** A piece's postings. Throws a RangeError on damaged data. */
export class UnitPostings {
  private readonly slots = new Map<string, {start: number; end: number}>();
  private readonly known = new Map<string, Posting>();
  private readonly documents: Uint32Array;
  private readonly impacts: Uint32Array;

  constructor({units, frequencies, documents, impacts}: UnitsPiece, collection: number) {
    this.documents = fromSymbols(documents);
    this.impacts = fromSymbols(impacts);
    const counts = fromSymbols(frequencies);
    let start = 0;
    units.split('\n').forEach((unit, at) => {
      const end = start + (counts[at] ?? 0);
      this.slots.set(unit, {start, end});
      for (let n = start + 1; n < end; n++) this.documents[n]! += this.documents[n - 1]! + 1;
      if (end > start && this.documents[end - 1]! >= collection) throw new RangeError('no such document');
      start = end;
    });
    if (start !== this.documents.length || start !== this.impacts.length)
      throw new RangeError('postings cut short');
  }

  frequency(unit: string): number {
    const slot = this.slots.get(unit);
    return slot ? slot.end - slot.start : 0;
  }

  read(unit: string): Posting | null {
    const known = this.known.get(unit);
    if (known) return known;
    const slot = this.slots.get(unit);
    if (!slot) return null;
    const {start, end} = slot;
    const weights = new Float64Array(end - start);
    for (let n = start; n < end; n++) weights[n - start] = fromImpact(this.impacts[n]!);
    const posting = {documents: this.documents.subarray(start, end), weights};
    this.known.set(unit, posting);
    return posting;
  }
}
