import {findMarks, joinRanges, type Range} from '../../core/search/marks.ts';
import {foldedForm} from '../../core/text/doublet.ts';
import {syllables} from '../../core/text/syllable.ts';

/** Where the words of a query stand in each text of a page, all of one worth. */
export function findWords(texts: readonly string[], query: string): Range[][] {
  const wanted = syllables(query.normalize('NFC')).map((syllable) => foldedForm(syllable.text));
  const met = texts.map((text) => syllables(text));
  const marks = findMarks(
    met.map((all) => all.map((syllable) => foldedForm(syllable.text))),
    {
      worth: new Map(wanted.map((syllable) => [syllable, 1])),
      pairs: new Set(wanted.slice(1).map((syllable, at) => `${wanted[at]} ${syllable}`)),
    },
  );
  return met.map((all, at) =>
    joinRanges(
      texts[at]!,
      all.filter((_, n) => marks[at]![n]),
    ),
  );
}
