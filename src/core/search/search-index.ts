import {type Abbreviations, compileAbbreviations} from './abbreviations.ts';
import type {SearchDocument} from './document.ts';
import {type DocumentFacetsOf, decodeFacets} from './facets.ts';
import type {Manifest, TermsPiece, TextsPiece} from './format.ts';
import {Lexicon} from './lexicon.ts';
import {type NumberedDocument, readNumbers} from './named-documents.ts';
import {type Lengths, type Posting, PostingsPiece, readLengths} from './postings.ts';
import {type ReadDocument, readDocument} from './stored-document.ts';
import type {Vocabulary} from './understand/part.ts';
import {compileThesaurus, type Thesaurus, ungroupEntries} from './understand/thesaurus.ts';

/** A loaded index: the manifest and whatever pieces have arrived. */
export class SearchIndex {
  readonly manifest: Manifest;
  readonly abbreviations: Abbreviations;
  readonly lengths: Lengths;
  /** Kind and facets of each document, known before its text. */
  readonly facets: DocumentFacetsOf[];
  readonly numbers: NumberedDocument[];
  readonly thesaurus: Thesaurus;
  /** What of the collection a query may speak of. */
  readonly speech: Vocabulary;
  readonly lexicon = new Lexicon();
  private readonly postings = new Map<string, PostingsPiece>();
  private readonly documents: (SearchDocument | undefined)[];
  private readonly read: (ReadDocument | undefined)[] = [];

  /** Throws a RangeError or TypeError on a damaged manifest. */
  constructor(manifest: Manifest) {
    this.manifest = manifest;
    this.abbreviations = compileAbbreviations(manifest.abbreviations);
    this.lengths = readLengths(manifest.lengths, manifest.documents);
    this.facets = decodeFacets(manifest.facets, manifest.documents);
    this.numbers = readNumbers(manifest.numbers);
    this.thesaurus = compileThesaurus(ungroupEntries(manifest.thesaurus));
    this.speech = {
      mixed: new Set(this.facets.map(({kind}) => kind)).size > 1,
      types: [...new Set(this.facets.flatMap(({facets}) => facets.type ?? []))],
      issuers: [...new Set(this.facets.flatMap(({facets}) => facets.issuer ?? []))],
      codes: new Set(this.numbers.flatMap(({parts}) => parts.codes)),
    };
    this.documents = new Array(manifest.documents);
  }

  /** Adds a piece of the manifest by its name; throws a RangeError or TypeError on damaged bytes. */
  addPiece(name: string, piece: TermsPiece | TextsPiece): void {
    if ('terms' in piece) {
      this.postings.set(name, new PostingsPiece(piece, this.lengths));
      return;
    }
    const first = this.manifest.texts.find((entry) => entry.piece === name)?.first;
    if (first === undefined || first + piece.documents.length > this.manifest.documents)
      throw new RangeError(`unknown piece ${name}`);
    piece.documents.forEach((document, at) => {
      const {facets} = this.facets[first + at]!;
      this.documents[first + at] = {url: document.id, key: null, section: '', ...document, facets};
    });
  }

  has(piece: string): boolean {
    return this.postings.has(piece) || this.documents[this.firstOf(piece)] !== undefined;
  }

  /** The piece that would hold the term, there or not. */
  pieceOfTerm(term: string): string | undefined {
    return this.manifest.terms.findLast((entry) => entry.first <= term)?.piece;
  }

  pieceOfDocument(document: number): string | undefined {
    return this.manifest.texts.findLast((entry) => entry.first <= document)?.piece;
  }

  /** In how many documents the folded term stands, as far as the loaded pieces know. */
  frequency(term: string): number {
    return this.pieceWith(term)?.frequency(term) ?? 0;
  }

  /** Where the folded term stands and how much it says there, as far as the loaded pieces know. */
  posting(term: string): Posting | null {
    return this.pieceWith(term)?.read(term) ?? null;
  }

  /** The folded terms of the loaded pieces, sorted. */
  vocabulary(): string[] {
    return this.manifest.terms.flatMap(({piece}) => this.postings.get(piece)?.terms ?? []);
  }

  document(number: number): SearchDocument | undefined {
    return this.documents[number];
  }

  readDocument(number: number): ReadDocument | undefined {
    const document = this.documents[number];
    if (!document) return undefined;
    this.read[number] ??= readDocument(document, this.lexicon, this.abbreviations);
    return this.read[number];
  }

  /**
   * Tells of another day whether loaded instruments are in force: `labelOf` gives the state by a key; null for it, or
   * from it, brings back the state of the day on which the index was built.
   */
  restate(labelOf: ((key: string) => string | null) | null): void {
    this.documents.forEach((document, number) => {
      if (document?.key == null || document.facets.status === undefined) return;
      const status = labelOf?.(document.key) ?? document.facets.status;
      const own = this.facets[number]!;
      if (own.facets.status !== status) this.facets[number] = {...own, facets: {...own.facets, status}};
    });
  }

  private pieceWith(term: string): PostingsPiece | undefined {
    const name = this.pieceOfTerm(term);
    return name === undefined ? undefined : this.postings.get(name);
  }

  private firstOf(piece: string): number {
    return this.manifest.texts.find((entry) => entry.piece === piece)?.first ?? -1;
  }
}
