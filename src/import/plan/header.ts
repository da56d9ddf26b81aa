import {cleanLine} from '../../core/text/clean-line.ts';
import {toIsoDate} from '../../core/text/date.ts';
import {fold} from '../../core/text/fold.ts';
import {splitIssuer} from './issuer-name.ts';
import {isCapitals, mendTerms} from './join-lines.ts';
import {opensBody} from './place-names.ts';
import {type Dropped, isOrnament, type SourceBlock} from './source.ts';

/** The header block, as on the paper. A field that was not found is null. */
export interface Header {
  readonly superior: string | null;
  readonly issuer: readonly string[];
  readonly country: string | null;
  readonly motto: string | null;
  readonly number: string | null;
  readonly placeAndDate: string | null;
  /** ISO; null where a day or month is left blank. */
  readonly issued: string | null;
}

const COUNTRY = /^(cong hoa xa hoi chu nghia viet nam|dang cong san viet nam)$/;
const MOTTO = /^doc lap ?[-–—]? ?tu do ?[-–—]? ?hanh phuc\.?$/;
const NUMBER = /^(số[:\d\s.…_]*|\d{1,5}\s*)[-/][\s\p{L}\d\-/.&()]+$/iu;
const PLACE_DATE = /^(.{2,60}?),?\s*ngày([\d.…_\s]*)tháng([\d.…_\s]*)năm([\d.…_\s]{2,})$/iu;
const NUMBER_AND_PLACE = /^(Số[:\d\s.…_]*[-/]\S+)\s+(\p{Lu}.*\sngày\s[\s\S]*)$/u;

const RIGHT_HEAD =
  /\s(CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc)$/u;
/** The second line of a date that its column breaks. */
const DATE_GOES_ON = /^(?:tháng|năm)\s[\d.…_]/u;

/** Reads the header block off the blocks before the title. */
export function readHeader(blocks: readonly SourceBlock[]): {header: Header; dropped: Dropped[]} {
  const dropped: Dropped[] = [];
  const columns = toColumns(blocks);
  let country: string | null = null;
  let motto: string | null = null;
  let number: string | null = null;
  let placeAndDate: string | null = null;
  const rest: string[] = [];
  for (const lines of columns) {
    country ??= take(lines, (text) => COUNTRY.test(fold(text)));
    motto ??= take(lines, (text) => MOTTO.test(fold(text)));
    number ??= take(lines, (text) => NUMBER.test(text) && !/\sngày\s/u.test(text), 1);
    placeAndDate ??= takePlace(lines);
    rest.push(...lines);
  }
  const inCapitals = rest.some((line) => isCapitals(line) && !isStamp(line));
  const names = rest.filter((line) => {
    if (isCapitals(line) && !isStamp(line)) return true;
    // A header typed without capitals still names its body first.
    if (!inCapitals && opensBody(fold(line))) return true;
    dropped.push({
      line: 1,
      text: line,
      reason:
        isOrnament(line) || /^\W+$/u.test(fold(line))
          ? 'đường kẻ trang trí'
          : 'dòng ngoài thể thức ở phần đầu văn bản',
    });
    return false;
  });
  return {
    header: {
      ...splitIssuer(mendTerms(names)),
      country,
      motto,
      number,
      placeAndDate,
      issued: issuedOf(placeAndDate),
    },
    dropped,
  };
}

/** `Số: 06/KH-KCNĐN` → `06/KH-KCNĐN`; null where the count itself is left blank. */
export function documentNumber(line: string): string | null {
  const number = line.replace(/^số\s*[:.]?\s*/iu, '').replace(/\s+/g, '');
  return /^\d/.test(number) ? number : null;
}

/** Left and right columns apart: cells of a table, halves of a line cut by a tab, or lines one by one. */
function toColumns(blocks: readonly SourceBlock[]): string[][] {
  const cells: string[][] = [];
  const left: string[] = [];
  const right: string[] = [];
  for (const block of blocks) {
    if (block.type === 'table') {
      cells.push(...block.rows.flatMap((row) => row.map((cell) => cell.flatMap(splitColumns))));
    } else {
      for (const line of block.lines) {
        const [first = '', ...others] = line.split('\t').map(cleanLine).flatMap(splitColumns);
        if (DATE_GOES_ON.test(first) && /\sngày\s[\d.…_\s]*(?:tháng[\d.…_\s]*)?$/u.test(right.at(-1) ?? ''))
          right.push(first);
        else if (first !== '') left.push(first);
        right.push(...others.filter(Boolean));
      }
    }
  }
  return [...cells, left, right].map((lines) => lines.filter((line) => line !== ''));
}

/** Two columns that stand so close that they read as one line. */
function splitColumns(line: string): string[] {
  const match = NUMBER_AND_PLACE.exec(line);
  if (match) return [match[1]!, match[2]!];
  const right = RIGHT_HEAD.exec(line);
  return right ? [line.slice(0, right.index).trim(), right[1]!] : [line];
}

/** Takes the first run of up to three lines that together satisfy a test. */
function take(lines: string[], test: (text: string) => boolean, most = 3): string | null {
  for (let length = 1; length <= most; length += 1) {
    for (let at = 0; at + length <= lines.length; at += 1) {
      const text = lines.slice(at, at + length).join(' ');
      if (test(text)) {
        lines.splice(at, length);
        return text;
      }
    }
  }
  return null;
}

/** The shortest run of lines that reads as place and date, with the unit's noun on the line above: `Thành phố`. */
function takePlace(lines: string[]): string | null {
  for (let length = 1; length <= 4; length += 1) {
    for (let at = 0; at + length <= lines.length; at += 1) {
      const start = opensPlace(lines[at - 1] ?? '', lines[at]!) ? at - 1 : at;
      const run = lines.slice(start, at + length);
      if (run.some((line) => isCapitals(line)) || !PLACE_DATE.test(run.join(' '))) continue;
      lines.splice(start, run.length);
      return run.join(' ');
    }
  }
  return null;
}

const UNIT =
  '(?:[Tt]ỉnh|[Tt]hành phố|[Tt][Pp]\\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)';
const UNIT_ALONE = new RegExp(`^${UNIT}$`, 'u');
/** `Thành phố Hồ Chí` above `Minh, ngày …`; a whole name above a place is the body's own. */
const UNIT_BEGUN = new RegExp(`^${UNIT}(?:\\s+\\p{Lu}\\p{Ll}*){1,4}$`, 'u');
const REST_OF_NAME = /^\p{Lu}\p{Ll}*,/u;

function opensPlace(above: string, line: string): boolean {
  return UNIT_ALONE.test(above) || (UNIT_BEGUN.test(above) && REST_OF_NAME.test(line));
}

/** Marks of urgency, secrecy and state, which are no part of the issuer's name. */
function isStamp(line: string): boolean {
  return /^[([]?(du thao( lan.*)?|hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|ban sao|sao y.*|cong bao.*)[)\]]?$/.test(
    fold(line),
  );
}

function issuedOf(placeAndDate: string | null): string | null {
  const match = placeAndDate === null ? null : PLACE_DATE.exec(placeAndDate);
  return match ? toIsoDate(Number(match[2]), Number(match[3]), Number(match[4])) : null;
}
