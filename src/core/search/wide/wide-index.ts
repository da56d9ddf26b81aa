import {FORMAT, type Manifest} from '../format.ts';
import {readNumbers} from '../named-documents.ts';
import type {QueryPhrase} from '../parse-query.ts';
import type {Lengths, Posting} from '../postings.ts';
import {SearchIndex} from '../search-index.ts';
import {FIELDS, type Field} from '../weights.ts';
import {Directory} from './directory.ts';
import {bucketOf, documentName, numbersName, unitsName, type WideManifest, type WidePiece} from './format.ts';
import {fromSymbols} from './symbols.ts';
import {unitBoosts} from './units.ts';
import {UnitPostings} from './units-piece.ts';

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
  readonly directory: Directory;
  readonly folder: string;
  private readonly numberPieces: number;
  private readonly common: ReadonlyMap<string, number>;
  private readonly units = new Map<string, UnitPostings>();
  private readonly others = new Set<string>();
  private readonly asked: ReadonlySet<string> | null = null;

  /** Throws a RangeError or TypeError on a damaged manifest. */
  constructor(manifest: WideManifest) {
    super(
      {...manifest, ...nothingWhole()},
      emptyLengths(manifest.documents, manifest.averages),
      manifest.codes,
    );
    this.directory = new Directory(manifest.directory);
    this.folder = manifest.folder;
    this.numberPieces = manifest.numbers;
    const frequencies = fromSymbols(manifest.vocabulary.frequencies);
    this.common = new Map(
      manifest.vocabulary.terms.split(' ').map((term, at) => [term, frequencies[at] ?? 0]),
    );
  }

  /** Adds a piece by its name; throws a RangeError or TypeError on damaged data. */
  add(name: string, piece: WidePiece): void {
    if ('units' in piece) this.units.set(name, new UnitPostings(piece, this.manifest.documents));
    else if ('numbers' in piece) this.numbers.push(...readNumbers(piece.numbers));
    else {
      const number = Number(name.slice(documentName(0).length - 1));
      if (!(number < this.manifest.documents)) throw new RangeError(`unknown piece ${name}`);
      this.put(number, piece.document);
      const read = this.readDocument(number)!;
      FIELDS.forEach((field, at) => {
        this.lengths.counts[field][number] = read.ends[at]! - (read.ends[at - 1] ?? 0);
      });
      this.relations.push(...(piece.relations ?? []));
    }
    this.others.add(name);
  }

  has(piece: string): boolean {
    return this.others.has(piece);
  }

  /** The piece that would hold the unit; null where there is none. */
  pieceOfUnit(unit: string): string | null {
    const piece = this.directory.pieceOf(unit);
    return piece < 0 ? null : unitsName(piece);
  }

  /** Characters of that piece, about. */
  sizeOfUnit(unit: string): number {
    return this.directory.size(this.directory.pieceOf(unit));
  }

  pieceOfDocument(document: number): string {
    return documentName(document);
  }

  /** The piece with the numbers of that serial number or day; null where no document has any. */
  pieceOfNumber(key: string): string | null {
    return this.numberPieces === 0 ? null : numbersName(bucketOf(key, this.numberPieces));
  }

  /** How many documents have the term, told by the manifest; null where it does not say. */
  commonFrequency(term: string): number | null {
    return this.common.get(term) ?? null;
  }

  /** The same index for one query. */
  within({units, documents}: Scope): WideIndex {
    return Object.create(this, {asked: {value: units}, scope: {value: documents}}) as WideIndex;
  }

  override unitsOf(phrases: readonly QueryPhrase[]): ReadonlyMap<string, number> {
    return unitBoosts(phrases);
  }

  override frequency(term: string): number {
    return this.common.get(term) ?? this.postingsOf(term)?.frequency(term) ?? 0;
  }

  override posting(unit: string): Posting | null {
    return this.postingsOf(unit)?.read(unit) ?? null;
  }

  override vocabulary(): string[] {
    return [...this.common.keys()];
  }

  private postingsOf(unit: string): UnitPostings | undefined {
    if (this.asked && !this.asked.has(unit)) return undefined;
    return this.units.get(unitsName(this.directory.pieceOf(unit)));
  }
}

/** Each document brings its own lengths when it arrives: only then is it compared. */
function emptyLengths(documents: number, averages: Record<Field, number>): Lengths {
  const counts = FIELDS.map((field) => [field, new Uint32Array(documents)]);
  return {counts: Object.fromEntries(counts) as Lengths['counts'], averages};
}
