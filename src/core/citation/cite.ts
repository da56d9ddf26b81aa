import {extract} from './extract.ts';
import type {Registry} from './registry.ts';
import {resolve} from './resolve.ts';
import type {Citation, CitingContext} from './types.ts';

/** Every citation of the text, resolved; the registry's names of unnumbered instruments are looked for too. */
export function cite(text: string, registry: Registry, context: CitingContext = {}): Citation[] {
  return resolve(extract(text, {titles: registry.titles}), registry, context);
}
