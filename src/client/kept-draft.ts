import type {PdfFault} from '../core/pdf/fault-words.ts';

/** The draft that the checker was given, kept until the tab is closed: a look at another page does not lose it. */

const STORE = 'du-thao-kiem-tra';

export interface KeptDraft {
  readonly text: string;
  /** Day of the draft, ISO. */
  readonly date: string;
  /** Why its words may not be those of the file they were read from. */
  readonly fault: PdfFault | null;
}

/** Null where nothing is kept, or the browser keeps nothing. */
export function keptDraft(): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; null forgets it. One too large for the browser is not kept. */
export function keepDraft(draft: KeptDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, JSON.stringify(draft));
  } catch {
    // The draft is on the page all the same.
  }
}

function isDraft(value: unknown): value is KeptDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'date' in value &&
    typeof value.text === 'string' &&
    typeof value.date === 'string' &&
    'fault' in value
  );
}
