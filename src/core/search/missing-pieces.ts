import {completions} from './completion.ts';
import {namedDocuments} from './named-documents.ts';
import {normalizeQuery, type QueryToken, queryTokens, toPhrases} from './parse-query.ts';
import {isKnown, otherReadings} from './repair.ts';
import {retrieve} from './retrieve.ts';
import type {SearchIndex} from './search-index.ts';

/**
 * The pieces that a query needs and that have not arrived: first the postings of its terms, then the
 * texts of the documents that they lead to. Fetch them, add them and ask again until none is missing.
 */
export function missingPieces(
  index: SearchIndex,
  text: string,
  options: {unfinished?: boolean} = {},
): string[] {
  const normal = normalizeQuery(text);
  const tokens = queryTokens(normal);
  const phrases = toPhrases(tokens, index.abbreviations);
  const terms = absent(
    index,
    phrases.flatMap((phrase) => phrase.tokens.map(({folded}) => index.pieceOfTerm(folded))),
  );
  if (terms.length > 0) return terms;
  // A word that no document has may be any word written wrong or half: that takes the whole vocabulary.
  const unknown = tokens.some((token) => !isKnown(index, token));
  const vocabulary = unknown
    ? absent(
        index,
        index.manifest.terms.map(({piece}) => piece),
      )
    : [];
  if (vocabulary.length > 0) return vocabulary;
  const readings: QueryToken[][] = unknown ? [[...tokens], ...otherReadings(index, normal)] : [[...tokens]];
  const documents = readings.flatMap((reading) => [
    ...retrieve(index, [
      ...toPhrases(reading, index.abbreviations),
      ...(options.unfinished ? completions(index, reading) : []),
    ]),
    ...namedDocuments(index.numbers, reading).keys(),
  ]);
  return absent(
    index,
    documents.map((document) => index.pieceOfDocument(document)),
  );
}

function absent(index: SearchIndex, pieces: readonly (string | undefined)[]): string[] {
  const names = new Set(pieces.filter((piece) => piece !== undefined));
  return [...names].filter((piece) => !index.has(piece));
}
