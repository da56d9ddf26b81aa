import {LEVEL_LABELS} from '../page/force-words.ts';
import {RELATION_WORDS} from '../page/wording.ts';
import {otherParty, type Relation, sinceWords, verbFrom} from './relations.ts';
import type {Site} from './site.ts';

/** A relation as the page of one of its parties tells it. */
export interface RelationView {
  /** `được thay thế bởi`. */
  readonly verb: string;
  /** The verb in the direction of the relation: `thay thế`. */
  readonly active: string;
  readonly name: string;
  readonly url: string | null;
  /** `, từ ngày 01/07/2025`, or nothing. */
  readonly since: string;
  readonly detail: string | null;
  /** True where this page's instrument acts on the other. */
  readonly acts: boolean;
  /** Where the source stands: on this page or on the other's. */
  readonly source: {readonly url: string; readonly place: number; readonly level: string};
}

/** The relations of an instrument, those that act on it first: what became of it matters most. */
export function relationViews(site: Pick<Site, 'relations'>, key: string): RelationView[] {
  const own = site.relations.filter(({from, to}) => from.key === key || to.key === key);
  const rank = (relation: Relation) => Number(relation.from.key === key);
  return [...own].sort((a, b) => rank(a) - rank(b)).map((relation) => viewOf(relation, key));
}

function viewOf(relation: Relation, key: string): RelationView {
  const {name, url} = otherParty(relation, key);
  const declaration = relation.declarations.find((item) => item.key === key) ?? relation.declarations[0]!;
  const here = declaration.key === key;
  return {
    verb: verbFrom(relation, key),
    active: RELATION_WORDS[relation.verb],
    name,
    url,
    since: sinceWords(relation),
    detail: declaration.detail,
    acts: relation.from.key === key,
    source: {
      url: `${here ? '' : declaration.url}#nguon-${declaration.source}`,
      place: declaration.source,
      level: declaration.level === null ? 'chưa rõ nguồn' : LEVEL_LABELS[declaration.level],
    },
  };
}
