import type {Span} from '../law/types.ts';

/** A part of a draft that ends with a line, and the findings of the citations in it: `from` up to before `to`. */
export interface DraftPart {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Cuts a draft at ends of lines into parts of about `length` letters, so that a page can draw them one by one. */
export function cutDraft(text: string, findings: readonly Span[], length: number): DraftPart[] {
  const parts: DraftPart[] = [];
  let from = 0;
  for (let start = 0; start < text.length; ) {
    let end = lineEnd(text, start + length, length);
    let to = from;
    while (to < findings.length && findings[to]!.start < end) to += 1;
    // A citation that goes on over the end stays whole.
    if (to > from) end = Math.max(end, findings[to - 1]!.end);
    parts.push({start, end, from, to});
    [start, from] = [end, to];
  }
  return parts;
}

/** Just behind the first end of line from `at` on; behind `at` itself where none comes within `length`. */
function lineEnd(text: string, at: number, length: number): number {
  if (at >= text.length) return text.length;
  const next = text.indexOf('\n', at - 1) + 1;
  return next > 0 && next - at <= length ? next : at;
}
