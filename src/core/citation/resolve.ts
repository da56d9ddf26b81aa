import {fold} from '../text/fold.ts';
import {isInverted, parseNumber, typesOfNumber} from './number.ts';
import type {Registry} from './registry.ts';
import type {
  BackReference,
  Citation,
  CitingContext,
  Discrepancy,
  InstrumentRef,
  Mention,
  NumberedMention,
} from './types.ts';

/**
 * Decides which instrument each mention names: by number (or title), then type, issuer, date and subject.
 * What the text does not decide stays ambiguous, with the choices; nothing is guessed.
 */
export function resolve(
  mentions: readonly Mention[],
  registry: Registry,
  context: CitingContext = {},
): Citation[] {
  const done: Citation[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'back-reference') done.push(resolveBackReference(mention, done, registry, context));
    else done.push(resolveOne(mention, registry, context));
  }
  return done;
}

function resolveOne(
  mention: Exclude<Mention, BackReference>,
  registry: Registry,
  context: CitingContext,
): Citation {
  const known =
    mention.kind === 'numbered' ? registry.byNumber(mention.number) : registry.byTitle(mention.title);
  const own = inherent(mention, context);
  const candidates =
    mention.kind === 'numbered' ? narrow(mention, known, context) : narrowNamed(mention, known, context);
  const [only] = candidates;
  if (only === undefined)
    return {...mention, key: null, resolution: 'unknown', candidates: [], discrepancies: own};
  if (candidates.length > 1)
    return {
      ...mention,
      key: null,
      resolution: 'ambiguous',
      candidates: candidates.map(({key}) => key),
      discrepancies: own,
    };
  return {
    ...mention,
    key: only.key,
    resolution: only.self || only.key === context.self ? 'self' : 'linked',
    candidates: [only.key],
    discrepancies: [...own, ...against(mention, only)],
  };
}

function narrow(
  mention: NumberedMention,
  known: readonly InstrumentRef[],
  context: CitingContext,
): InstrumentRef[] {
  let left = known.filter((instrument) => typeAgrees(mention, instrument));
  const past = left.filter((instrument) => !isAfter(instrument.issued, context.date));
  left = past;
  if (mention.date !== null) {
    const sameDay = left.filter(({issued}) => issued === mention.date);
    if (sameDay.length > 0) return sameDay;
    left = left.filter((instrument) => instrument.issued === null || slipOf(mention, instrument));
  }
  if (mention.issuer !== null) {
    const sameIssuer = left.filter((instrument) => issuerAgrees(mention.issuer, instrument.issuer) === true);
    if (sameIssuer.length > 0) left = sameIssuer;
    else left = left.filter((instrument) => issuerAgrees(mention.issuer, instrument.issuer) !== false);
  }
  if (left.length > 1 && mention.title !== null) {
    const sameTitle = left.filter((instrument) => likeness(mention.title ?? '', instrument.title) >= 0.6);
    if (sameTitle.length > 0) left = sameTitle;
  }
  return left;
}

/** A date unlike the official one is a slip of the pen, and not another instrument, if year or subject agree. */
function slipOf(mention: NumberedMention, instrument: InstrumentRef): boolean {
  if (instrument.issued === null || mention.date === null) return true;
  const number = parseNumber(mention.number);
  if (number?.year != null) return true;
  return mention.title !== null
    ? likeness(mention.title, instrument.title) >= 0.6
    : mention.date.slice(0, 4) === instrument.issued.slice(0, 4);
}

function narrowNamed(
  mention: Extract<Mention, {kind: 'named'}>,
  known: readonly InstrumentRef[],
  context: CitingContext,
): InstrumentRef[] {
  const past = known.filter((instrument) => !isAfter(instrument.issued, context.date));
  if (mention.date !== null) {
    const sameDay = past.filter(({issued}) => issued === mention.date);
    if (sameDay.length > 0) return sameDay;
  }
  const {year} = mention;
  if (year !== null) return past.filter(({issued}) => issued === null || issued.startsWith(String(year)));
  return past;
}

function typeAgrees(mention: NumberedMention, instrument: InstrumentRef): boolean {
  const type = instrument.type.normalize('NFC').toLowerCase();
  if (mention.type === null || mention.type === type) return true;
  const number = parseNumber(mention.number);
  const bySymbol = number ? typesOfNumber(number) : [];
  return (
    bySymbol.includes(type) ||
    (mention.type === 'công văn' && !mention.typeWritten) ||
    type.startsWith(`${mention.type} `)
  );
}

/** True, false, or null where the two names cannot be told apart: "UBND tỉnh" says no province. */
export function issuerAgrees(written: string | null, official: string | null): boolean | null {
  if (written === null || official === null) return null;
  const a = issuerWords(written);
  const b = issuerWords(official);
  const place = (words: string[]) => words.filter((word) => !GENERIC.has(word));
  const [pa, pb] = [place(a), place(b)];
  if (pa.length === 0 || pb.length === 0) return null;
  const shared = pa.filter((word) => pb.includes(word)).length;
  if (shared === pa.length || shared === pb.length) return true;
  return shared === 0 ? false : null;
}

const GENERIC = new Set(
  'chu tich pho uy ban nhan dan hoi dong tinh thanh pho quan huyen thi xa phuong thuong truc vu truc thuoc cac cap giam doc so bo truong'.split(
    ' ',
  ),
);

function issuerWords(name: string): string[] {
  return (fold(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .match(/[a-z0-9]+/g) ?? []) as string[];
}

/** Share of the shorter title's words that the other has too, 0 to 1. */
function likeness(a: string, b: string): number {
  const words = (text: string) => new Set((fold(text).match(/[a-z0-9]+/g) ?? []) as string[]);
  const [x, y] = [words(a), words(b)];
  const small = Math.min(x.size, y.size);
  if (small === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared / small;
}

function isAfter(issued: string | null, date: string | undefined): boolean {
  return issued !== null && date !== undefined && issued > date;
}

/** What is odd in the mention itself. */
function inherent(mention: Exclude<Mention, BackReference>, context: CitingContext): Discrepancy[] {
  const found: Discrepancy[] = [];
  if (mention.impossibleDate !== undefined)
    found.push({kind: 'impossible-date', written: mention.impossibleDate});
  if (mention.date !== null && context.date !== undefined && mention.date > context.date)
    found.push({kind: 'future', date: mention.date, citingDate: context.date});
  if (mention.kind !== 'numbered') return found;
  const number = parseNumber(mention.number);
  if (!number) return found;
  if (isInverted(number)) {
    const [type, body] = number.codes;
    found.push({
      kind: 'inverted-symbol',
      written: mention.number,
      official: `${mention.number.split('/')[0]}-${type}/${body}`,
    });
  }
  const types = typesOfNumber(number);
  const [expected] = types;
  if (mention.typeWritten && mention.type !== null && expected !== undefined && !types.includes(mention.type))
    found.push({kind: 'type', written: mention.type, expected});
  if (number.year !== null && mention.date !== null && !mention.date.startsWith(String(number.year)))
    found.push({kind: 'year', written: number.year, date: mention.date});
  return found;
}

/** What differs from the instrument's own data. */
function against(mention: Exclude<Mention, BackReference>, instrument: InstrumentRef): Discrepancy[] {
  if (mention.date === null || instrument.issued === null || mention.date === instrument.issued) return [];
  return [{kind: 'date', written: mention.date, official: instrument.issued}];
}

function resolveBackReference(
  mention: BackReference,
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): Citation {
  const self = context.self === undefined ? undefined : registry.get(context.self);
  if (mention.near && self && self.type.normalize('NFC').toLowerCase() === mention.type)
    return {...mention, key: self.key, resolution: 'self', candidates: [self.key], discrepancies: []};
  const keys = new Set<string>();
  for (const citation of before)
    if (citation.key !== null && citation.type === mention.type) keys.add(citation.key);
  const candidates = [...keys];
  const [only] = candidates;
  const resolution = only === undefined ? 'unknown' : candidates.length > 1 ? 'ambiguous' : 'linked';
  return {
    ...mention,
    key: resolution === 'linked' ? (only ?? null) : null,
    resolution,
    candidates,
    discrepancies: [],
  };
}
