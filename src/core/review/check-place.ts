import type {Provision, ProvisionPart} from '../law/index.ts';
import {fold} from '../text/fold.ts';
import {parseRoman} from '../text/roman.ts';

/** Places of a text whose outline is held: which of those cited are not in it, and which cannot be looked up. */

export interface CheckedPlace {
  /** The places that the text lacks: `điểm z khoản 2 Mục III`, or `khoản 9 Mục III, điểm y khoản 2 Mục III`. */
  readonly missing: string | null;
  /** A part of the pinpoint cannot be told from the outline. */
  readonly unchecked: boolean;
}

interface Step {
  readonly name: string;
  readonly label: string;
}

/** What stands below the signature, as an outline has it. */
const ANNEX = 'phu luc';
const ATTACHED = 'kem theo';

const LEVELS: readonly {readonly name: string; readonly of: (part: ProvisionPart) => string | undefined}[] = [
  {name: 'Mục', of: ({section, part}) => (section ?? part)?.toUpperCase()},
  {name: 'khoản', of: ({clause}) => clause},
  {name: 'điểm', of: ({point}) => point},
];

/** Looks a pinpoint up in an outline. */
export function checkPlace({parts}: Pick<Provision, 'parts'>, outline: readonly string[]): CheckedPlace {
  const known = new Set(outline.map(fold));
  const found = parts.map((part) => checkPart(part, known));
  const missing = new Set(found.flatMap((part) => part.missing ?? []));
  return {
    missing: missing.size === 0 ? null : [...missing].join(', '),
    unchecked: found.some(({unchecked}) => unchecked),
  };
}

/** A form cited without the annex that holds it: a text without annexes has none. */
export function checkForm(form: string, outline: readonly string[]): CheckedPlace {
  const below = outline.map(fold).some((place) => place.startsWith(ANNEX) || place.startsWith(ATTACHED));
  return {missing: below ? null : form, unchecked: below};
}

function checkPart(part: ProvisionPart, known: ReadonlySet<string>): CheckedPlace {
  if (part.article !== undefined) return lacking(`Điều ${part.article}`);
  if (part.chapter !== undefined) return lacking(`Chương ${part.chapter.toUpperCase()}`);
  const annex = part.appendix === undefined ? '' : `${ANNEX} ${numberOf(part.appendix)}`;
  if (annex !== '' && !known.has(annex)) return lacking(`Phụ lục ${part.appendix!.toUpperCase()}`);
  if (part.form !== undefined && annex === '') return checkForm(`Mẫu số ${part.form}`, [...known]);
  const path: Step[] = [];
  for (const {name, of} of LEVELS) {
    const label = of(part);
    if (label === undefined) break;
    path.push({name, label});
    const place = [annex, ...path.map((step) => step.label)].join(' ').trim();
    if (known.has(fold(place))) continue;
    // Of an annex, most stands in tables.
    return annex === '' ? lacking(wordsOf(path)) : {missing: null, unchecked: true};
  }
  // What is named without what holds it, or is smaller than a point, cannot be looked up.
  const named = LEVELS.filter(({of}) => of(part) !== undefined).length;
  const rest = part.form ?? part.subsection ?? part.item ?? part.paragraph ?? part.through;
  return {missing: null, unchecked: named > path.length || rest !== undefined};
}

function lacking(missing: string): CheckedPlace {
  return {missing, unchecked: false};
}

function wordsOf(path: readonly Step[]): string {
  return [...path]
    .reverse()
    .map(({name, label}) => `${name} ${label}`)
    .join(' ');
}

function numberOf(label: string): string {
  return String(parseRoman(label.toUpperCase()) ?? Number.parseInt(label, 10));
}
