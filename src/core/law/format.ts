import {capitalize, uncapitalize} from '../text/capital.ts';
import {formatLongDate, formatVietnameseDate} from '../text/date.ts';
import {dropEnd} from '../text/drop-end.ts';
import {extract} from './extract.ts';
import {parseNumber, typesOfNumber} from './number.ts';
import {shortName} from './short-name.ts';
import {SUBJECT_WORDS} from './vocabulary/subject-words.ts';

/** What a citation in words is made of. */
export interface CitedInstrument {
  readonly type: string;
  readonly number: string | null;
  /** ISO. */
  readonly issued: string | null;
  readonly issuer: string | null;
  /** The subject ("về …"), or the whole title of a law or of what has no number. */
  readonly title: string;
}

/** Before any other word, "về" is put. */
const SUBJECT = new RegExp(`^(?:${SUBJECT_WORDS.join('|')})(?=[\\s,])`, 'i');

/**
 * A citation in the order that Nghị định 30/2020/NĐ-CP asks for: loại – số, ký hiệu – ngày – cơ quan – trích yếu.
 * `short` gives the type and the number alone, or the title of what has no number.
 */
export function formatCitation(instrument: CitedInstrument, style: 'full' | 'short'): string {
  const {number, issued, issuer, title} = instrument;
  const type = capitalize(instrument.type);
  const whole = isTitled(instrument);
  if (style === 'short') return number === null ? shortName({type, title}) : `${type} ${number}`;
  return [
    shortName({type: whole ? title : type, number, title}),
    issued && `ngày ${formatVietnameseDate(issued)}`,
    issuer && `của ${issuer}`,
    number !== null && !whole && title && subject(title, instrument.type),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The name by which the recitals of a text call an instrument, as Nghị định 30/2020/NĐ-CP asks: the day in words; a law
 * and an ordinance without number and issuer; the subject where it is wanted.
 */
export function formatRecital(instrument: CitedInstrument, withSubject: boolean): string {
  const {number, issued, issuer, title} = instrument;
  const whole = isTitled(instrument) || title.toLowerCase().startsWith('pháp lệnh ');
  return [
    whole ? title : shortName({type: capitalize(instrument.type), number, title}),
    issued && `ngày ${formatLongDate(issued)}`,
    !whole && issuer && `của ${issuer}`,
    withSubject && number !== null && !whole && title && subject(title, instrument.type),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The parts of one citation in words, as `formatCitation` writes it; null if the text is not one with a number. */
export function parseCitation(text: string): CitedInstrument | null {
  const [mention] = extract(text);
  if (mention?.kind !== 'numbered' || mention.type === null || mention.start !== 0) return null;
  const {type, number, date, issuer} = mention;
  const name = dropEnd(text.slice(0, mention.numberStart), /[\s:]/).replace(/\ssố$/, '').trimEnd();
  const whole = isTitled({type, number, issued: date, issuer, title: name});
  return {type, number, issued: date, issuer, title: whole ? name : (mention.title ?? '')};
}

/** A law bears its subject in its name: "Luật Phòng, chống tham nhũng". */
function isTitled({number, title, type}: CitedInstrument): boolean {
  const parsed = number === null ? null : parseNumber(number);
  return (
    parsed !== null &&
    typesOfNumber(parsed).includes('luật') &&
    title.toLowerCase().startsWith(`${type.toLowerCase()} `)
  );
}

/** The subject as words that carry on from the issuer. A title that begins with its type word has it after "về", or not at all. */
function subject(title: string, type: string): string {
  const named = title.toLowerCase().startsWith(`${type.toLowerCase()} `);
  const said = named ? title.slice(Math.max(title.indexOf(' về ', type.length), type.length) + 1) : title;
  if (named && !SUBJECT.test(said)) return '';
  return SUBJECT.test(said) ? uncapitalize(said) : `về ${said}`;
}
