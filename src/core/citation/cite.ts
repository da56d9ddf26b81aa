import {fold} from '../text/fold.ts';
import {extract} from './extract.ts';
import {ownNumber} from './letterhead.ts';
import {numberIdentity, parseNumber} from './number.ts';
import type {Registry} from './registry.ts';
import {resolve} from './resolve.ts';
import type {Citation, CitingContext} from './types.ts';

/**
 * Every citation of the text, resolved; the registry's names of unnumbered instruments are looked for too.
 * A text that bears its own number at its head never cites itself: such a mention is `self`.
 */
export function cite(text: string, registry: Registry, context: CitingContext = {}): Citation[] {
  const own = identityOf(ownNumber(text));
  return resolve(extract(text, {titles: registry.titles}), registry, context).map((citation) =>
    own !== null &&
    citation.kind === 'numbered' &&
    citation.key === null &&
    identityOf(citation.number) === own
      ? {...citation, resolution: 'self'}
      : citation,
  );
}

function identityOf(number: string | null): string | null {
  const parsed = number === null ? null : parseNumber(number);
  return parsed && numberIdentity(parsed, fold);
}
