import {fold} from '../../text/fold.ts';
import {INSTRUMENT_TYPES} from './instrument-types.ts';
import {ISSUERS} from './issuers.ts';

/** Reading of the codes in a document number. Exact spelling wins over spelling without marks (HD, HĐ). */

const TYPES_BY_CODE = new Map<string, string[]>();
const SPELLING = new Map<string, string>();
const ISSUER_BY_CODE = new Map<string, string>();

for (const row of INSTRUMENT_TYPES) {
  for (const code of row.codes) add(code, row.type);
}
for (const row of INSTRUMENT_TYPES) {
  for (const code of row.codes) {
    for (const loose of [code.toUpperCase(), fold(code)])
      if (!TYPES_BY_CODE.has(loose)) add(loose, row.type, code);
  }
}
for (const row of ISSUERS) {
  for (const code of row.codes) {
    ISSUER_BY_CODE.set(code, row.name);
    SPELLING.set(code, code);
  }
}
for (const row of ISSUERS) {
  for (const code of row.codes) {
    const loose = fold(code);
    if (!ISSUER_BY_CODE.has(loose)) {
      ISSUER_BY_CODE.set(loose, row.name);
      SPELLING.set(loose, code);
    }
  }
}

function add(code: string, type: string, spelling = code): void {
  const types = TYPES_BY_CODE.get(code) ?? [];
  if (!types.includes(type)) types.push(type);
  TYPES_BY_CODE.set(code, types);
  if (!SPELLING.has(code)) SPELLING.set(code, spelling);
}

/** Types that a code may stand for, likeliest first: `QĐ` → quyết định, quy định. Empty if unknown. */
export function typesOfCode(code: string): readonly string[] {
  return (
    TYPES_BY_CODE.get(code) ?? TYPES_BY_CODE.get(code.toUpperCase()) ?? TYPES_BY_CODE.get(fold(code)) ?? []
  );
}

/** Name of the body behind an issuer code; null if the table does not know it. */
export function issuerOfCode(code: string): string | null {
  return ISSUER_BY_CODE.get(code) ?? ISSUER_BY_CODE.get(fold(code)) ?? null;
}

/** Whether the code is that of a legislature, whose numbers name no type: `QH15`, `UBTVQH14`. */
export function isLegislature(code: string): boolean {
  return /^(?:qh|ubtvqh)(?:\d{1,2}|[ivx]{1,5})?$/.test(fold(code));
}

/** Whether the table knows the code, as a type or as an issuer. */
export function isKnownCode(code: string): boolean {
  return isLegislature(code) || typesOfCode(code).length > 0 || issuerOfCode(code) !== null;
}

/** The code with its marks and case: `nd` → `NĐ`, `TTG` → `TTg`; an unknown code in capitals where it is all small. */
export function spellCode(code: string): string {
  const known = SPELLING.get(code) ?? SPELLING.get(code.toUpperCase()) ?? SPELLING.get(fold(code));
  if (known !== undefined) return known;
  if (isLegislature(code) || code === code.toLowerCase()) return code.toUpperCase();
  return code;
}
