import {createRegistry, type Registry} from '../citation/index.ts';
import type {InstrumentFrontMatter} from '../content/instrument-schema.ts';
import type {Plan} from './site.ts';

/** The registry against which citations resolve: the plans and every instrument with a page. */
export function registryOf(plans: readonly Plan[], instruments: readonly InstrumentFrontMatter[]): Registry {
  const entries = [
    ...plans.map(({key, page: {frontMatter}}) => ({
      key,
      type: frontMatter.type,
      number: frontMatter.number,
      issuer: frontMatter.issuer,
      issued: frontMatter.issued,
      title: frontMatter.title,
      aliases: frontMatter.names,
    })),
    ...instruments.map((item) => ({
      key: item.key,
      type: item.type,
      number: item.number ?? null,
      issuer: item.issuer ?? null,
      issued: item.issued ?? null,
      title: item.title ?? '',
      aliases: item.names,
      alternativeNumbers: item.alternativeNumbers,
    })),
  ];
  // A key used twice is reported elsewhere; here the first one stands.
  return createRegistry(
    [...new Map(entries.reverse().map((entry) => [entry.key, entry])).values()].reverse(),
  );
}
