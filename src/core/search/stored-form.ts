import {toNfc} from '../text/fold.ts';
import type {SearchDocument} from './document.ts';
import type {StoredDocument} from './format.ts';
import type {RelationVerb} from './understand/part.ts';

export function normalizeDocument(document: SearchDocument): SearchDocument {
  return {
    ...document,
    title: toNfc(document.title),
    section: toNfc(document.section),
    text: toNfc(document.text),
    ...(document.numbers && {numbers: document.numbers.map(toNfc)}),
    ...(document.aliases && {aliases: document.aliases.map(toNfc)}),
    ...(document.asked && {asked: document.asked.map(toNfc)}),
  };
}

/** What documents do to one another, by their numbers. */
export function toRelations(documents: readonly SearchDocument[]): [number, RelationVerb, number][] {
  const numbers = new Map(documents.map(({id}, at) => [id, at]));
  return documents.flatMap(({relations = []}, from) =>
    relations.flatMap(({verb, to}): [number, RelationVerb, number][] => {
      const other = numbers.get(to);
      return other === undefined ? [] : [[from, verb, other]];
    }),
  );
}

/** Without what the manifest says, or what says nothing. */
export function toStored({
  facets: _,
  relations: __,
  url,
  key,
  section,
  ...document
}: SearchDocument): StoredDocument {
  return {
    ...document,
    ...(url !== document.id && {url}),
    ...(key !== null && {key}),
    ...(section !== '' && {section}),
  };
}
