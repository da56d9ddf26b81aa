import {completions} from './completion.ts';
import {toMeant} from './meaning.ts';
import {namedDocuments} from './named-documents.ts';
import {normalizeQuery, type QueryPhrase, type QueryToken, queryTokens, toPhrases} from './parse-query.ts';
import type {QueryOptions} from './query.ts';
import {isKnown, otherReadings} from './repair.ts';
import {retrieve} from './retrieve.ts';
import type {SearchIndex} from './search-index.ts';
import {understand} from './understand/understand.ts';

/**
 * The pieces that a query needs and that have not arrived: first the postings of its terms, then the
 * texts of the documents that they lead to. Fetch them, add them and ask again until none is missing.
 */
export function missingPieces(
  index: SearchIndex,
  text: string,
  options: Pick<QueryOptions, 'unfinished' | 'dropped'> = {},
): string[] {
  const normal = normalizeQuery(text);
  const tokens = queryTokens(normal);
  const typed = wordingsOf(index, tokens, options);
  const terms = absent(
    index,
    typed.flatMap(({phrases}) =>
      phrases.flatMap((phrase) => phrase.tokens.map(({folded}) => index.pieceOfTerm(folded))),
    ),
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
  const others = unknown ? otherReadings(index, normal) : [];
  const wordings = [...typed, ...others.flatMap((reading) => wordingsOf(index, reading, options))];
  const documents = wordings.flatMap(({phrases, keeps}) => [
    ...retrieve(index, phrases),
    ...(keeps ? retrieve(index, phrases, keeps) : []),
  ]);
  const named = [tokens, ...others].flatMap((reading) => [...namedDocuments(index.numbers, reading).keys()]);
  return absent(
    index,
    [...documents, ...named, ...relatedTo(index, named)].map((document) => index.pieceOfDocument(document)),
  );
}

type AskedFor = {phrases: QueryPhrase[]; keeps: ((document: number) => boolean) | null};

/** A reading in all its wordings, and what its parts keep. */
function wordingsOf(
  index: SearchIndex,
  tokens: readonly QueryToken[],
  options: Pick<QueryOptions, 'unfinished' | 'dropped'>,
): AskedFor[] {
  const understanding = understand(tokens, {
    vocabulary: index.speech,
    thesaurus: index.thesaurus,
    dropped: new Set(options.dropped),
  });
  const {filters, keeps} = toMeant(index, understanding);
  return [{tokens: [...tokens]}, ...understanding.wordings].map((wording, n) => ({
    phrases: [
      ...toPhrases(wording.tokens, index.abbreviations),
      ...(n === 0 && options.unfinished ? completions(index, wording.tokens) : []),
    ],
    keeps: filters ? keeps : null,
  }));
}

function relatedTo(index: SearchIndex, documents: readonly number[]): number[] {
  const named = new Set(documents);
  return index.manifest.relations.flatMap(([from, , to]) =>
    named.has(to) ? [from] : named.has(from) ? [to] : [],
  );
}

function absent(index: SearchIndex, pieces: readonly (string | undefined)[]): string[] {
  const names = new Set(pieces.filter((piece) => piece !== undefined));
  return [...names].filter((piece) => !index.has(piece));
}
