/** The words around a span: from the clause mark before it to the one after it. */
export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Where a part of an administrative sentence ends: a semicolon, a new line, a full stop before a capital. */
const BREAK = /;\s|\n|\.\s+(?=\p{Lu})/gu;

/** The part of `text` that holds the span [start, end), split at the span. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(BREAK)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return {
    before: text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}
