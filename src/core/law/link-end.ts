import type {Citation} from './types.ts';

/** Where the link of a citation ends, on pages and in data: after the number; date and title stay plain. */
export function linkEnd(citation: Citation): number {
  return citation.kind === 'numbered' ? citation.numberEnd : citation.end;
}
