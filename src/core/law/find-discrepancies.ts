import {isOtherBody, isOtherHead, isOtherMatter, issuerAgrees, saysEnough} from './agreement.ts';
import {bodiesOfNumber, certainTypes, isInverted, parseNumber, typesOfNumber, yearOf} from './number.ts';
import type {
  BackReference,
  CitingContext,
  Discrepancy,
  DocumentNumber,
  InstrumentRef,
  Mention,
  NumberedMention,
} from './types.ts';
import {isLegislature} from './vocabulary/symbols.ts';

type Named = Exclude<Mention, BackReference>;

/** What is odd in the mention itself. */
export function ownDiscrepancies(mention: Named, context: CitingContext): Discrepancy[] {
  const found: Discrepancy[] = [];
  if (mention.impossibleDate !== undefined)
    found.push({kind: 'impossible-date', written: mention.impossibleDate});
  const number = mention.kind === 'numbered' ? parseNumber(mention.number) : null;
  const latest = mention.date ?? (number === null ? yearBeside(mention) : number.year)?.toString();
  // A year alone is compared as one: "2026" is not after "2026-05-01".
  if (latest !== undefined && context.date !== undefined && latest > context.date.slice(0, latest.length))
    found.push({kind: 'future', date: latest, citingDate: context.date});
  if (mention.kind !== 'numbered' || !number) return found;
  if (isInverted(number)) {
    const [type, body] = number.codes;
    found.push({
      kind: 'inverted-symbol',
      written: mention.number,
      official: `${mention.number.split('/')[0]}-${type}/${body}`,
    });
  }
  const bodies = number.year === null ? [] : bodiesOfNumber(number);
  if (mention.issuer !== null && isOtherBody(mention.issuer, bodies, mention.date !== null))
    found.push({kind: 'issuer', written: mention.issuer, official: bodies.join(', '), by: 'symbol'});
  const types = certainTypes(number);
  const [expected] = types;
  if (
    mention.typeWritten &&
    mention.type !== null &&
    expected !== undefined &&
    !mayBeCalled(mention.type, number, types)
  )
    found.push({kind: 'type', written: mention.type, expected, by: 'symbol'});
  const said = mention.date ?? mention.year?.toString();
  if (number.year !== null && said !== undefined && !said.startsWith(String(number.year)))
    found.push({kind: 'year', written: number.year, said});
  return found;
}

/** The year that stands for a part of a number without symbol; beside a symbol, or a name, it may be one that the instrument is about. */
function yearBeside(mention: Named): number | null {
  return mention.kind === 'numbered' ? (yearOf(mention.number) ?? mention.year) : null;
}

/** What a decision may put in force, and be called by: "Kế hoạch số 12/QĐ-UBND". */
const PUT_IN_FORCE = [
  'kế hoạch',
  'đề án',
  'chương trình',
  'quy chế',
  'quy định',
  'phương án',
  'dự án',
  'điều lệ',
  'hướng dẫn',
];
/** Papers that are loosely called letters. */
const LETTERS = [
  'tờ trình',
  'báo cáo',
  'thông báo',
  'hướng dẫn',
  'kế hoạch',
  'công điện',
  'giấy mời',
  'phiếu chuyển',
];

/** Types that some offices number with the code of another, or with it but for a mark: "Tờ trình số 12/TT-UBND". */
const SHARED_CODES: Readonly<Record<string, readonly string[]>> = {
  'dự án': ['đề án'],
  'chỉ thị': ['chương trình'],
  'thông tư': ['tờ trình', 'thông tri'],
  'tờ trình': ['thông tri'],
};

/** Whether a type word, though it is not the symbol's, is in use for such instruments. */
function mayBeCalled(written: string, {codes}: DocumentNumber, types: readonly string[]): boolean {
  return types.some(
    (type) =>
      type === written ||
      type === `${written} liên tịch` ||
      // of several bodies, and of a time when that was said by the word alone
      (written === `${type} liên tịch` && codes.length > 2) ||
      type === 'văn bản hợp nhất' ||
      SHARED_CODES[type]?.includes(written) ||
      (type === 'quyết định' && PUT_IN_FORCE.includes(written)) ||
      (type === 'thông báo' && written === 'kết luận') ||
      (written === 'công văn' && LETTERS.includes(type)),
  );
}

/** What differs from the instrument's own data. */
export function discrepanciesWith(
  mention: Named,
  instrument: InstrumentRef,
  context: CitingContext,
): Discrepancy[] {
  const found: Discrepancy[] = [];
  const {issued, issuer} = instrument;
  if (mention.date !== null && issued !== null && mention.date !== issued)
    found.push({kind: 'date', written: mention.date, official: issued});
  if (mention.date === null && issued !== null && context.date !== undefined && issued > context.date)
    found.push({kind: 'future', date: issued, citingDate: context.date});
  if (
    mention.issuer !== null &&
    issuer !== null &&
    isOtherIssuer(mention.issuer, issuer, mention.date !== null)
  )
    found.push({kind: 'issuer', written: mention.issuer, official: issuer, by: 'instrument'});
  if (mention.kind === 'numbered' && isOtherTitle(mention, instrument))
    found.push({kind: 'title', written: mention.title!, official: instrument.title});
  if (mention.kind === 'numbered')
    found.push(...typeDiffers(mention, instrument), ...strokeDiffers(mention, instrument));
  return found;
}

function isOtherIssuer(written: string, official: string, dated: boolean): boolean {
  return issuerAgrees(written, official) === false || (dated && isOtherHead(written, official));
}

/** The National Assembly gives laws and resolutions numbers of one form: only the instrument tells which it is. */
function typeDiffers({typeWritten, type, number}: NumberedMention, instrument: InstrumentRef): Discrepancy[] {
  const parsed = parseNumber(number);
  const expected = instrument.type.normalize('NFC').toLowerCase();
  if (!typeWritten || type === null || type === expected || !parsed || !isLegislature(parsed.codes[0] ?? ''))
    return [];
  return typesOfNumber(parsed).includes(type)
    ? [{kind: 'type', written: type, expected, by: 'instrument'}]
    : [];
}

/** A state number written like one of the Party: `66-NQ/CP`. */
function strokeDiffers({number}: NumberedMention, instrument: InstrumentRef): Discrepancy[] {
  const [written, official] = [number, instrument.number ?? ''].map(parseNumber);
  if (!written || !official || written.year !== null || isInverted(written)) return [];
  return written.separator === official.separator || written.codes.length < 2
    ? []
    : [{kind: 'inverted-symbol', written: number, official: instrument.number!}];
}

/** What follows a bare number may say what the act does, or what was done with it: only "về …" names it there. */
const NAMES = /^(?:về|v\/v)\s/i;

function isOtherTitle({title, date, issuer}: NumberedMention, instrument: InstrumentRef): boolean {
  return (
    title !== null &&
    (date !== null || issuer !== null || NAMES.test(title)) &&
    saysEnough(title) &&
    saysEnough(instrument.title) &&
    isOtherMatter(title, instrument.title)
  );
}
