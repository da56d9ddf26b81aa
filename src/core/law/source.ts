import {foldInPlace} from '../text/fold.ts';
import {type MappedText, mapText} from '../text/offsets.ts';

/** Text in its two matching forms; offsets are those of the mapped text. */
export interface Source {
  readonly original: string;
  readonly mapped: MappedText;
  readonly text: string;
  readonly folded: string;
}

export function toSource(original: string): Source {
  const mapped = mapText(original);
  return {original, mapped, text: mapped.text, folded: foldInPlace(mapped.text)};
}

/** The original's words between two offsets of the mapped text: NFC, white space folded. */
export function written(source: Source, start: number, end: number): string {
  return source.original
    .slice(source.mapped.startOf(start), source.mapped.endOf(end))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
