import {foldedForm} from '../../text/doublet.ts';
import type {Abbreviations} from '../abbreviations.ts';
import {analyseText} from '../analysis.ts';
import {fieldText, type SearchDocument} from '../document.ts';
import {FIELDS, type Field, occurrenceWeight, saturate} from '../weights.ts';
import {toImpact} from './impact.ts';

/** What every unit says of which documents; `starts` says where the postings of a unit begin. */
export type CountedUnits = {
  /** Sorted. */
  units: string[];
  starts: Uint32Array;
  documents: Uint32Array;
  impacts: Uint8Array;
  averages: Record<Field, number>;
};

/** Left and right syllable of a pair in one number. */
const SIDE = 2 ** 25;

/**
 * Reads all documents twice, first to know how many postings there are and how long fields are on average, then to
 * weigh: nothing is kept of a document but its postings, five bytes each, and time grows with the text.
 */
export function countUnits(documents: readonly SearchDocument[], abbreviations: Abbreviations): CountedUnits {
  const numbering = new UnitNumbers(abbreviations);
  const frequencies: number[] = [];
  const totals: Record<Field, number> = {title: 0, names: 0, section: 0, text: 0};
  const lastMet: number[] = [];
  documents.forEach((document, at) => {
    for (const field of FIELDS) {
      totals[field] += numbering.read(fieldText(document, field), (unit) => {
        if (lastMet[unit] === at) return;
        lastMet[unit] = at;
        frequencies[unit] = (frequencies[unit] ?? 0) + 1;
      });
    }
  });
  const averages = Object.fromEntries(
    FIELDS.map((field) => [field, totals[field] / (documents.length || 1)]),
  ) as Record<Field, number>;
  const order = numbering.sorted();
  const starts = new Uint32Array(order.length + 1);
  /** By the number of a unit: where its next posting goes. */
  const next = new Uint32Array(order.length);
  order.forEach(({number}, at) => {
    next[number] = starts[at]!;
    starts[at + 1] = starts[at]! + frequencies[number]!;
  });
  const counted: CountedUnits = {
    units: order.map(({unit}) => unit),
    starts,
    documents: new Uint32Array(starts[order.length]!),
    impacts: new Uint8Array(starts[order.length]!),
    averages,
  };
  const counts = new Float64Array(order.length);
  documents.forEach((document, at) => {
    const met: number[] = [];
    for (const field of FIELDS) {
      const own: number[] = [];
      const length = numbering.read(fieldText(document, field), (unit) => own.push(unit));
      const weight = occurrenceWeight(field, length, averages[field]);
      for (const unit of own) {
        if (counts[unit] === 0) met.push(unit);
        counts[unit]! += weight;
      }
    }
    for (const unit of met) {
      const place = next[unit]!++;
      counted.documents[place] = at;
      counted.impacts[place] = toImpact(saturate(counts[unit]!));
      counts[unit] = 0;
    }
  });
  return counted;
}

/** Numbers for units in the order in which they are met. */
class UnitNumbers {
  private readonly abbreviations: Abbreviations;
  private readonly bySpelling = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly termNumbers = new Map<string, number>();
  private readonly unitOfTerm: number[] = [];
  private readonly unitOfPair = new Map<number, number>();
  private size = 0;

  constructor(abbreviations: Abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Visits the units of a text in order; gives its length in syllables. */
  read(text: string, visit: (unit: number) => void): number {
    let before = -1;
    let length = 0;
    analyseText(text, this.abbreviations, (syllable) => {
      length++;
      const term = this.termOf(syllable);
      visit(this.unitOfTerm[term]!);
      if (before >= 0) visit(this.pair(before, term));
      before = term;
    });
    return length;
  }

  sorted(): {unit: string; number: number}[] {
    const all = this.terms.map((unit, term) => ({unit, number: this.unitOfTerm[term]!}));
    for (const [pair, number] of this.unitOfPair)
      all.push({unit: `${this.terms[Math.floor(pair / SIDE)]} ${this.terms[pair % SIDE]}`, number});
    return all.sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
  }

  private termOf(syllable: string): number {
    const known = this.bySpelling.get(syllable);
    if (known !== undefined) return known;
    const folded = foldedForm(syllable);
    let term = this.termNumbers.get(folded);
    if (term === undefined) {
      term = this.terms.push(folded) - 1;
      this.termNumbers.set(folded, term);
      this.unitOfTerm.push(this.size++);
    }
    this.bySpelling.set(syllable, term);
    return term;
  }

  private pair(left: number, right: number): number {
    const key = left * SIDE + right;
    const known = this.unitOfPair.get(key);
    if (known !== undefined) return known;
    this.unitOfPair.set(key, this.size);
    return this.size++;
  }
}
