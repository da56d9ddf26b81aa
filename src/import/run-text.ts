import type {WordNote, WordRun} from '../core/word/word-document.ts';
import {fromLegacyFont} from './decode-text.ts';

/** Text of a run in Unicode, with the mark of the note that hangs on it. */
export function runText({text, font, note}: WordRun, markOf: MarkOf): string {
  return note === null ? fromLegacyFont(text, font) : markOf(note);
}

/** The mark by which the text refers to a note, `[1]`; empty for comments, and where the author set an own one. */
export type MarkOf = (note: WordNote) => string;
