import type {DocumentKind} from '../document.ts';
import {findNumbers, type NumberQuery} from '../document-number.ts';
import {withoutDates} from '../named-documents.ts';
import {type QueryToken, spell} from '../parse-query.ts';
import {type Head, readHead, readTail} from './head.ts';
import {otherNumerals, spelledCounts} from './numerals.ts';
import {FOR_WHOM, type Meaning, type Part, type Span, type Vocabulary, type Way} from './part.ts';
import {readAudience, readDefinition, readPlan, readWho} from './read-intent.ts';
import {readIssuer} from './read-issuer.ts';
import {readPlace} from './read-place.ts';
import {readRelation} from './read-relation.ts';
import {readStatus} from './read-status.ts';
import {readWay} from './read-way.ts';
import {readYear} from './read-year.ts';
import {EXPANSION_WEIGHT, findExpansions, type Thesaurus} from './thesaurus.ts';
import {lengthAt, toWordList} from './words.ts';

/** The query in other words. */
export type Wording = {
  tokens: QueryToken[];
  /** What its answers count against those of the query's own words. */
  weight: number;
  /** Official words stand in it for everyday ones: the reader did not ask for them by name. */
  expanded?: boolean;
  /** The kinds of documents that it may lead to; all when left out. */
  kinds?: readonly DocumentKind[];
  /** What the query says besides, when the wording is a part of it alone. */
  besides?: QueryToken[];
};

/** A query read into parts: what is looked for, and the words that are left. */
export type Understanding = {
  /** At most one of each kind, those that the reader took away left out. */
  parts: Part[];
  /** Other wordings to ask for beside the query as typed. */
  wordings: Wording[];
  /** The words without the parts, as typed; empty when the parts say all. */
  rest: QueryToken[];
  /** What is asked after by `là gì` or `dành cho`. */
  asked: QueryToken[];
  /** Whether documents that are no instruments are not meant. */
  instruments: boolean;
  /** Whether a document number is to be looked for. */
  numbers: boolean;
};

export type Reading = {vocabulary: Vocabulary; thesaurus: Thesaurus; dropped?: ReadonlySet<string>};

/** Names of the kinds of parts in addresses. */
export const PART_NAMES: Readonly<Record<Meaning['kind'], string>> = {
  type: 'loai',
  number: 'so',
  issuer: 'co-quan',
  year: 'nam',
  status: 'tinh-trang',
  relation: 'quan-he',
  plan: 'ke-hoach',
  place: 'muc',
  define: 'nghia',
  audience: 'danh-cho',
  who: 'ai',
  way: 'cach',
  words: 'tu',
};

const MOST_WORDINGS = 8;
const MOST_AUDIENCES = 2;
const TOOL_NAMES: Partial<Record<Way, string>> = {check: 'kiểm tra trích dẫn', print: 'in tài liệu'};
const TOOL_WEIGHT = 0.6;
/** Words that lead to a thing and are not it: `trang thuật ngữ`, `hướng dẫn biên tập`. */
const WAY_WORDS = toWordList(
  'trang|công cụ|liệt kê|kể|kể tên|kể ra|nêu|danh sách|danh mục|cách|hướng dẫn|hướng dẫn cách|xem|mở|tìm|muốn|làm sao để|làm thế nào để|cách để|đọc|phần|chỗ',
);

/** Reads a query. Never surer than its words: what is not understood stays a word to look for. */
export function understand(
  tokens: readonly QueryToken[],
  {vocabulary, thesaurus, dropped = new Set()}: Reading,
): Understanding {
  if (!vocabulary.mixed) {
    const numbers = !dropped.has(PART_NAMES.number);
    return {parts: [], wordings: [], rest: [...tokens], asked: [], instruments: false, numbers};
  }
  const kept = <P extends Part>(part: P | null): P | null =>
    part && !dropped.has(PART_NAMES[part.meaning.kind]) ? part : null;
  const numbers = numbersIn(tokens, vocabulary);
  const definition = kept(readDefinition(tokens));
  const audience = definition ? null : kept(readAudience(tokens));
  const place = kept(readPlace(tokens));
  const relation = definition ? null : kept(readRelation(tokens, vocabulary));
  const facets = definition || audience ? NO_FACETS : readFacets(tokens, vocabulary, relation, numbers, kept);
  const spoken = relation ? null : kept(readPlan(tokens));
  const plan = facets.parts.length > 0 || (facets.head && spoken?.from !== 0) ? null : spoken;
  const who = relation || definition || audience || facets.head ? null : kept(readWho(tokens));
  const said = numberPart(numbers, tokens);
  // The number in `kế hoạch 06 nói gì về …` says which plan, and is not looked for.
  const number = said && plan && said.from < plan.to && said.from >= plan.from ? null : kept(said);
  const asks = relation || definition || audience || place || who || facets.parts.length > 0;
  const question = asks ? null : kept(readWay(tokens));
  // `lấy tiền ở đâu` has an entry of its own, which knows better.
  const way = question && saysOf(tokens, question, thesaurus) ? null : question;
  const parts = [
    ...facets.parts,
    ...[number, relation, place, plan, definition, audience, who, way].filter((part) => part !== null),
  ];
  const rest = withoutSpans(tokens, [
    ...parts.filter(({meaning}) => !STAYS.has(meaning.kind) && !(meaning.kind === 'type' && meaning.soft)),
    ...(facets.head && facets.parts.length > 0 ? [{from: 0, to: facets.head.from}] : []),
    ...(facets.head?.type === null && facets.parts.length > 0 ? [facets.head] : []),
  ]);
  const asked = (definition ?? audience)?.asked;
  const askedTokens = asked ? tokens.slice(asked.from, asked.to) : [];
  const words = dropped.has(PART_NAMES.words)
    ? NO_WORDS
    : otherWords(rest.length > 0 ? rest : tokens, thesaurus);
  const leading = lengthAt(tokens, 0, WAY_WORDS);
  const wordings: Wording[] = [
    ...(rest.length > 0 && rest.length < tokens.length ? [{tokens: rest, weight: 1}] : []),
    ...(definition && askedTokens.length > 0 ? [{tokens: askedTokens, weight: 1}] : []),
    ...(audience ? forAudience(askedTokens, thesaurus) : []),
    ...(way?.meaning.kind === 'way' ? toTool(way.meaning.way) : []),
    ...(leading > 0 && leading < tokens.length
      ? [{tokens: tokens.slice(leading), weight: EXPANSION_WEIGHT}]
      : []),
    ...(place?.meaning.kind === 'place' ? [{tokens: spell(place.meaning.place), weight: 1}] : []),
    ...words.wordings,
  ].slice(0, MOST_WORDINGS);
  return {
    parts: [...parts, ...words.parts],
    wordings,
    rest,
    asked: askedTokens,
    instruments:
      facets.instruments || (relation?.meaning.kind === 'relation' && relation.meaning.verb !== 'cites'),
    numbers: !dropped.has(PART_NAMES.number) && !(said && !number),
  };
}

/** `dành cho công ty`, and `dành cho doanh nghiệp`. */
function forAudience(asked: readonly QueryToken[], thesaurus: Thesaurus): Wording[] {
  const words = [asked, ...otherWords(asked, thesaurus).wordings.map(({tokens}) => tokens)];
  return words
    .slice(0, MOST_AUDIENCES)
    .map((tokens) => ({tokens: [...spell(FOR_WHOM), ...tokens], weight: 1}));
}

/** The tool that does it, by its name, whatever it is to be done to. */
function toTool(way: Way): Wording[] {
  const name = TOOL_NAMES[way];
  return name === undefined ? [] : [{tokens: spell(name), weight: TOOL_WEIGHT, kinds: ['tool']}];
}

/** Whether an everyday word stands across the part. */
function saysOf(tokens: readonly QueryToken[], {from, to}: Span, thesaurus: Thesaurus): boolean {
  return findExpansions(tokens, thesaurus).some(
    (expansion) =>
      expansion.from < to && expansion.to > from && !(expansion.from >= from && expansion.to <= to),
  );
}

/** What names a document or what is done to it stays among the words. */
const STAYS: ReadonlySet<Meaning['kind']> = new Set(['number', 'relation', 'words', 'who']);

type Facets = {parts: Part[]; head: Head | null; instruments: boolean};
const NO_FACETS: Facets = {parts: [], head: null, instruments: false};

/** Type, body, year and state of what is looked for; not of what a relation leads from. */
function readFacets(
  tokens: readonly QueryToken[],
  vocabulary: Vocabulary,
  relation: Part | null,
  numbers: readonly NumberQuery[],
  kept: (part: Part | null) => Part | null,
): Facets {
  const object = relation?.meaning.kind === 'relation' ? relation.meaning.object : null;
  const isOther = (span: Span) => object !== null && span.from >= object.from && span.to <= object.to;
  const found = readHead(tokens, vocabulary);
  const head = found && !isOther(found) ? found : null;
  const named = numbers.length > 0 && !relation;
  const issuer = kept(readIssuer(tokens, head, vocabulary));
  const year = named ? null : kept(readYear(tokens));
  const status = named ? null : kept(readStatus(tokens));
  const placed = [issuer, year, head || status?.from === 0 ? status : null].filter(
    (part): part is Part => part !== null && !isOther(part),
  );
  const hard = head !== null && head.type !== null && !head.soft;
  const type =
    head !== null && head.type !== null && (hard || placed.length > 0 || relation !== null)
      ? kept({
          from: head.from,
          to: head.to,
          label: head.type,
          meaning: {kind: 'type', type: head.type, soft: head.soft},
        })
      : head === null && relation === null && readPlan(tokens) === null
        ? tailType(tokens, vocabulary, kept)
        : null;
  return {
    parts: [...(type ? [type] : []), ...placed],
    head,
    instruments:
      type !== null ||
      (placed.length > 0 &&
        (head !== null ||
          placed.some(({meaning}) => meaning.kind === 'status' || meaning.kind === 'issuer'))),
  };
}

function tailType(
  tokens: readonly QueryToken[],
  vocabulary: Vocabulary,
  kept: (part: Part | null) => Part | null,
): Part | null {
  const tail = readTail(tokens, vocabulary);
  return tail && kept({...tail, label: tail.type, meaning: {kind: 'type', type: tail.type, soft: false}});
}

const YEAR = /^(?:19|20)\d\d$/;

/** The numbers of documents that are said; not a count, and not the years of a programme. */
function numbersIn(tokens: readonly QueryToken[], {codes}: Vocabulary): NumberQuery[] {
  const folded = withoutDates(tokens.map((token) => token.folded));
  return findNumbers(folded, codes).filter(
    ({bare, number, year}) => !bare && number !== null && !(year !== null && YEAR.test(number)),
  );
}

function numberPart(numbers: readonly NumberQuery[], tokens: readonly QueryToken[]): Part | null {
  const [first] = numbers;
  if (!first) return null;
  const at = tokens.findIndex(({folded}) => folded === first.number);
  const label = `số ${first.number}${first.year ? `/${first.year}` : ''}`;
  return {from: at, to: at + 1, label, meaning: {kind: 'number'}};
}

const LINKS = new Set(['ve', 'cua', 'la', 'nao', 'trong', 'do', 'co', 'da', 'duoc', 'ban', 'hanh']);

/** The tokens outside the spans; words that only joined them go with them. */
function withoutSpans(tokens: readonly QueryToken[], spans: readonly Span[]): QueryToken[] {
  const rest = tokens.filter((_, at) => !spans.some(({from, to}) => at >= from && at < to));
  if (rest.length === tokens.length) return rest;
  if (rest.every(({folded}) => LINKS.has(folded))) return [];
  while (rest.length > 0 && ['ve', 'nao', 'cua'].includes(rest[0]!.folded)) rest.shift();
  return rest;
}

type OtherWords = {wordings: Wording[]; parts: Part[]};
const NO_WORDS: OtherWords = {wordings: [], parts: []};

/** The words with numerals the other way about, and with official words for everyday ones. */
function otherWords(tokens: readonly QueryToken[], thesaurus: Thesaurus): OtherWords {
  const counts = spelledCounts(tokens);
  const numerals = [...otherNumerals(tokens), ...(counts ? [counts] : [])];
  const wordings: Wording[] = numerals.map(({text}) => ({tokens: spell(text), weight: 1}));
  const said: string[] = numerals.slice(0, 1).map(({changed: [from, to]}) => `${from} → ${to}`);
  const expansions = findExpansions(tokens, thesaurus);
  const most = Math.max(0, ...expansions.map(({entry}) => entry.means.length));
  for (let n = 0; n < most; n++) {
    const words: QueryToken[] = [];
    let at = 0;
    let weight = 1;
    let kinds: readonly DocumentKind[] | undefined;
    for (const {from, to, entry} of expansions) {
      words.push(...tokens.slice(at, from), ...spell(entry.means[Math.min(n, entry.means.length - 1)]!));
      at = to;
      weight = Math.min(weight, entry.weight ?? EXPANSION_WEIGHT);
      kinds ??= entry.in;
    }
    words.push(...tokens.slice(at));
    wordings.push({tokens: words, weight, expanded: true, ...(kinds && {kinds})});
  }
  for (const {from, to, entry} of expansions) {
    // The official word alone, for what stands beside it may be no more than talk.
    if (to - from < tokens.length)
      wordings.push({
        tokens: spell(entry.means[0]!),
        besides: [...tokens.slice(0, from), ...tokens.slice(to)],
        expanded: true,
        weight: entry.weight ?? EXPANSION_WEIGHT,
        ...(entry.in && {kinds: entry.in}),
      });
  }
  if (expansions.length > 1) {
    for (const {from, to, entry} of expansions) {
      const words = [...tokens.slice(0, from), ...spell(entry.means[0]!), ...tokens.slice(to)];
      wordings.push({
        tokens: words,
        weight: entry.weight ?? EXPANSION_WEIGHT,
        expanded: true,
        ...(entry.in && {kinds: entry.in}),
      });
    }
  }
  for (const {from, to, entry} of expansions) {
    const typed = tokens
      .slice(from, to)
      .map(({text}) => text)
      .join(' ');
    said.push(`${typed} → ${entry.means.join(', ')}`);
  }
  if (said.length === 0) return NO_WORDS;
  return {wordings, parts: [{from: 0, to: 0, label: said.join('; '), meaning: {kind: 'words'}}]};
}
