import {scanProvision} from './provision.ts';
import {type Source, written} from './source.ts';
import type {Provision} from './types.ts';

/** The pinpoint that ends just before `at` of the mapped text, with its place in the original; null if there is none. */
export function provisionBefore(source: Source, at: number, floor: number): Provision | null {
  const found = scanProvision(source.folded, at, floor);
  if (!found) return null;
  return {
    text: written(source, found.start, found.end),
    start: source.mapped.startOf(found.start),
    end: source.mapped.endOf(found.end),
    parts: found.parts,
  };
}
