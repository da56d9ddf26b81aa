import {type Choice, NO_CHOICE} from './choice.ts';
import type {Entry} from './entry.ts';

// Apart from how it is made, which reads pages and so brings their schemas: these few words go to the browser.

/** A handout made ready. */
export interface ReadySet {
  /** Its name in an address: `bo=van-phong`. */
  readonly key: string;
  readonly title: string;
  /** Keys of its parts, in order. */
  readonly parts: readonly string[];
  /** True where it is the questions of a topic with their answers apart, which need no cover. */
  readonly isQuiz?: true;
}

/** What there is to choose: all parts, and the handouts made ready of them. */
export interface Offer {
  readonly entries: readonly Entry[];
  readonly sets: readonly ReadySet[];
}

/** The choice that a ready-made handout stands for. */
export function choiceOf({key, isQuiz}: ReadySet): Choice {
  const choice = {...NO_CHOICE, set: key};
  return isQuiz ? {...choice, cover: false, contents: false, followOn: true} : choice;
}
