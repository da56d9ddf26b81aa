import {scanDate} from './date.ts';
import type {NamedSpan} from './named.ts';
import {provisionBefore} from './provision-before.ts';
import {type Source, written} from './source.ts';
import type {NamedMention} from './types.ts';

/** The mention by title at `span`, with its date and pinpoint; neither reaches past `limit` nor back past `floor`. */
export function namedMention(source: Source, span: NamedSpan, floor: number, limit: number): NamedMention {
  const {mapped, folded} = source;
  const said = span.year === null ? scanDate(folded, span.end) : null;
  const date = said && said.end <= limit ? said : null;
  return {
    kind: 'named',
    start: mapped.startOf(span.start),
    end: mapped.endOf(date?.end ?? span.end),
    type: null,
    number: null,
    date: date?.iso ?? null,
    issuer: null,
    title: span.title ?? written(source, span.start, span.titleEnd),
    year: span.year,
    provision: provisionBefore(source, span.start, floor),
  };
}
