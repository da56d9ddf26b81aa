import {syllables} from '../text/syllable.ts';
import type {SearchIndex} from './search-index.ts';

const BESIDE_NEIGHBOUR = 5;

/**
 * Folded syllables as the given documents write them: each by the spelling met most, a spelling beside
 * the query's own neighbour counting more. For showing the reader what was understood.
 */
export function spellAsIn(
  index: SearchIndex,
  folded: readonly string[],
  documents: readonly number[],
): string {
  const votes = folded.map(() => new Map<string, number>());
  for (const number of documents) {
    const document = index.document(number);
    if (!document) continue;
    const all = syllables(`${document.title} . ${document.text}`).map(({text}) => ({
      text: text.toLowerCase(),
      folded: index.lexicon.fold(text),
    }));
    all.forEach((syllable, at) => {
      folded.forEach((wanted, n) => {
        if (syllable.folded !== wanted) return;
        const beside =
          (n > 0 && all[at - 1]?.folded === folded[n - 1]) ||
          (n + 1 < folded.length && all[at + 1]?.folded === folded[n + 1]);
        const vote = beside ? BESIDE_NEIGHBOUR : 1;
        votes[n]!.set(syllable.text, (votes[n]!.get(syllable.text) ?? 0) + vote);
      });
    });
  }
  return votes
    .map((of, n) => [...of].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [folded[n]!, 0])[0])
    .join(' ');
}
