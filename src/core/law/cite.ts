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
  return citationsOf(text, registry, context.foreign)(context);
}

/** The same for a text that is judged in several contexts: its mentions are found once. */
export function citationsOf(
  text: string,
  registry: Registry,
  foreign = false,
): (context: Omit<CitingContext, 'foreign'>) => Citation[] {
  const own = ownNumber(text);
  const bearers = own === null ? [] : registry.byNumber(own);
  const self = bearers.length === 1 ? bearers[0] : undefined;
  const mentions = extract(text, {titles: foreign && !self ? registry.lawTitles : registry.titles});
  return (context) => {
    const known: CitingContext = {
      ...(self && {self: self.key}),
      ...(self?.issued && {date: self.issued}),
      ...context,
    };
    return resolve(mentions, registry, known).map((citation) =>
      citation.kind === 'numbered' &&
      citation.resolution === 'unknown' &&
      own !== null &&
      identityOf(citation.number) === identityOf(own)
        ? {...citation, resolution: 'self'}
        : citation,
    );
  };
}

function identityOf(number: string): string | null {
  const parsed = parseNumber(number);
  return parsed && numberIdentity(parsed, fold);
}
