import type {KnownInstrument, Review} from '../../core/review/review.ts';

/** A draft for the worker to judge: pasted words, or a file as it was chosen. */
export interface CheckRequest {
  readonly draft: string | File;
  readonly instruments: readonly KnownInstrument[];
}

/** What the worker says: that the file is read, then the end of it, one of two. */
export type CheckReply =
  | {readonly step: 'read'; readonly text: string}
  | {readonly step: 'judged'; readonly reviews: readonly Review[]}
  /** In words for the reader. */
  | {readonly step: 'refused'; readonly problem: string};
