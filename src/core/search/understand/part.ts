/** What the acting instrument does to the other, or a clause to an instrument. */
export type RelationVerb = 'amends' | 'replaces' | 'guides' | 'implements' | 'includes' | 'cites';

/** What is wanted of a thing: where it is, how it is done, or the tool that checks or prints it. */
export type Way = 'where' | 'how' | 'check' | 'print';

/** What a part of a query asks of a document. */
export type Meaning =
  | {kind: 'type'; type: string /** Others may be called so too: they rank lower, and stay. */; soft: boolean}
  | {kind: 'number'}
  | {kind: 'issuer'; issuers: readonly string[]}
  | {kind: 'year'; first: number; last: number}
  /** States of force as hits show them, those that answer best first. */
  | {kind: 'status'; states: readonly (readonly string[])[]}
  /** Who acts on what the span of the object names; or, by `objects`, what the named one acts on. */
  | {kind: 'relation'; verb: RelationVerb; asks: 'actors' | 'objects'; object: Span}
  | {kind: 'plan'}
  /** A clause by its short place: `III.2.g`. */
  | {kind: 'place'; place: string}
  | {kind: 'define'}
  | {kind: 'audience'}
  | {kind: 'who'}
  | {kind: 'way'; way: Way}
  | {kind: 'words'};

/** How the title of a page for somebody begins; a question of what he has to do is asked so too. */
export const FOR_WHOM = 'dành cho';

/** Syllables of the query, the end excluded. */
export type Span = {from: number; to: number};

/** A part of a query that was understood. The reader sees its label and may take it away. */
export type Part = Span & {
  label: string;
  meaning: Meaning;
};

/** What the index knows, so that nothing is understood that could not be answered. */
export type Vocabulary = {
  /** Whether it holds documents of several kinds: in one kind alone the words tell all there is to tell. */
  mixed: boolean;
  /** Types of instrument in lower case. */
  types: readonly string[];
  issuers: readonly string[];
  /** Codes in the collection's document numbers, folded: `nd`, `cp`. */
  codes: ReadonlySet<string>;
};
