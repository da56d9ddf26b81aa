import {fold} from '../../text/fold.ts';
import {INSTRUMENT_TYPES} from './instrument-types.ts';
import {ISSUERS} from './issuers.ts';

/** Reading of the codes in a document number. */

interface Reading {
  readonly types: readonly string[];
  readonly issuer: string | null;
  readonly legislature: boolean;
  readonly spelling: string;
}

/** What the tables say of a spelling; exact spelling wins over one without marks (HD is not HĐ). */
interface Entry {
  types: string[];
  issuer: string | null;
  spelling: string;
}

const ENTRIES = new Map<string, Entry>();
/** The legislatures number by term and name no type: `QH15`, `UBTVQH14`, `HĐNN8`. */
const LEGISLATURE = /^(?:qh|ubtvqh|hdnn)(?:k?\d{1,2}|[ivx]{1,5})?$/;
/** Readings already made; dropped as a whole when many, so that hostile text costs no memory. */
const READINGS = new Map<string, Reading>();
const MOST_READINGS = 2000;

fillEntries((code) => code);
fillEntries((code) => code.toUpperCase());
fillEntries(fold);

/** Types that a code may stand for, likeliest first: `QĐ` → quyết định, quy định. Empty if unknown. */
export function typesOfCode(code: string): readonly string[] {
  return read(code).types;
}

/** Name of the body behind an issuer code; null if the table does not know it. */
export function issuerOfCode(code: string): string | null {
  return read(code).issuer;
}

/** Whether the code is that of a legislature. */
export function isLegislature(code: string): boolean {
  return read(code).legislature;
}

/** Whether the table knows the code, as a type or as an issuer. */
export function isKnownCode(code: string): boolean {
  const {types, issuer, legislature} = read(code);
  return legislature || types.length > 0 || issuer !== null;
}

/** The code with its marks and case: `nd` → `NĐ`, `TTG` → `TTg`; an unknown one in capitals if it is all small. */
export function spellCode(code: string): string {
  return read(code).spelling;
}

/** Enters every code under one of its spellings, unless a better spelling holds the place. */
function fillEntries(spell: (code: string) => string): void {
  const fresh = new Map<string, Entry>();
  const entry = (code: string) => {
    const key = spell(code);
    const made = fresh.get(key) ?? {types: [], issuer: null, spelling: code};
    fresh.set(key, made);
    return made;
  };
  for (const {type, codes} of INSTRUMENT_TYPES) for (const code of codes) entry(code).types.push(type);
  for (const {name, codes} of ISSUERS) for (const code of codes) entry(code).issuer = name;
  for (const [key, made] of fresh) if (!ENTRIES.has(key)) ENTRIES.set(key, made);
}

function read(code: string): Reading {
  const known = READINGS.get(code);
  if (known) return known;
  const upper = code.toUpperCase();
  const loose = fold(code);
  const entry = ENTRIES.get(code) ?? ENTRIES.get(upper) ?? ENTRIES.get(loose);
  const legislature = LEGISLATURE.test(loose);
  const reading = {
    types: [...new Set(entry?.types)],
    issuer: entry?.issuer ?? null,
    legislature,
    spelling: entry?.spelling ?? (legislature || code === code.toLowerCase() ? upper : code),
  };
  if (READINGS.size >= MOST_READINGS) READINGS.clear();
  READINGS.set(code, reading);
  return reading;
}
