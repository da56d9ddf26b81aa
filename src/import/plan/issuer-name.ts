import {BODY_KINDS} from '../../core/law/vocabulary/body-kinds.ts';
import {capitalize} from '../../core/text/capital.ts';
import {fold, foldInPlace} from '../../core/text/fold.ts';
import {isIncomplete, LOCAL_UNITS, opensBody} from './place-names.ts';

/** The lines of the header's left column: the superior body, if any, and the lines of the issuer. */
export interface IssuerLines {
  readonly superior: string | null;
  readonly issuer: readonly string[];
}

/** Tells superior from issuer: each line that starts with the head of a body's name opens a body; the last is the issuer. */
export function splitIssuer(lines: readonly string[]): IssuerLines {
  const bodies: string[][] = [];
  for (const line of lines) {
    const current = bodies.at(-1);
    const previous = current?.at(-1);
    const opens = opensBody(fold(line)) && !(previous !== undefined && isIncomplete(fold(previous)));
    if (!current || opens) bodies.push([line]);
    else current.push(line);
  }
  const superior = bodies.slice(0, -1).flat().join(' ');
  return {superior: superior === '' ? null : superior, issuer: bodies.at(-1) ?? []};
}

/** A body's name in ordinary writing; not sure where the document never writes it so. */
export interface BodyName {
  readonly name: string;
  readonly sure: boolean;
}

/**
 * A body's name in ordinary writing, from its capitals: as the document itself writes the name
 * elsewhere; where it does not, by the rule that a unit's own name takes capitals and a common noun none.
 */
export function bodyName(capitals: string, text: string): BodyName {
  const expanded = capitals
    .replace(/^UBND(?=\s)/, 'ỦY BAN NHÂN DÂN')
    .replace(/^HĐND(?=\s)/, 'HỘI ĐỒNG NHÂN DÂN');
  if (/\p{Ll}/u.test(expanded)) return {name: expanded, sure: true};
  const whole = asWritten(expanded, text);
  if (whole !== null) return {name: capitalize(whole), sure: true};
  const at = unitStart(expanded);
  if (at === null) return {name: byRule(expanded), sure: false};
  const head = expanded.slice(0, at).trim();
  const unit = expanded.slice(at);
  const common = /^(ỦY|UỶ) BAN NHÂN DÂN$|^HỘI ĐỒNG NHÂN DÂN$/.test(head);
  const written = asWritten(head, text);
  const name = head === '' ? '' : capitalize(written ?? byRule(head));
  return {
    name: capitalize(`${name} ${asWritten(unit, text) ?? unitName(unit)}`.trim()),
    sure: head === '' || common || written !== null,
  };
}

/** The commonest mixed-case spelling of words in a text; null where it has none. */
function asWritten(words: string, text: string): string | null {
  const wanted = foldInPlace(words);
  const folded = foldInPlace(text);
  const counts = new Map<string, number>();
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const spelling = text.slice(at, at + words.length);
    if (/\p{Ll}/u.test(spelling) && fits(folded, at, wanted.length))
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function fits(folded: string, at: number, length: number): boolean {
  return !/\p{L}/u.test(folded[at - 1] ?? ' ') && !/\p{L}/u.test(folded[at + length] ?? ' ');
}

/** Where "TỈNH …", "THÀNH PHỐ …" starts in a name. */
function unitStart(name: string): number | null {
  const words = name.split(' ');
  let at = 0;
  for (const word of words) {
    if (LOCAL_UNITS.test(name.slice(at))) return at;
    at += word.length + 1;
  }
  return null;
}

/** `TỈNH ĐỒNG NAI` → `tỉnh Đồng Nai`. */
function unitName(unit: string): string {
  const length = LOCAL_UNITS.exec(unit)?.[0].length ?? 0;
  const name = unit
    .slice(length)
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (found) => found.toUpperCase());
  return unit.slice(0, length).toLowerCase() + name;
}

const WITH_FIELD = new RegExp(
  `^(${BODY_KINDS.filter(({field}) => field)
    .map(({name}) => name)
    .join('|')})\\s+`,
  'u',
);

/** A body's name where nothing shows its capitals: the kind and each member of its field begin with one. */
function byRule(capitals: string): string {
  const lower = capitals.toLowerCase();
  const kind = WITH_FIELD.exec(lower)?.[0] ?? '';
  if (kind === '') return capitalize(lower);
  const field = lower
    .slice(kind.length)
    .replace(/(^|\svà\s|,\s|\s[-–]\s)(\p{L})/gu, (found) => found.toUpperCase());
  return capitalize(kind) + field.replace(/\sVÀ\s/g, ' và ');
}
