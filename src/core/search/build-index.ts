import lunr from 'lunr';
import {foldedForm} from '../text/doublet.ts';
import {type Abbreviations, type AbbreviationTable, compileAbbreviations} from './abbreviations.ts';
import {analyseText} from './analysis.ts';
import {encodeNumbers} from './bytes.ts';
import {fieldText, type SearchDocument} from './document.ts';
import {encodeFacets} from './facets.ts';
import {FORMAT, type SerializedIndex, type TermsPiece} from './format.ts';
import {normalizeDocument, toRelations, toStored} from './stored-form.ts';
import {groupEntries, type ThesaurusEntry} from './understand/thesaurus.ts';
import {FIELDS, type Field} from './weights.ts';

export type BuildOptions = {
  abbreviations: AbbreviationTable;
  /** @default [] */
  thesaurus?: readonly ThesaurusEntry[];
};

/** Builds the index. Documents keep their order: equal scores come out in it. */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions): SerializedIndex {
  const normal = documents.map(normalizeDocument);
  const builder = runBuilder(normal, compileAbbreviations(options.abbreviations));
  return {
    manifest: {
      format: FORMAT,
      documents: normal.length,
      lengths: fieldLengths(builder, normal.length),
      abbreviations: options.abbreviations,
      thesaurus: groupEntries(options.thesaurus ?? []),
      relations: toRelations(normal),
      facets: encodeFacets(normal),
      terms: 'terms',
      texts: 'texts',
      numbers: normal.flatMap((document, at) =>
        (document.numbers ?? []).map((number): [number, string, string | null] => [
          at,
          number,
          document.date ?? null,
        ]),
      ),
    },
    pieces: {terms: toTerms(builder), texts: {documents: normal.map(toStored)}},
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

function toTerms(builder: Builder): TermsPiece {
  const terms = Object.keys(builder.invertedIndex).sort();
  const frequencies: number[] = [];
  const distances: number[] = [];
  const occurrences: number[] = [];
  for (const term of terms) {
    const posting = builder.invertedIndex[term]!;
    const containing = [...new Set(FIELDS.flatMap((field) => Object.keys(posting[field]).map(Number)))];
    containing.sort((a, b) => a - b);
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
  return {
    terms: terms.join(' '),
    frequencies: encodeNumbers(frequencies),
    documents: encodeNumbers(distances),
    occurrences: encodeNumbers(occurrences),
  };
}
