import type {StoredDocument} from './format.ts';

/**
 * A document of a site at `address` as readers of another site meet it: its own address leads there, and no key of it
 * is taken for one of theirs. An empty address is the reader's own site.
 */
export function seenFrom(address: string, document: StoredDocument): StoredDocument {
  if (address === '') return document;
  const {key: _, ...rest} = document;
  return {...rest, url: `${address}${(document.url ?? document.id).replace(/^\/+/, '')}`};
}
