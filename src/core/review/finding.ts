import type {Level, Status} from '../law/force.ts';
import {OVER} from '../law/successor.ts';

/** What the checker says of one citation of a draft. */

/** How surely the citation names an instrument; `near`: one part differs, the rest names it. */
export type Identity = 'exact' | 'near' | 'ambiguous' | 'unknown';

export const SLIPS = [
  'date',
  'year',
  'issuer',
  'title',
  'type',
  'symbol',
  'provision',
  'impossible-date',
  'future',
] as const;
/** What is wrong with it; `future`: younger than the draft. */
export type Slip = (typeof SLIPS)[number];

/** The state of the instrument on the day of the draft. */
export interface FindingForce {
  readonly status: Status;
  /** Day asked, ISO. */
  readonly on: string;
  /** Day of the evidence, ISO; null where it has none. */
  readonly asOf: string | null;
  readonly level: Level | null;
  /** Keys of the site; null where nothing ended it, or what did has no page. */
  readonly endedBy: string | null;
  readonly amendedBy: readonly string[];
}

/** How public pages date an act. */
export interface Seen {
  /** ISO. */
  readonly date: string;
  /** Documents that give that day. */
  readonly documents: number;
}

export interface Finding {
  /** Span in the draft, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly number: string | null;
  readonly type: string | null;
  /** The instrument named; null unless `exact` or `near`. */
  readonly key: string | null;
  /** Keys of all that it may mean. */
  readonly candidates: readonly string[];
  readonly identity: Identity;
  readonly slips: readonly Slip[];
  /** Null where no instrument is named. */
  readonly force: FindingForce | null;
  readonly seen: Seen | null;
  /** One sentence for the reader. */
  readonly message: string;
  /** The citation as it should be written; null where nothing in force is known to be meant. */
  readonly suggestion: string | null;
  readonly suggestedKey: string | null;
}

/** What a finding comes to, for lists, counts and colours: what needs a hand first. */
export type Standing = 'slip' | 'ended' | 'changed' | 'ambiguous' | 'unknown' | 'matched';

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  slip: 'Nghi sai',
  ended: 'Không còn hiệu lực',
  changed: 'Đã được sửa đổi',
  ambiguous: 'Chưa đủ để xác định',
  unknown: 'Chưa có trong dữ liệu',
  matched: 'Khớp dữ liệu',
};

export function standingOf({slips, identity, force}: Finding): Standing {
  if (slips.length > 0) return 'slip';
  if (identity === 'ambiguous' || identity === 'unknown') return identity;
  if (force !== null && OVER.includes(force.status)) return 'ended';
  return force !== null && (force.amendedBy.length > 0 || force.status === 'het-hieu-luc-mot-phan')
    ? 'changed'
    : 'matched';
}

/** Slips that the draft mends by writing the citation as it should be written, where it stands. */
const MENDED_IN_PLACE: readonly Slip[] = ['date', 'year', 'issuer', 'type', 'symbol', 'impossible-date'];

/** The words that surely belong in the place of the citation; null where a person must decide. */
export function certainWords({slips, key, suggestedKey, suggestion}: Finding): string | null {
  const mended = slips.length > 0 && slips.every((slip) => MENDED_IN_PLACE.includes(slip));
  return mended && key !== null && key === suggestedKey ? suggestion : null;
}
