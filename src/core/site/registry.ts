import {createRegistry, type InstrumentRef, type Registry} from '../law/index.ts';
import type {InstrumentFrontMatter} from '../page/instrument-schema.ts';
import type {Plan} from './site.ts';

type Named = Omit<InstrumentFrontMatter, 'events'>;

/** The registry against which citations resolve: the plans and every instrument with a page. */
export function registryOf(plans: readonly Plan[], instruments: readonly Named[]): Registry {
  const entries = [...plans.map(planRef), ...instruments.map(instrumentRef)];
  // A key used twice is reported elsewhere; here the first one stands.
  return createRegistry(
    [...new Map(entries.reverse().map((entry) => [entry.key, entry])).values()].reverse(),
  );
}

/** A plan as the resolver knows it. */
export function planRef({key, page: {frontMatter}}: Plan): InstrumentRef {
  const {type, number, issuer, issued, title, names} = frontMatter;
  return {key, type, number, issuer, issued, title, aliases: names};
}

/** An instrument as the resolver knows it. */
export function instrumentRef(item: Named): InstrumentRef {
  return {
    key: item.key,
    type: item.type,
    number: item.number ?? null,
    issuer: item.issuer ?? null,
    issued: item.issued ?? null,
    title: item.title ?? '',
    aliases: item.names,
    alternativeNumbers: item.alternativeNumbers,
  };
}
