import lunr from 'lunr';
import {foldedForm} from '../text/doublet.ts';
import {toNfc} from '../text/fold.ts';
import {type Abbreviations, type AbbreviationTable, compileAbbreviations} from './abbreviations.ts';
import {analyseText} from './analysis.ts';
import {encodeNumbers} from './bytes.ts';
import {fieldText, type SearchDocument} from './document.ts';
import {encodeFacets} from './facets.ts';
import {FORMAT, type SerializedIndex, type StoredDocument, type TermsPiece} from './format.ts';
import type {RelationVerb} from './understand/part.ts';
import {groupEntries, type ThesaurusEntry} from './understand/thesaurus.ts';
import {FIELDS, type Field} from './weights.ts';

export type BuildOptions = {
  abbreviations: AbbreviationTable;
  /** @default [] */
  thesaurus?: readonly ThesaurusEntry[];
  /** Postings in a piece before the next one begins. @default 100_000 */
  postingsPerPiece?: number;
  /** Characters of stored text in a piece before the next one begins. @default 200_000 */
  charactersPerPiece?: number;
};

/** Builds the index. Documents keep their order: equal scores come out in it. */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions): SerializedIndex {
  const normal = documents.map(normalizeDocument);
  const builder = runBuilder(normal, compileAbbreviations(options.abbreviations));
  const terms = termPieces(builder, options.postingsPerPiece ?? 100_000);
  const texts = textPieces(normal, options.charactersPerPiece ?? 200_000);
  return {
    manifest: {
      format: FORMAT,
      documents: normal.length,
      lengths: fieldLengths(builder, normal.length),
      abbreviations: options.abbreviations,
      thesaurus: groupEntries(options.thesaurus ?? []),
      relations: toRelations(normal),
      facets: encodeFacets(normal),
      terms: terms.map(({first}, at) => ({piece: termsName(at), first})),
      texts: texts.map(({first}, at) => ({piece: textsName(at), first})),
      numbers: normal.flatMap((document, at) =>
        (document.numbers ?? []).map((number): [number, string, string | null] => [
          at,
          number,
          document.date ?? null,
        ]),
      ),
    },
    pieces: Object.fromEntries([
      ...terms.map(({piece}, at) => [termsName(at), piece]),
      ...texts.map(({documents}, at) => [textsName(at), {documents}]),
    ]),
  };
}

const termsName = (at: number) => `terms-${at}`;
const textsName = (at: number) => `texts-${at}`;

function toRelations(documents: readonly SearchDocument[]): [number, RelationVerb, number][] {
  const numbers = new Map(documents.map(({id}, at) => [id, at]));
  return documents.flatMap(({relations = []}, from) =>
    relations.flatMap(({verb, to}): [number, RelationVerb, number][] => {
      const other = numbers.get(to);
      return other === undefined ? [] : [[from, verb, other]];
    }),
  );
}

function normalizeDocument(document: SearchDocument): SearchDocument {
  return {
    ...document,
    title: toNfc(document.title),
    section: toNfc(document.section),
    text: toNfc(document.text),
    ...(document.numbers && {numbers: document.numbers.map(toNfc)}),
    ...(document.aliases && {aliases: document.aliases.map(toNfc)}),
    ...(document.asked && {asked: document.asked.map(toNfc)}),
  };
}

/** The parts of lunr's builder that its types keep to themselves. */
type Builder = lunr.Builder & {
  invertedIndex: Record<string, Record<Field, Record<string, object>>>;
  fieldTermFrequencies: Record<string, Record<string, number>>;
  fieldLengths: Record<string, number>;
};

function runBuilder(documents: readonly SearchDocument[], abbreviations: Abbreviations): Builder {
  const builder = new lunr.Builder() as Builder;
  // lunr's own tokenizer, trimmer, stop words and stemmer are for English and cut Vietnamese letters off.
  builder.pipeline = new lunr.Pipeline();
  builder.tokenizer = ((text: string) => {
    const tokens: lunr.Token[] = [];
    analyseText(text, abbreviations, (syllable) => tokens.push(new lunr.Token(foldedForm(syllable), {})));
    return tokens;
  }) as typeof lunr.tokenizer;
  builder.ref('ref');
  for (const field of FIELDS) builder.field(field);
  documents.forEach((document, at) => {
    builder.add({
      ref: String(at),
      ...Object.fromEntries(FIELDS.map((field) => [field, fieldText(document, field)])),
    });
  });
  return builder;
}

function fieldLengths(builder: Builder, documents: number): Record<Field, string> {
  const lengths = FIELDS.map((field) => [
    field,
    encodeNumbers(Array.from({length: documents}, (_, at) => builder.fieldLengths[`${field}/${at}`]!)),
  ]);
  return Object.fromEntries(lengths) as Record<Field, string>;
}

function termPieces(builder: Builder, postingsPerPiece: number): {first: string; piece: TermsPiece}[] {
  const pieces: {first: string; piece: TermsPiece}[] = [];
  let terms: string[] = [];
  let frequencies: number[] = [];
  let distances: number[] = [];
  let occurrences: number[] = [];
  const close = () => {
    if (terms.length === 0) return;
    const piece = {
      terms: terms.join(' '),
      frequencies: encodeNumbers(frequencies),
      documents: encodeNumbers(distances),
      occurrences: encodeNumbers(occurrences),
    };
    pieces.push({first: terms[0]!, piece});
    terms = [];
    frequencies = [];
    distances = [];
    occurrences = [];
  };
  for (const term of Object.keys(builder.invertedIndex).sort()) {
    const posting = builder.invertedIndex[term]!;
    const containing = [...new Set(FIELDS.flatMap((field) => Object.keys(posting[field]).map(Number)))];
    containing.sort((a, b) => a - b);
    if (distances.length + containing.length > postingsPerPiece) close();
    terms.push(term);
    frequencies.push(containing.length);
    let last = -1;
    for (const document of containing) {
      distances.push(document - last - 1);
      last = document;
      const counts = FIELDS.map((field) => builder.fieldTermFrequencies[`${field}/${document}`]?.[term] ?? 0);
      const inText = counts.at(-1)!;
      const elsewhere = counts.slice(0, -1).some((count) => count > 0);
      if (elsewhere) occurrences.push(0, ...counts);
      else occurrences.push(inText);
    }
  }
  close();
  return pieces;
}

function textPieces(
  documents: readonly SearchDocument[],
  charactersPerPiece: number,
): {first: number; documents: StoredDocument[]}[] {
  const pieces: {first: number; documents: StoredDocument[]}[] = [];
  let size = Number.POSITIVE_INFINITY;
  documents.forEach((document, at) => {
    const characters = document.title.length + document.section.length + document.text.length;
    if (size + characters > charactersPerPiece) {
      pieces.push({first: at, documents: []});
      size = 0;
    }
    pieces.at(-1)!.documents.push(toStored(document));
    size += characters;
  });
  return pieces;
}

function toStored({
  facets: _,
  relations: __,
  url,
  key,
  section,
  ...document
}: SearchDocument): StoredDocument {
  return {
    ...document,
    ...(url !== document.id && {url}),
    ...(key !== null && {key}),
    ...(section !== '' && {section}),
  };
}
