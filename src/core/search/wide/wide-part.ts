import type {StoredDocument} from '../format.ts';
import type {Posting} from '../postings.ts';
import {seenFrom} from '../seen-from.ts';
import {Directory} from './directory.ts';
import {
  bucketOf,
  documentName,
  numbersName,
  type UnitsPiece,
  unitsName,
  type WideManifest,
} from './format.ts';
import {fromSymbols} from './symbols.ts';
import {UnitPostings} from './units-piece.ts';

/** What makes a collection a part of an index of several. */
export type Place = {
  /** Before the names of its pieces: those of several parts are never mixed. */
  prefix: string;
  /** The number of its first document. */
  first: number;
  /** Where its site stands, with the slash at the end; empty for the reader's own. */
  address: string;
  /** Whether all its pieces have been added before any query. */
  held: boolean;
};

const ALONE: Place = {prefix: '', first: 0, address: '', held: false};

/** The postings of one collection, and which of its pieces hold what: a wide index has one, or one for each site. */
export class WidePart {
  readonly place: Place;
  readonly documents: number;
  /** Where its pieces stand, beside its manifest. */
  readonly folder: string;
  private readonly directory: Directory;
  private readonly numberPieces: number;
  private readonly common: ReadonlyMap<string, number>;
  private readonly units = new Map<string, UnitPostings>();

  /** Throws a RangeError on a damaged manifest. */
  constructor(manifest: WideManifest, place = ALONE) {
    this.place = place;
    this.documents = manifest.documents;
    this.folder = manifest.folder;
    this.directory = new Directory(manifest.directory);
    this.numberPieces = manifest.numbers;
    const frequencies = fromSymbols(manifest.vocabulary.frequencies);
    this.common = new Map(
      manifest.vocabulary.terms.split(' ').map((term, at) => [term, frequencies[at] ?? 0]),
    );
  }

  addUnits(name: string, piece: UnitsPiece): void {
    this.units.set(name, new UnitPostings(piece, this.documents));
  }

  /** The number of a piece's document in the whole index, and the document as it is met there. */
  seat(name: string, document: StoredDocument): [number: number, document: StoredDocument] {
    const number = this.numberOf(Number(name.slice(documentName(0).length - 1)));
    return [number, seenFrom(this.place.address, document)];
  }

  /** The number of one of its documents in the whole index; throws a RangeError where it has none of that number. */
  numberOf(own: number): number {
    if (!(own < this.documents)) throw new RangeError(`no document ${own}`);
    return this.place.first + own;
  }

  /** The piece that would hold the unit, and the characters to fetch for it, about; null where there is none. */
  pieceOfUnit(unit: string): {name: string; size: number} | null {
    const piece = this.directory.pieceOf(unit);
    if (piece < 0) return null;
    return {name: this.named(unitsName(piece)), size: this.place.held ? 0 : this.directory.size(piece)};
  }

  pieceOfDocument(document: number): string {
    return this.named(documentName(document - this.place.first));
  }

  /** The piece with the numbers of that serial number or day; null where no document has any. */
  pieceOfNumber(key: string): string | null {
    return this.numberPieces === 0 ? null : this.named(numbersName(bucketOf(key, this.numberPieces)));
  }

  /** How many documents have the term, told by the manifest; null where it does not say. */
  commonFrequency(term: string): number | null {
    return this.common.get(term) ?? null;
  }

  get vocabulary(): Iterable<string> {
    return this.common.keys();
  }

  frequency(unit: string): number {
    return this.postingsOf(unit)?.frequency(unit) ?? 0;
  }

  /** Its documents have the numbers of the part. */
  posting(unit: string): Posting | null {
    return this.postingsOf(unit)?.read(unit) ?? null;
  }

  private postingsOf(unit: string): UnitPostings | undefined {
    return this.units.get(unitsName(this.directory.pieceOf(unit)));
  }

  private named(piece: string): string {
    return `${this.place.prefix}${piece}`;
  }
}
