import type {EventKind} from '../../core/law/force.ts';

/** An event that a page tells, with the words that say so. */
export interface FoundEvent {
  /** Number of the instrument to which it happens, or its name where it is cited without one. */
  readonly target: string;
  readonly kind: EventKind;
  /** ISO; null where the page does not tell the day of an amendment. */
  readonly date: string | null;
  /** Number of the instrument that acts. */
  readonly by: string | null;
  /** Where that instrument says so: `điểm b khoản 2 Điều 90`. */
  readonly provision: string | null;
  /** Which part of the target: `khoản 9 Điều 1`. */
  readonly part: string | null;
  /** Verbatim; cells of one row are joined by ` | `. */
  readonly quotes: readonly string[];
}

/** What a page says of itself and of others, and what of it could not be read. */
export interface PageReading {
  /** Number of the instrument whose page this is. */
  readonly number: string | null;
  /** ISO, as the page gives it. */
  readonly issued: string | null;
  readonly events: readonly FoundEvent[];
  /** Sentences for the officer. */
  readonly unread: readonly string[];
}

/** A row as a quotation. */
export function quoteRow(row: readonly string[]): string {
  return row.filter((cell) => cell !== '').join(' | ');
}
