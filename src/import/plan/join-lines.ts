import {isBullet, type Marker, readMarkers} from './marker.ts';
import {isStretched} from './stretched.ts';

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Lines were broken at a fixed width, so that a break inside a paragraph means nothing. */
  readonly wrapped: boolean;
  /** Blank lines stand between paragraphs. */
  readonly spaced: boolean;
  /** Items stand apart too: a dash at the head of a line inside a block is only a dash. */
  readonly itemsApart: boolean;
  /** Length of a full line, in UTF-16 units. */
  readonly width: number;
}

const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;
const ENDS_SENTENCE = /[.;:!?…][”"’)\]]*$/u;

/** Words after which no paragraph ends. */
const OPEN_WORDS = /(?:^|\s)(?:số|ngày|tháng|của|và|các|về|tại|cho|theo|với|từ|trong|là|những|được)$/u;
const CALLS_FOR_MORE = new RegExp(`,$|\\d [-–]$|${OPEN_WORDS.source}`, 'u');

/** What is called by a number: the number at the head of the next line is no item's. */
const CALLED_BY_NUMBER =
  /(?:^|\s)(?:dự án|hợp phần|nội dung|nhiệm vụ|chỉ tiêu|tiêu chí|mục tiêu|điều|khoản|điểm|mục|phần|chương|bảng|biểu|mẫu|phụ lục|số|quý|tháng|năm|ngày|giai đoạn|bước|tuyến|cấp|mức|độ|loại|nhóm|thứ|lần|khóa|khoá|kỳ|đợt|quận|phường|khu|tổ|đường|quốc lộ|hạng)$/iu;
/** A line of fewer UTF-16 units is a heading or a cell, not half a sentence. */
const SHORTEST_SENTENCE = 50;

/** Reads the wrapping off the lines themselves. */
export function measureWrapping(lines: readonly string[]): Wrapping {
  const lengths = lines.filter((line) => line !== '').map((line) => line.length);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const nearFull = lengths.filter((length) => length > width * 0.75).length;
  const items = lines.flatMap((line, index) =>
    readMarkers(line).length > 0 ? [lines[index - 1] ?? ''] : [],
  );
  const gaps = lines.filter((line, index) => line === '' && (lines[index - 1] ?? '') !== '').length;
  return {
    wrapped:
      width >= NARROWEST_WRAP &&
      width <= WIDEST_WRAP &&
      (lengths.at(-1) ?? 0) < 2 * WIDEST_WRAP &&
      nearFull >= 3,
    spaced: gaps * 12 >= lengths.length,
    itemsApart: items.length >= 5 && items.filter((before) => before === '').length >= items.length * 0.8,
    width,
  };
}

/** Whether the break between two lines is only a line break, not the end of a paragraph. */
export function continues(previous: string, next: string, wrapping: Wrapping): boolean {
  const complete = ENDS_SENTENCE.test(previous) || /^\([^()]*\)$/u.test(previous);
  const marker = readMarkers(next)[0];
  if (!complete && isCalledFor(previous, next, marker)) return true;
  if (opensBracket(previous) && !marker) return true;
  if (!wrapping.wrapped || isStretched(next)) return false;
  if (marker) return !complete && !endsHeading(previous, marker) && !opensItem(previous, marker, wrapping);
  if (/^(Nơi nhận|NƠI NHẬN)\s*:/u.test(next) || isCapitals(previous) !== isCapitals(next)) {
    return (
      !/^(Nơi nhận|NƠI NHẬN)/u.test(next) &&
      !(complete && isCapitals(next)) &&
      !isCapitals(previous) &&
      isFull(previous, next, wrapping)
    );
  }
  if (/^\p{Ll}/u.test(next) || CALLS_FOR_MORE.test(previous)) return true;
  if (wrapping.spaced) return !complete || previous.length > wrapping.width * 0.6;
  return isFull(previous, next, wrapping);
}

/** Whether half a sentence calls for the next line by its own words, whatever the width of the lines. */
function isCalledFor(previous: string, next: string, marker: Marker | undefined): boolean {
  // `LẦN THỨ` + `XIV CỦA ĐẢNG`: a numeral without a stop.
  if (marker?.kind === 'roman' && /^[IVX]+$/.test(marker.label)) return CALLED_BY_NUMBER.test(previous);
  if (previous.length < SHORTEST_SENTENCE || isCapitals(previous)) return false;
  if (marker) return !isBullet(marker.kind) && CALLED_BY_NUMBER.test(previous);
  return OPEN_WORDS.test(previous) || isCutInTwo(previous, next);
}

/** Whether a bracket of a long note such as `(Kèm theo Kế hoạch số:` is still open at the end of a line. */
function opensBracket(text: string): boolean {
  return /^\((?:ban hành |phê duyệt )?kèm theo/iu.test(text) && !text.includes(')');
}

/** Whether a paragraph was cut in two by the end of a page: half a sentence, then its lower-case rest. */
export function isCutInTwo(previous: string, next: string): boolean {
  return /[\p{L}\d,)”"]$/u.test(previous) && /^\p{Ll}/u.test(next) && readMarkers(next).length === 0;
}

/**
 * Joins two lines. A document number or a span of years that the break cut at its hyphen or slash
 * (`63/2010/NĐ-` + `CP`) becomes one word again; all else gets a space.
 */
export function joinLines(previous: string, next: string): string {
  const word = previous.split(/\s/).at(-1)!;
  const cutAfter = /[\p{Lu}\d][-–/]$/u.test(word) && /^[\p{Lu}\d]/u.test(next) && /[\d/]/.test(word);
  const cutBefore = /\d/.test(word) && /^[-/]\p{Lu}{2,}/u.test(next);
  return cutAfter || cutBefore ? previous + next : `${previous} ${next}`;
}

/** Names that keep their small letters among capitals: `IoT`, `VNeID`, `eOffice`. */
const MIXED_NAME = /(?<![\p{L}\d])[\p{L}\d]{0,12}\p{Ll}\p{Lu}[\p{L}\d]{0,12}(?![\p{L}\d])/gu;

/** Whether a line has no lower-case letter; a heading in capitals never runs on into plain text. */
export function isCapitals(text: string): boolean {
  const own = /\p{Ll}/u.test(text) ? text.replace(MIXED_NAME, '') : text;
  return /\p{Lu}/u.test(own) && !/\p{Ll}/u.test(own);
}

/** Terms that no letterhead breaks: a break inside one comes from the width of a converter's line. */
const UNBROKEN = [
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'CHỦ TỊCH',
  'GIÁM ĐỐC',
  'VĂN PHÒNG',
];

/** Lines of a letterhead or signature with broken terms made whole. */
export function mendTerms(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((out, line) => {
    const previous = out.at(-1);
    if (previous !== undefined && breaksTerm(previous, line)) out[out.length - 1] = `${previous} ${line}`;
    else out.push(line);
    return out;
  }, []);
}

function breaksTerm(previous: string, next: string): boolean {
  return UNBROKEN.some((term) => {
    for (let at = term.indexOf(' '); at > 0; at = term.indexOf(' ', at + 1)) {
      const [before, after] = [term.slice(0, at), term.slice(at + 1)];
      if (previous.endsWith(before) && (next === after || next.startsWith(`${after} `))) return true;
    }
    return false;
  });
}

function isFull(previous: string, next: string, {width}: Wrapping): boolean {
  const word = next.split(' ')[0] ?? '';
  return previous.length + 1 + word.length > width * 0.94;
}

/** A heading in capitals above an item that is not. */
function endsHeading(previous: string, {rest}: Marker): boolean {
  const words = readMarkers(previous)[0]?.rest ?? previous;
  return isCapitals(words) && rest !== '' && !isCapitals(rest);
}

/** A marker after half a sentence: a real item starts with a capital, or after a line that ends early. */
function opensItem(previous: string, marker: Marker, wrapping: Wrapping): boolean {
  if (wrapping.itemsApart) return previous.length < wrapping.width * 0.5 && /^[\p{Lu}“"(]/u.test(marker.rest);
  // Without blank lines a short line can only be the last of its paragraph.
  if (!wrapping.spaced && previous.length < wrapping.width * 0.6) return true;
  if (/^\p{Lu}/u.test(marker.rest)) return !isBullet(marker.kind) || !/[,–-]$|\p{Lu}\p{Ll}*$/u.test(previous);
  return previous.length < wrapping.width * 0.5 && /^[\p{L}“"(]/u.test(marker.rest);
}
