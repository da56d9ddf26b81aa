import type {AbbreviationTable} from '../abbreviations.ts';
import {compileAbbreviations} from '../abbreviations.ts';
import type {SearchDocument} from '../document.ts';
import {splitNumber} from '../document-number.ts';
import {encodeFacets} from '../facets.ts';
import {WIDE_FORMAT} from '../format.ts';
import {normalizeDocument, toRelations, toStored} from '../stored-form.ts';
import {groupEntries, type ThesaurusEntry} from '../understand/thesaurus.ts';
import {type CountedUnits, countUnits} from './count-units.ts';
import {
  bucketOf,
  type DocumentPiece,
  documentName,
  type NumbersPiece,
  numbersName,
  type SerializedWideIndex,
  type UnitsPiece,
  unitsName,
  type WidePiece,
} from './format.ts';
import {toSymbols} from './symbols.ts';

export type WideOptions = {
  abbreviations: AbbreviationTable;
  /** @default [] */
  thesaurus?: readonly ThesaurusEntry[];
  /** Characters of a piece of units before the next one begins, about twice what gzip leaves. @default 9_000 */
  charactersPerPiece?: number;
  /** Syllables whose frequency the manifest tells. @default 4_000 */
  vocabulary?: number;
};

/** Builds the index of a large collection. Documents keep their order: equal scores come out in it. */
export function buildWideIndex(
  documents: readonly SearchDocument[],
  {abbreviations, thesaurus = [], charactersPerPiece = 9_000, vocabulary = 4_000}: WideOptions,
): SerializedWideIndex {
  const normal = documents.map(normalizeDocument);
  const counted = countUnits(normal, compileAbbreviations(abbreviations));
  const units = [...unitPieces(counted, charactersPerPiece)];
  const numbers = numberPieces(normal);
  const relations = relationsByDocument(normal);
  const codes = normal.flatMap((document) =>
    (document.numbers ?? []).flatMap((number) => splitNumber(number)?.codes ?? []),
  );
  return {
    manifest: {
      format: WIDE_FORMAT,
      documents: normal.length,
      folder: '',
      averages: counted.averages,
      abbreviations,
      thesaurus: groupEntries(thesaurus),
      facets: encodeFacets(normal),
      vocabulary: commonTerms(counted, vocabulary),
      directory: {
        firsts: firstsOf(units).join('\n'),
        sizes: toSymbols(units.map(({piece}) => Math.ceil(sizeOf(piece) / KB))),
      },
      codes: [...new Set(codes)].sort(),
      numbers: numbers.length,
    },
    *pieces(): Generator<readonly [string, WidePiece]> {
      for (const [at, {piece}] of units.entries()) yield [unitsName(at), piece];
      for (const [at, piece] of numbers.entries()) yield [numbersName(at), piece];
      for (const [at, document] of normal.entries()) {
        const own = relations.get(at);
        yield [documentName(at), {document: toStored(document), ...(own && {relations: own})}];
      }
    },
  };
}

type Placed = {first: string; last: string; piece: UnitsPiece};

/** A unit with more postings than a piece holds has one of its own. */
function* unitPieces(
  {units, starts, documents, impacts}: CountedUnits,
  charactersPerPiece: number,
): Generator<Placed> {
  let open: UnitsPiece[] = [];
  let from = 0;
  let size = 0;
  const close = (to: number): Placed => ({first: units[from]!, last: units[to - 1]!, piece: join(open)});
  for (const [at, unit] of units.entries()) {
    const start = starts[at]!;
    const end = starts[at + 1]!;
    const distances = documents.slice(start, end);
    for (let n = distances.length - 1; n > 0; n--) distances[n]! -= documents[start + n - 1]! + 1;
    const own: UnitsPiece = {
      units: unit,
      frequencies: toSymbols([end - start]),
      documents: toSymbols(distances),
      impacts: toSymbols(impacts.subarray(start, end)),
    };
    if (at > from && size + sizeOf(own) > charactersPerPiece) {
      yield close(at);
      open = [];
      from = at;
      size = 0;
    }
    open.push(own);
    size += sizeOf(own);
  }
  if (open.length > 0) yield close(units.length);
}

function join(parts: readonly UnitsPiece[]): UnitsPiece {
  return {
    units: parts.map(({units}) => units).join('\n'),
    frequencies: parts.map(({frequencies}) => frequencies).join(''),
    documents: parts.map(({documents}) => documents).join(''),
    impacts: parts.map(({impacts}) => impacts).join(''),
  };
}

/** Of each piece's first unit as much as tells it from the last one before. */
function firstsOf(pieces: readonly Placed[]): string[] {
  return pieces.map(({first}, at) => {
    const before = at === 0 ? '' : pieces[at - 1]!.last;
    let same = 0;
    while (same < first.length && first[same] === before[same]) same++;
    return first.slice(0, same + 1);
  });
}

const KB = 1024;
const NUMBERS_PER_PIECE = 60;

function sizeOf({units, documents, impacts}: UnitsPiece): number {
  return units.length + documents.length + impacts.length;
}

function commonTerms({units, starts}: CountedUnits, most: number): {terms: string; frequencies: string} {
  const terms = units
    .map((unit, at) => ({unit, frequency: starts[at + 1]! - starts[at]!}))
    .filter(({unit}) => !unit.includes(' '))
    .sort((a, b) => b.frequency - a.frequency)
    .slice(0, most)
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
  return {
    terms: terms.map(({unit}) => unit).join(' '),
    frequencies: toSymbols(terms.map(({frequency}) => frequency)),
  };
}

/** Enough pieces that one holds few numbers. */
function numberPieces(documents: readonly SearchDocument[]): NumbersPiece[] {
  const entries = documents.flatMap(({numbers = [], date = null}, document) =>
    numbers.map((number) => ({number, date, document})),
  );
  const pieces = Array.from({length: Math.ceil(entries.length / NUMBERS_PER_PIECE)}, () => new Set<number>());
  entries.forEach(({number, date}, at) => {
    for (const key of [splitNumber(number)?.number, date])
      if (key) pieces[bucketOf(key, pieces.length)]!.add(at);
  });
  return pieces.map((own) => ({
    numbers: [...own].map((at) => [entries[at]!.document, entries[at]!.number, entries[at]!.date]),
  }));
}

/** What each document does to others and others to it; `documents` are normalised. */
export function relationsByDocument(
  documents: readonly SearchDocument[],
): Map<number, NonNullable<DocumentPiece['relations']>> {
  const relations = new Map<number, NonNullable<DocumentPiece['relations']>>();
  for (const relation of toRelations(documents)) {
    for (const party of new Set([relation[0], relation[2]]))
      relations.set(party, [...(relations.get(party) ?? []), relation]);
  }
  return relations;
}
