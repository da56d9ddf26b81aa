import {fold} from '../text/fold.ts';
import {lengthAt} from '../text/match-at.ts';

/** Whether the word at `at`, as written, ends a name. */
export type StopTest = (text: string, folded: string, at: number) => boolean;

const WORD = /[a-z0-9]{1,12}/y;
const PAIR = /[a-z]{1,7}\s{1,6}[a-z]{1,7}/y;

/**
 * A test for small words that end a name. Marks count, because "Luật Thủ đô" goes on where "Luật Đất đai do" stops;
 * text typed without marks is compared without. Two words joined by a hyphen stop only together: `ban-hành`.
 */
export function createStopTest(words: string): StopTest {
  const stops = new Set(words.split(' ').flatMap((word) => [word, fold(word)]));
  return (text, folded, at) => {
    const word = lengthAt(WORD, folded, at);
    const pair = lengthAt(PAIR, folded, at);
    return (
      stops.has(text.slice(at, at + word).toLowerCase()) ||
      (pair > 0 &&
        stops.has(
          text
            .slice(at, at + pair)
            .toLowerCase()
            .replace(/\s+/, '-'),
        ))
    );
  };
}
