import {foldedForm} from '../../core/text/doublet.ts';
import {isSyllableShape} from '../../core/text/spelling.ts';
import {type Syllable, syllables} from '../../core/text/syllable.ts';

type Span = {start: number; end: number};

/**
 * Where the words of a query stand in each text: syllables beside a neighbour of the query, and those
 * that say enough alone (a number, an abbreviation, a query of one syllable). When none stands so in any
 * text, every syllable of the query.
 */
export function findWords(texts: readonly string[], query: string): Span[][] {
  const wanted = syllables(query.normalize('NFC')).map((syllable) => foldedForm(syllable.text));
  const words = new Set(wanted);
  const pairs = new Set(wanted.slice(1).map((syllable, at) => `${wanted[at]} ${syllable}`));
  const alone = (folded: string) => words.size === 1 || (folded.length > 1 && !isSyllableShape(folded));
  const met = texts.map((text) =>
    syllables(text).map((syllable) => ({...syllable, folded: foldedForm(syllable.text)})),
  );
  const telling = met.map((all) =>
    all.filter(
      ({folded}, at) =>
        words.has(folded) &&
        (alone(folded) ||
          pairs.has(`${all[at - 1]?.folded} ${folded}`) ||
          pairs.has(`${folded} ${all[at + 1]?.folded}`)),
    ),
  );
  const marked = telling.some((found) => found.length > 0)
    ? telling
    : met.map((all) => all.filter(({folded}) => words.has(folded)));
  return marked.map((found, at) => join(texts[at]!, found));
}

/** Syllables with nothing but space between them are one span. */
function join(text: string, marked: readonly Syllable[]): Span[] {
  const spans: Span[] = [];
  for (const {start, end} of marked) {
    const last = spans.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else spans.push({start, end});
  }
  return spans;
}
