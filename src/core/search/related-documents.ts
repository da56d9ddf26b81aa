import {namedDocuments} from './named-documents.ts';
import type {QueryToken} from './parse-query.ts';
import {toPhrases} from './parse-query.ts';
import {rank} from './rank.ts';
import {retrieve} from './retrieve.ts';
import type {SearchIndex} from './search-index.ts';
import type {Part, RelationVerb} from './understand/part.ts';

/** The relations that a verb may mean: to guide a law and to implement it are told apart by few. */
const SAID_BY: Readonly<Record<RelationVerb, readonly RelationVerb[]>> = {
  amends: ['amends'],
  replaces: ['replaces'],
  guides: ['guides', 'implements'],
  implements: ['implements', 'guides', 'includes'],
  includes: ['includes'],
  cites: ['cites'],
};
/** A title said in words names the best hit and those nearly as good. */
const AS_GOOD = 0.75;
const MOST_NAMED = 4;

/** The documents that a relation leads to, each with how surely: `nghị định nào thay nghị định 61`. */
export function relatedDocuments(
  index: SearchIndex,
  tokens: readonly QueryToken[],
  parts: readonly Part[],
): Map<number, number> {
  const related = new Map<number, number>();
  const relation = parts.map(({meaning}) => meaning).find(({kind}) => kind === 'relation');
  if (relation?.kind !== 'relation') return related;
  const {verb, asks, object} = relation;
  const parties = partiesOf(index, tokens.slice(object.from, object.to));
  for (const [from, own, to] of index.relations) {
    if (!SAID_BY[verb].includes(own)) continue;
    const [party, other] = asks === 'actors' ? [to, from] : [from, to];
    const sureness = parties.get(party) ?? 0;
    if (sureness > (related.get(other) ?? 0)) related.set(other, sureness);
  }
  return related;
}

/** The instruments that the words name: by number, else by title. */
function partiesOf(index: SearchIndex, tokens: readonly QueryToken[]): Map<number, number> {
  const named = namedDocuments(index.numbers, tokens);
  const best = Math.max(0, ...named.values());
  if (best > 0) return new Map([...named].filter(([, sureness]) => sureness >= best - 1e-9));
  const phrases = toPhrases(tokens, index.abbreviations);
  const isInstrument = (document: number) => index.facets[document]!.facets.type !== undefined;
  const ranked = rank(index, phrases, retrieve(index, phrases, isInstrument)).slice(0, MOST_NAMED);
  const top = ranked[0]?.share ?? 0;
  return new Map(
    ranked
      .filter(({share}) => share > 0 && share >= AS_GOOD * top)
      .map(({document, share}) => [document, share / top]),
  );
}
