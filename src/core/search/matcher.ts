import {type Pair, type QueryModel, termWorth} from './query-model.ts';
import type {SearchIndex} from './search-index.ts';
import type {ReadDocument} from './stored-document.ts';
import {FIELDS, occurrenceWeight} from './weights.ts';

/** How much an occurrence with other marks than those typed counts. */
const OTHER_MARKS = 0.5;
/** `là`, which follows the word that a line defines. */
const IS = 'la';
const SHORTEST_DEFINED = 2;
const SHORTEST_LEAD = 2;

/** How a document's words stand to each other as in the query. */
export type Likeness = {
  /** Rarity of the longest part of the query that stands in the document word for word. */
  run: number;
  /** Rarity of the query's words that stand in the title and one line of the text together, at most. */
  line: number;
  /** Rarity of the query's words that stand in the title. */
  named: number;
  /** Rarity of the query's words that a line of the text defines (`Hòa giải là …`); 0 when none. */
  defined: number;
  /** Rarity of the longest part of the query that the title or a line of the text opens with: its subject. */
  lead: number;
  /** The same of the title alone. */
  opened: number;
  /** The part of the title's neighbours that are the query's, 0 to 1; and of the section's. */
  title: number;
  section: number;
};

/** Counts a query's terms and pairs in documents. */
export class Matcher {
  private readonly index: SearchIndex;
  private readonly model: QueryModel;
  /** Term number + 1 by spelling, 0 for none; and what that spelling's occurrence counts. */
  private readonly termOf: Int16Array;
  private readonly factorOf: Float32Array;
  private readonly isDigits: (spelling: number) => boolean;
  private readonly pairOf: Int16Array;
  private readonly gapOf: Int16Array;
  /** Where each term stands in the query, last place first. */
  private readonly places: number[][];
  private readonly verb: ReadonlySet<number>;

  /** Documents must have been read before: reading may meet new spellings. */
  constructor(index: SearchIndex, model: QueryModel) {
    this.index = index;
    this.model = model;
    const {lexicon} = index;
    const {terms, sequence} = model;
    this.pairOf = places(terms.length, model.pairs, terms.length);
    this.gapOf = places(terms.length, model.gaps, terms.length + model.pairs.length);
    this.termOf = new Int16Array(lexicon.size);
    this.factorOf = new Float32Array(lexicon.size);
    terms.forEach(({folded, marked}, n) => {
      for (const spelling of lexicon.spellings(folded)) {
        this.termOf[spelling] = n + 1;
        this.factorOf[spelling] = marked === null || marked.has(lexicon.marked(spelling)) ? 1 : OTHER_MARKS;
      }
    });
    this.places = terms.map(() => []);
    for (let at = sequence.length - 1; at >= 0; at--) this.places[sequence[at]!]!.push(at);
    this.verb = new Set(lexicon.spellings(IS));
    this.isDigits = (spelling) => lexicon.isNumber(spelling);
  }

  /** Parts of the query: its terms, then its pairs, then its gaps. */
  get parts(): number {
    const {terms, pairs, gaps} = this.model;
    return terms.length + pairs.length + gaps.length;
  }

  /**
   * Adds how often the document has each part of the query, weighed by field and marks, ready to saturate, to
   * `counts` from `offset` on. False when the document is not there.
   */
  count(document: number, counts: Float64Array, offset: number): boolean {
    const read = this.index.readDocument(document);
    if (!read) return false;
    const lengths = this.index.lengths;
    let start = 0;
    for (let f = 0; f < FIELDS.length; f++) {
      const field = FIELDS[f]!;
      const end = read.ends[f]!;
      const weight = occurrenceWeight(field, lengths.counts[field][document]!, lengths.averages[field]);
      this.countField(read.spellings, start, end, weight, counts, offset);
      start = end;
    }
    return true;
  }

  compare(document: number): Likeness {
    const likeness: Likeness = {
      run: 0,
      line: 0,
      named: 0,
      defined: 0,
      lead: 0,
      opened: 0,
      title: 0,
      section: 0,
    };
    const read = this.index.readDocument(document);
    if (!read) return likeness;
    let start = 0;
    FIELDS.forEach((field, f) => {
      const end = read.ends[f]!;
      if (field === 'title' || field === 'text') this.findRuns(read, start, end, likeness);
      if (field === 'title') likeness.opened = likeness.lead;
      if (field === 'text') this.findBestLine(read, start, end, likeness);
      if (field === 'title' || field === 'section') likeness[field] = this.share(read.spellings, start, end);
      start = end;
    });
    return likeness;
  }

  /** Met for every candidate of every query: nothing is allocated here. */
  private countField(
    spellings: Int32Array,
    start: number,
    end: number,
    weight: number,
    counts: Float64Array,
    offset: number,
  ): void {
    const {termOf, factorOf, pairOf, gapOf} = this;
    const size = this.model.terms.length;
    // The two last places with a word of the query: where, its term and what it counts.
    let lastAt = -3;
    let lastTerm = 0;
    let lastFactor = 0;
    let beforeAt = -3;
    let beforeTerm = 0;
    let beforeFactor = 0;
    for (let at = start; at < end; at++) {
      const spelling = spellings[at]!;
      const term = termOf[spelling]! - 1;
      if (term < 0) continue;
      const factor = factorOf[spelling]!;
      counts[offset + term]! += weight * factor;
      if (lastAt === at - 1) {
        const pair = pairOf[lastTerm * size + term]!;
        if (pair > 0) counts[offset + pair]! += weight * Math.min(factor, lastFactor);
        const gap = beforeAt === at - 2 ? gapOf[beforeTerm * size + term]! : 0;
        if (gap > 0) counts[offset + gap]! += weight * Math.min(factor, beforeFactor);
      } else if (lastAt === at - 2) {
        const gap = gapOf[lastTerm * size + term]!;
        if (gap > 0) counts[offset + gap]! += weight * Math.min(factor, lastFactor);
      }
      beforeAt = lastAt;
      beforeTerm = lastTerm;
      beforeFactor = lastFactor;
      lastAt = at;
      lastTerm = term;
      lastFactor = factor;
    }
  }

  /** Follows every stretch of the query that the text repeats, as long as it lasts. */
  private findRuns(
    {spellings, beginsLine}: ReadDocument,
    start: number,
    end: number,
    likeness: Likeness,
  ): void {
    const {terms, sequence} = this.model;
    /** By place in the query: rarity and length of the run that ends there, 0 for none; and where in the text it ends. */
    const worth = new Float64Array(sequence.length);
    const length = new Int32Array(sequence.length);
    const endsAt = new Int32Array(sequence.length);
    let lineStart = start;
    for (let at = start; at < end; at++) {
      if (beginsLine[at]) lineStart = at;
      const spelling = spellings[at]!;
      if (this.verb.has(spelling)) {
        const wanted = at - lineStart;
        for (const place of sequence.keys()) {
          if (wanted >= SHORTEST_DEFINED && endsAt[place] === at - 1 && length[place]! >= wanted)
            likeness.defined = Math.max(likeness.defined, worth[place]!);
        }
      }
      const term = this.termOf[spelling]! - 1;
      if (term < 0) continue;
      for (const place of this.places[term]!) {
        const goesOn = place > 0 && endsAt[place - 1] === at - 1;
        worth[place] = terms[term]!.rarity + (goesOn ? worth[place - 1]! : 0);
        length[place] = 1 + (goesOn ? length[place - 1]! : 0);
        endsAt[place] = at;
        likeness.run = Math.max(likeness.run, worth[place]!);
        const led = at - lineStart + 1;
        if (led >= SHORTEST_LEAD && length[place]! >= led)
          likeness.lead = Math.max(likeness.lead, worth[place]!);
      }
    }
  }

  private findBestLine(
    {spellings, ends, beginsLine}: ReadDocument,
    start: number,
    end: number,
    likeness: Likeness,
  ): void {
    const {terms} = this.model;
    /** In which line a term was last met: 1 for the title, which every line has above it; 0 for none. */
    const metIn = new Int32Array(terms.length);
    let title = 0;
    for (let at = 0; at < ends[0]!; at++) {
      const term = this.termOf[spellings[at]!]! - 1;
      if (term < 0 || metIn[term] === 1) continue;
      metIn[term] = 1;
      title += termWorth(terms[term]!);
    }
    likeness.named = title;
    likeness.line = title;
    let worth = title;
    let line = 2;
    for (let at = start; at < end; at++) {
      if (beginsLine[at]) {
        line++;
        worth = title;
      }
      const term = this.termOf[spellings[at]!]! - 1;
      if (term < 0 || metIn[term] === 1 || metIn[term] === line) continue;
      metIn[term] = line;
      worth += termWorth(terms[term]!);
      likeness.line = Math.max(likeness.line, worth);
    }
  }

  /** The part of a field's neighbours that are neighbours in the query; labels such as `Điều 5` do not count. */
  private share(spellings: Int32Array, start: number, end: number): number {
    const size = this.model.terms.length;
    let all = 0;
    let shared = 0;
    for (let at = start + 1; at < end; at++) {
      if (this.isDigits(spellings[at]!) || this.isDigits(spellings[at - 1]!)) continue;
      all++;
      const left = this.termOf[spellings[at - 1]!]! - 1;
      const right = this.termOf[spellings[at]!]! - 1;
      if (left >= 0 && right >= 0 && this.pairOf[left * size + right]! > 0) shared++;
    }
    return all === 0 ? 0 : shared / all;
  }
}

/** Place of a pair among the counts by left × terms + right; 0 for none, for there the terms stand. */
function places(terms: number, pairs: readonly Pair[], first: number): Int16Array {
  const places = new Int16Array(terms * terms);
  pairs.forEach(({left, right}, n) => {
    places[left * terms + right] = first + n;
  });
  return places;
}
