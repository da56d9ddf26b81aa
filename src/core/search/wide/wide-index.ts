import {FORMAT, type Manifest} from '../format.ts';
import {readNumbers} from '../named-documents.ts';
import type {QueryPhrase} from '../parse-query.ts';
import type {Lengths, Posting} from '../postings.ts';
import {SearchIndex} from '../search-index.ts';
import {FIELDS, type Field} from '../weights.ts';
import type {WideManifest, WidePiece} from './format.ts';
import {unitBoosts} from './units.ts';
import {WidePart} from './wide-part.ts';

/** What the manifest of a whole index tells of all documents, and pieces tell here. */
const nothingWhole = (): Omit<Manifest, 'documents' | 'abbreviations' | 'thesaurus' | 'facets'> => ({
  format: FORMAT,
  lengths: {title: '', names: '', section: '', text: ''},
  terms: '',
  texts: '',
  numbers: [],
  relations: [],
});

/** What a query may look at, so that it is answered alike whatever was loaded before it. */
export type Scope = {units: ReadonlySet<string>; documents: ReadonlySet<number> | null};

/** The index of a large collection: the manifest, and of its pieces those that queries have asked for. */
export class WideIndex extends SearchIndex {
  /** Its documents stand in them in turn; one, unless several sites are searched together. */
  readonly parts: readonly WidePart[];
  private readonly added = new Set<string>();
  /** Postings of several parts, put together once: a query is scored in many wordings. */
  private readonly whole = new Map<string, Posting>();
  private readonly asked: ReadonlySet<string> | null = null;

  /** Throws a RangeError or TypeError on a damaged manifest. */
  constructor(manifest: WideManifest, parts: readonly WidePart[] = [new WidePart(manifest)]) {
    super(
      {...manifest, ...nothingWhole()},
      emptyLengths(manifest.documents, manifest.averages),
      manifest.codes,
    );
    this.parts = parts;
  }

  /** Adds a piece by its name; throws a RangeError or TypeError on damaged data. */
  add(name: string, piece: WidePiece): void {
    const end = name.lastIndexOf('/') + 1;
    const part = this.parts.find(({place}) => place.prefix === name.slice(0, end));
    if (!part) throw new RangeError(`unknown piece ${name}`);
    if ('units' in piece) part.addUnits(name.slice(end), piece);
    else if ('numbers' in piece) {
      const entries = piece.numbers.map(([at, ...rest]): (typeof piece.numbers)[number] => [
        part.numberOf(at),
        ...rest,
      ]);
      this.numbers.push(...readNumbers(entries));
    } else {
      const [number, document] = part.seat(name.slice(end), piece.document);
      const relations = (piece.relations ?? []).map(([from, verb, to]): (typeof this.relations)[number] => [
        part.numberOf(from),
        verb,
        part.numberOf(to),
      ]);
      this.put(number, document);
      const read = this.readDocument(number)!;
      FIELDS.forEach((field, at) => {
        this.lengths.counts[field][number] = read.ends[at]! - (read.ends[at - 1] ?? 0);
      });
      this.relations.push(...relations);
    }
    this.added.add(name);
  }

  has(piece: string): boolean {
    return this.added.has(piece);
  }

  /** The pieces that would hold the unit, and the characters of each, about. */
  piecesOfUnit(unit: string): {name: string; size: number}[] {
    return this.parts.flatMap((part) => part.pieceOfUnit(unit) ?? []);
  }

  /** How many parts have pieces that are fetched as queries ask for them. */
  get fetched(): number {
    return this.parts.filter(({place}) => !place.held).length;
  }

  pieceOfDocument(document: number): string {
    const part = this.parts.find(({place, documents}) => document < place.first + documents)!;
    return part.pieceOfDocument(document);
  }

  /** The pieces with the numbers of that serial number or day. */
  piecesOfNumber(key: string): string[] {
    return this.parts.flatMap((part) => part.pieceOfNumber(key) ?? []);
  }

  /** How many documents have the term, told by the manifest; null where it does not say. */
  commonFrequency(term: string): number | null {
    const told = this.parts.flatMap((part) => part.commonFrequency(term) ?? []);
    return told.length === 0 ? null : told.reduce((sum, own) => sum + own, 0);
  }

  /** The same index for one query. */
  within({units, documents}: Scope): WideIndex {
    return Object.create(this, {asked: {value: units}, scope: {value: documents}}) as WideIndex;
  }

  override unitsOf(phrases: readonly QueryPhrase[]): ReadonlyMap<string, number> {
    return unitBoosts(phrases);
  }

  override frequency(term: string): number {
    const known = this.looksAt(term);
    return this.parts.reduce(
      (sum, part) => sum + (part.commonFrequency(term) ?? (known ? part.frequency(term) : 0)),
      0,
    );
  }

  override posting(unit: string): Posting | null {
    if (!this.looksAt(unit)) return null;
    const known = this.whole.get(unit);
    if (known) return known;
    const [own, ...others] = this.parts.flatMap((part) => {
      const posting = part.posting(unit);
      return posting ? [{posting, first: part.place.first}] : [];
    });
    if (!own || (others.length === 0 && own.first === 0)) return own?.posting ?? null;
    const posting = together([own, ...others]);
    // What a query looks at has been fetched from all parts.
    if (this.asked !== null) this.whole.set(unit, posting);
    return posting;
  }

  override vocabulary(): string[] {
    return [...new Set(this.parts.flatMap((part) => [...part.vocabulary]))];
  }

  private looksAt(unit: string): boolean {
    return this.asked === null || this.asked.has(unit);
  }
}

/** Postings of several parts, whose documents are counted on from one to the next. */
function together(parts: readonly {posting: Posting; first: number}[]): Posting {
  const size = parts.reduce((sum, {posting}) => sum + posting.documents.length, 0);
  const documents = new Uint32Array(size);
  const weights = new Float64Array(size);
  let at = 0;
  for (const {posting, first} of parts) {
    weights.set(posting.weights, at);
    for (const own of posting.documents) documents[at++] = first + own;
  }
  return {documents, weights};
}

/** Each document brings its own lengths when it arrives: only then is it compared. */
function emptyLengths(documents: number, averages: Record<Field, number>): Lengths {
  const counts = FIELDS.map((field) => [field, new Uint32Array(documents)]);
  return {counts: Object.fromEntries(counts) as Lengths['counts'], averages};
}
