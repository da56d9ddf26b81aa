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
    else done.push(resolveOne(mention, done, registry, context));
  }
  return done;
}

type Found = Exclude<Mention, BackReference>;

function resolveOne(
  mention: Found,
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): Citation {
  const candidates =
    mention.kind === 'numbered'
      ? narrow(mention, before, registry, context)
      : narrowNamed(mention, registry, context);
  const own = inherent(mention, context);
  const [only] = candidates;
  if (only === undefined)
    return {...mention, key: null, resolution: 'unknown', candidates: [], discrepancies: own};
  if (candidates.length > 1 || (mention.kind === 'numbered' && contradicts(mention, only)))
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
  before: readonly Citation[],
  registry: Registry,
  context: CitingContext,
): readonly InstrumentRef[] {
  let left = registry
    .byNumber(mention.number)
    .filter((instrument) => typeAgrees(mention, instrument) && !isAfter(instrument.issued, context.date));
  if (mention.date !== null) {
    const sameDay = left.filter(({issued}) => issued === mention.date);
    left = sameDay.length > 0 ? sameDay : left.filter((instrument) => isSlip(mention, instrument));
  }
  if (isLocal(mention.number)) {
    const agreeing = left.map(
      (instrument) => [instrument, issuerAgrees(mention.issuer, instrument.issuer)] as const,
    );
    const same = agreeing.filter(([, agrees]) => agrees === true);
    left = (same.length > 0 ? same : agreeing.filter(([, agrees]) => agrees !== false)).map(
      ([instrument]) => instrument,
    );
  }
  if (left.length > 1 && mention.title !== null) {
    const alike = left.filter((instrument) => likeness(mention.title ?? '', instrument.title) >= ALIKE);
    if (alike.length > 0) left = alike;
  }
  if (left.length > 1 && mention.date === null && mention.title === null) {
    const named = new Set(
      before.filter((citation) => citation.number === mention.number).map(({key}) => key),
    );
    const antecedent = left.filter(({key}) => named.has(key));
    if (antecedent.length > 0) left = antecedent;
  }
  return left;
}

/** From this share of words in common, two subjects are taken for one; below `UNLIKE`, for different ones. */
const ALIKE = 0.6;
const UNLIKE = 0.34;

/** A number that recurs every year, without a date, about another matter: not enough to link. */
function contradicts(mention: NumberedMention, instrument: InstrumentRef): boolean {
  const recurs = parseNumber(mention.number)?.year === null;
  return (
    recurs &&
    mention.date === null &&
    mention.title !== null &&
    instrument.title !== '' &&
    likeness(mention.title, instrument.title) < UNLIKE
  );
}

/** Whether many bodies share the symbol, so that the issuer tells instruments apart. */
function isLocal(number: string): boolean {
  const body = parseNumber(number)?.codes.slice(1).join(' ') ?? '';
  return /UBND|HĐND|\bUB\b|\bTU\b|\bHU\b|\bĐU/.test(body);
}

/** A date unlike the official one is a slip of the pen, and not another instrument, if year or subject agree. */
function isSlip(mention: NumberedMention, instrument: InstrumentRef): boolean {
  if (instrument.issued === null || mention.date === null) return true;
  const number = parseNumber(mention.number);
  if (number?.year != null) return true;
  return mention.title !== null
    ? likeness(mention.title, instrument.title) >= ALIKE
    : mention.date.slice(0, 4) === instrument.issued.slice(0, 4);
}

function narrowNamed(
  mention: Extract<Mention, {kind: 'named'}>,
  registry: Registry,
  context: CitingContext,
): InstrumentRef[] {
  const past = registry
    .byTitle(mention.title)
    .filter((instrument) => !isAfter(instrument.issued, context.date));
  if (mention.date !== null) {
    const sameDay = past.filter(({issued}) => issued === mention.date);
    if (sameDay.length > 0) return sameDay;
  }
  const year = mention.date === null ? mention.year : Number(mention.date.slice(0, 4));
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
function issuerAgrees(written: string | null, official: string | null): boolean | null {
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
