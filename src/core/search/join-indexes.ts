import {decodeNumbers, encodeNumbers} from './bytes.ts';
import {
  FORMAT,
  type SerializedIndex,
  type StoredDocument,
  type TermsPiece,
  type TextsPiece,
} from './format.ts';
import {firstDocuments, joinManifests} from './join-manifests.ts';
import {seenFrom} from './seen-from.ts';
import {FIELDS, type Field} from './weights.ts';

/** The index of one of several sites that are searched together. */
export type JoinedSite = {
  /** What the site is called; it stands with every hit of it. */
  name: string;
  /** Where it stands, with the slash at the end; empty for the reader's own. */
  address: string;
  index: SerializedIndex;
};

/**
 * Several small indexes as the one that would have been built of all their documents, which therefore ranks them as
 * one site would. Throws a RangeError on damaged bytes.
 */
export function joinIndexes(sites: readonly JoinedSite[]): SerializedIndex {
  const manifests = sites.map(({index}) => index.manifest);
  const firsts = firstDocuments(manifests);
  return {
    manifest: {
      format: FORMAT,
      ...joinManifests(sites.map(({name, index: {manifest}}) => ({name, manifest}))),
      lengths: joinLengths(sites),
      relations: manifests.flatMap(({relations}, at) =>
        relations.map(([from, verb, to]): (typeof relations)[number] => [
          from + firsts[at]!,
          verb,
          to + firsts[at]!,
        ]),
      ),
      terms: 'terms',
      texts: 'texts',
      numbers: manifests.flatMap(({numbers}, at) =>
        numbers.map(([document, number, date]): (typeof numbers)[number] => [
          document + firsts[at]!,
          number,
          date,
        ]),
      ),
    },
    pieces: {
      terms: joinTerms(
        sites.map(({index}) => termsOf(index)),
        firsts,
      ),
      texts: {documents: sites.flatMap(documentsOf)},
    },
  };
}

function termsOf({manifest, pieces}: SerializedIndex): TermsPiece {
  const piece = pieces[manifest.terms];
  if (!piece || !('terms' in piece)) throw new RangeError('no terms');
  return piece;
}

function documentsOf({address, index: {manifest, pieces}}: JoinedSite): StoredDocument[] {
  const piece = pieces[manifest.texts] as TextsPiece | undefined;
  if (!piece || !('documents' in piece)) throw new RangeError('no texts');
  return piece.documents.map((document) => seenFrom(address, document));
}

function joinLengths(sites: readonly JoinedSite[]): Record<Field, string> {
  const lengths = FIELDS.map((field) => [
    field,
    encodeNumbers(sites.flatMap(({index}) => [...decodeNumbers(index.manifest.lengths[field])])),
  ]);
  return Object.fromEntries(lengths) as Record<Field, string>;
}

type Postings = {documents: number[]; occurrences: number[]};

function joinTerms(pieces: readonly TermsPiece[], firsts: readonly number[]): TermsPiece {
  const joined = new Map<string, Postings>();
  pieces.forEach((piece, at) => {
    for (const [term, {documents, occurrences}] of readTerms(piece)) {
      const own = joined.get(term) ?? {documents: [], occurrences: []};
      for (const document of documents) own.documents.push(document + firsts[at]!);
      for (const code of occurrences) own.occurrences.push(code);
      joined.set(term, own);
    }
  });
  const terms = [...joined.keys()].sort();
  const all = terms.map((term) => joined.get(term)!);
  return {
    terms: terms.join(' '),
    frequencies: encodeNumbers(all.map(({documents}) => documents.length)),
    documents: encodeNumbers(
      all.flatMap(({documents}) => documents.map((own, at) => own - (at === 0 ? 0 : documents[at - 1]! + 1))),
    ),
    occurrences: encodeNumbers(all.flatMap(({occurrences}) => occurrences)),
  };
}

/** As `format.ts` says: a code 0 is followed by the occurrences in every field. */
function* readTerms(piece: TermsPiece): Generator<[string, Postings]> {
  const frequencies = decodeNumbers(piece.frequencies);
  const distances = decodeNumbers(piece.documents);
  const codes = decodeNumbers(piece.occurrences);
  let next = 0;
  let code = 0;
  for (const [at, term] of piece.terms.split(' ').entries()) {
    const documents: number[] = [];
    const from = code;
    let document = -1;
    for (let left = frequencies[at] ?? 0; left > 0; left--) {
      document += distances[next++]! + 1;
      documents.push(document);
      code += codes[code] === 0 ? 1 + FIELDS.length : 1;
    }
    yield [term, {documents, occurrences: [...codes.subarray(from, code)]}];
  }
}
