import {type Abbreviations, compileAbbreviations} from './abbreviations.ts';
import type {SearchDocument} from './document.ts';
import {type DocumentFacetsOf, decodeFacets} from './facets.ts';
import type {Manifest, StoredDocument, TermsPiece, TextsPiece} from './format.ts';
import {Lexicon} from './lexicon.ts';
import {type NumberedDocument, readNumbers} from './named-documents.ts';
import {type QueryPhrase, toBoosts} from './parse-query.ts';
import {type Lengths, type Posting, PostingsPiece, readLengths} from './postings.ts';
import {type ReadDocument, readDocument} from './stored-document.ts';
import type {Vocabulary} from './understand/part.ts';
import {compileThesaurus, type Thesaurus, ungroupEntries} from './understand/thesaurus.ts';

/** A loaded index: the manifest and the pieces that it names. */
export class SearchIndex {
  readonly manifest: Manifest;
  readonly abbreviations: Abbreviations;
  readonly lengths: Lengths;
  /** Kind and facets of each document, known before its text. */
  readonly facets: DocumentFacetsOf[];
  readonly numbers: NumberedDocument[];
  readonly relations: Manifest['relations'];
  readonly thesaurus: Thesaurus;
  /** What of the collection a query may speak of. */
  readonly speech: Vocabulary;
  readonly lexicon = new Lexicon();
  private postings: PostingsPiece | undefined;
  private readonly documents: (SearchDocument | undefined)[];
  private readonly read: (ReadDocument | undefined)[] = [];

  /** The documents that a query may rank; null where it is all. */
  readonly scope: ReadonlySet<number> | null = null;

  /** Throws a RangeError or TypeError on a damaged manifest. */
  constructor(
    manifest: Manifest,
    lengths = readLengths(manifest.lengths, manifest.documents),
    codes?: readonly string[],
  ) {
    this.manifest = manifest;
    this.abbreviations = compileAbbreviations(manifest.abbreviations);
    this.lengths = lengths;
    this.facets = decodeFacets(manifest.facets, manifest.documents);
    this.numbers = readNumbers(manifest.numbers);
    this.relations = manifest.relations;
    this.thesaurus = compileThesaurus(ungroupEntries(manifest.thesaurus));
    this.speech = {
      mixed: new Set(this.facets.map(({kind}) => kind)).size > 1,
      types: [...new Set(this.facets.flatMap(({facets}) => facets.type ?? []))],
      issuers: [...new Set(this.facets.flatMap(({facets}) => facets.issuer ?? []))],
      codes: new Set(codes ?? this.numbers.flatMap(({parts}) => parts.codes)),
    };
    this.documents = new Array(manifest.documents);
  }

  /** Adds a piece of the manifest; throws a RangeError or TypeError on damaged bytes. */
  addPiece(piece: TermsPiece | TextsPiece): void {
    if ('terms' in piece) {
      this.postings = new PostingsPiece(piece, this.lengths);
      return;
    }
    if (piece.documents.length !== this.manifest.documents) throw new RangeError('documents cut short');
    for (const [at, document] of piece.documents.entries()) this.put(at, document);
  }

  /** What of the phrases is looked for among the postings, each with what it counts. */
  unitsOf(phrases: readonly QueryPhrase[]): ReadonlyMap<string, number> {
    return toBoosts(phrases);
  }

  /** In how many documents the folded term stands, as far as is loaded. */
  frequency(term: string): number {
    return this.postings?.frequency(term) ?? 0;
  }

  /** Where the folded term stands and how much it says there, as far as is loaded. */
  posting(term: string): Posting | null {
    return this.postings?.read(term) ?? null;
  }

  /** The folded terms, sorted. */
  vocabulary(): string[] {
    return this.postings?.terms ?? [];
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
   * Tells of another day whether instruments are in force, where all are loaded: `labelOf` gives the state by a key;
   * null for it, or from it, brings back the state of the day on which the index was built.
   */
  restate(labelOf: ((key: string) => string | null) | null): void {
    this.documents.forEach((document, number) => {
      if (document?.key == null || document.facets.status === undefined) return;
      const status = labelOf?.(document.key) ?? document.facets.status;
      const own = this.facets[number]!;
      if (own.facets.status !== status) this.facets[number] = {...own, facets: {...own.facets, status}};
    });
  }

  protected put(number: number, document: StoredDocument): void {
    const {facets} = this.facets[number]!;
    this.documents[number] = {url: document.id, key: null, section: '', ...document, facets};
  }
}
