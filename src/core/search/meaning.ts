import type {DocumentKind} from './document.ts';
import type {DocumentFacetsOf} from './facets.ts';
import type {SearchIndex} from './search-index.ts';
import type {Meaning, Way} from './understand/part.ts';
import type {Understanding} from './understand/understand.ts';

/** What the parts of a query say of a document before its text is read. */
export type Meant = {
  /** Whether the parts leave documents out at all. */
  filters: boolean;
  keeps(document: number): boolean;
  /** How well a document that is kept answers the parts: 1, less, or more. */
  factor(document: number): number;
};

/** A state that answers in part, a type that others bear too: ranked lower. */
const SECOND_STATE = 0.85;
const OTHER_TYPE = 0.75;
const TERM_DEFINED = 1.3;
const GUIDANCE_MEANT = 1.3;
const IN_PLAN = 1.5;
/** Who does what, the clauses of the plan say. */
const WHO = 1.3;
/** The kind of document that says where a thing is or how it is done, and the one that does it. */
const WAY: Record<Way, {kind: DocumentKind; factor: number}> = {
  where: {kind: 'guidance', factor: 1.1},
  how: {kind: 'guidance', factor: 1.3},
  check: {kind: 'tool', factor: 1.5},
  print: {kind: 'tool', factor: 1.5},
};
/** A term says what a word means; not where, not how, and not in the words of the plan. */
const TERM_ASIDE = 0.6;

export function toMeant(index: SearchIndex, {parts, instruments}: Understanding): Meant {
  const meanings = parts.map(({meaning}) => meaning);
  const deciding = meanings.filter(
    (meaning) => isFacet(meaning) && !(meaning.kind === 'type' && meaning.soft),
  );
  return {
    filters: deciding.length > 0,
    keeps(document) {
      const own = index.facets[document]!;
      if (instruments && deciding.length > 0 && own.facets.type === undefined) return false;
      return deciding.every((meaning) => passes(own, meaning));
    },
    factor(document) {
      const own = index.facets[document]!;
      return meanings.reduce((product, meaning) => product * factorOf(own, meaning), 1);
    },
  };
}

function isFacet({kind}: Meaning): boolean {
  return kind === 'type' || kind === 'issuer' || kind === 'year' || kind === 'status';
}

/** A document that has no such facet is left out by other parts, not by this one; an instrument without it, by this. */
function passes({facets}: DocumentFacetsOf, meaning: Meaning): boolean {
  const {type, issuer, year, forYear, status} = facets;
  if (meaning.kind === 'type') return type === undefined || isType(type, meaning.type);
  if (meaning.kind === 'issuer') return issuer === undefined || meaning.issuers.includes(issuer);
  if (meaning.kind === 'status')
    return status === undefined
      ? type === undefined
      : meaning.states.some((states) => states.includes(status));
  if (meaning.kind !== 'year') return true;
  const years = [year, forYear].filter((own) => own !== undefined);
  return years.length === 0
    ? type === undefined
    : years.some((own) => own >= meaning.first && own <= meaning.last);
}

function isType(own: string, asked: string): boolean {
  return own === asked || own.startsWith(`${asked} `);
}

function factorOf({kind, facets}: DocumentFacetsOf, meaning: Meaning): number {
  if (meaning.kind === 'type' && meaning.soft)
    return facets.type !== undefined && isType(facets.type, meaning.type) ? 1 : OTHER_TYPE;
  if (meaning.kind === 'status')
    return facets.status !== undefined && meaning.states[0]!.includes(facets.status) ? 1 : SECOND_STATE;
  if (meaning.kind === 'define') return kind === 'term' ? TERM_DEFINED : 1;
  if (meaning.kind === 'audience') return kind === 'guidance' ? GUIDANCE_MEANT : 1;
  if (meaning.kind === 'who') return kind === 'clause' ? WHO : 1;
  if (meaning.kind === 'way')
    return kind === WAY[meaning.way].kind ? WAY[meaning.way].factor : kind === 'term' ? TERM_ASIDE : 1;
  if (meaning.kind === 'plan') return kind === 'clause' ? IN_PLAN : kind === 'term' ? TERM_ASIDE : 1;
  return 1;
}
