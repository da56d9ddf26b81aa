import type {RelationVerb} from './understand/part.ts';
import type {Field} from './weights.ts';

/** What can be found: a page, or a part of one that opens at its own anchor. */
export type DocumentKind = 'page' | 'clause' | 'instrument' | 'term' | 'topic' | 'guidance' | 'tool';

export type DocumentFacets = {
  /** Type of instrument in lower case: `nghị định`. */
  type?: string;
  issuer?: string;
  /** Of issue. */
  year?: number;
  /** The year that a programme or plan is for, where its title says one: `năm 2023`. */
  forYear?: number;
  /** State of force in words, as it stands with a hit: `Còn hiệu lực`. */
  status?: string;
  topic?: string[];
  /** The plan of which it is a part, where the site has several: `Kế hoạch số 06/KH-KCNĐN`. */
  plan?: string;
  /** The site that it stands on, where several are searched together. */
  site?: string;
};

export type SearchDocument = {
  id: string;
  kind: DocumentKind;
  /** Clause id or instrument key; null for a page. */
  key: string | null;
  title: string;
  /** Where it stands: `Mục III, khoản 2`. */
  section: string;
  text: string;
  url: string;
  facets: DocumentFacets;
  /** State of force of an instrument on the day of the build, shown with every hit. */
  status?: {key: string; label: string; sentence: string};
  /** Document numbers that name this very document: `63/2010/NĐ-CP`. */
  numbers?: string[];
  /** Other names that readers type, weighed like the title. */
  aliases?: string[];
  /** How readers ask for it in words that it does not say itself, weighed like its names. */
  asked?: readonly string[];
  /** Date of issue, ISO. */
  date?: string;
  /** What this document does to others, by their ids. */
  relations?: {verb: RelationVerb; to: string}[];
  /** Factor on the score, 1 by default: more than 1 for what readers usually mean. */
  weight?: number;
};

/** The text of a field, as both the builder and the ranking read it. */
export function fieldText(document: SearchDocument, field: Field): string {
  if (field !== 'names') return document[field];
  return [...(document.numbers ?? []), ...(document.aliases ?? []), ...(document.asked ?? [])].join('; ');
}
