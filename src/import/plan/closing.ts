import {cleanLine} from '../../core/text/clean-line.ts';
import {
  isFiled,
  isOtherHeading,
  isPersonName,
  opensRecipients,
  opensSignature,
  type RecipientsHeading,
  recipientsHeading,
} from './closing-lines.ts';
import {mendTerms} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {type Doubt, isOrnament, type SourceBlock} from './source.ts';

interface Recipient {
  readonly label: string;
  text: string;
}

/** What stands below the last words: to whom the document goes, and who signed. */
export interface Closing {
  /** `Nơi nhận:` as written; null where there is none. */
  readonly recipientsHeading: string | null;
  readonly recipients: readonly Recipient[];
  readonly signature: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Authority, office, name, and a second office: a longer signature holds something else. */
const MOST_SIGNATURE = 6;
/** UTF-16 units of a signature that a doubt shows. */
const MOST_SHOWN = 120;

/** Reads recipients and signature, whichever stands first, side by side or one below the other. */
export function readClosing(blocks: readonly SourceBlock[]): Closing {
  const line = blocks[0]?.line ?? 0;
  const columns = toColumns(blocks);
  const recipients: Recipient[] = [];
  const signature: string[] = [];
  let heading: string | null = null;
  let named = true;
  for (const lines of columns) {
    // Recipients under another heading or none: bullets of which one says where the document is filed.
    const bare = !lines.some(opensRecipients) && lines.some(isFiled);
    let inRecipients = bare;
    for (const [index, line] of lines.entries()) {
      if (isOrnament(line)) continue;
      const opening: RecipientsHeading | null = heading === null ? recipientsHeading(line) : null;
      if (opening) {
        inRecipients = true;
        heading = opening.heading;
        recipients.push(...splitRecipients(opening.rest).map(toRecipient));
      } else if (bare && heading === null && index === 0 && isOtherHeading(line)) {
        heading = line;
        named = false;
      } else if (inRecipients && !opensSignature(line) && !isOffice(recipients, line))
        addRecipient(recipients, line);
      else {
        inRecipients = false;
        signature.push(line);
      }
    }
    named &&= !bare;
  }
  const doubts: Doubt[] = [];
  if (!named)
    doubts.push({
      line,
      text: heading ?? recipients[0]!.text,
      reason: 'nơi nhận không có chữ “Nơi nhận”, đọc theo các gạch đầu dòng trước chữ ký',
    });
  const below = signature.length === 0 ? unmarkedTail(recipients) : [];
  if (below.length > 0)
    doubts.push({
      line,
      text: below.join(' / ').slice(0, MOST_SHOWN),
      reason: 'dòng dưới “Lưu:” không viết như chức vụ người ký, đọc là chữ ký',
    });
  const mended = mendTerms(signature.length > 0 ? signature : below);
  if (mended.length > MOST_SIGNATURE)
    doubts.push({
      line,
      text: mended.join(' / ').slice(0, MOST_SHOWN),
      reason: `chữ ký dài ${mended.length} dòng, có thể lẫn phần khác`,
    });
  const stray =
    mended.some((line) => opensSignature(line)) && !mended.some(isNamed) ? nameAmong(recipients) : null;
  if (stray !== null)
    doubts.push({
      line,
      text: stray,
      reason: 'chữ ký không có tên người ký, có thể lẫn trong dòng này của nơi nhận',
    });
  return {recipientsHeading: heading, recipients, signature: mended, doubts};
}

/** `ỦY BAN NHÂN DÂN TỈNH …` below the recipient that is the last by custom: an office in no list. */
function isOffice(recipients: readonly Recipient[], line: string): boolean {
  return /^\p{Lu}{2,}(?:[\s,–-]+\p{Lu}+){2,}$/u.test(line) && recipients.some(isFiledAt);
}

/** Takes the lines below `Lưu:` off the recipients, where they are marked and these are not. */
function unmarkedTail(recipients: Recipient[]): string[] {
  const filed = recipients.findLastIndex(isFiledAt);
  const tail = recipients.slice(filed + 1);
  if (filed < 0 || recipients[filed]!.label === '' || tail.some(({label}) => label !== '')) return [];
  recipients.length = filed + 1;
  return tail.map(({text}) => text);
}

/** A name stands alone or behind the office: `GIÁM ĐỐC Trần Thị Bình`. */
function isNamed(line: string): boolean {
  return isPersonName(line) || /\p{Lu}\p{Ll}{1,9}\s\p{Lu}\p{Ll}{1,9}$/u.test(line);
}

/** A recipient that ends in a name behind its stop: the right column read into the left. */
function nameAmong(recipients: readonly Recipient[]): string | null {
  return (
    recipients
      .map(({text}) => text)
      .find((text) => isPersonName(text.split(/[;.]/).at(-1)!.trim()) && /[;.]/.test(text)) ?? null
  );
}

function isFiledAt({text}: Recipient): boolean {
  return isFiled(text);
}

/** Recipients that a converter set on one line: `- UBND tỉnh; - Lưu: VT.` */
function splitRecipients(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=[;.])\s+(?=[-–+•]\s)/u);
}

function toColumns(blocks: readonly SourceBlock[]): string[][] {
  const columns: string[][] = [];
  const left: string[] = [];
  const right: string[] = [];
  for (const block of blocks) {
    if (block.type === 'table') columns.push(...cellsByColumn(block.rows));
    else {
      for (const line of block.lines) {
        const [first = '', ...others] = line.split('\t').map(cleanLine);
        if (first !== '') left.push(first);
        right.push(...others.filter(Boolean));
      }
    }
  }
  return [...columns, left, right].filter((lines) => lines.length > 0);
}

/** A layout table is read down each column: its rows only keep things side by side. */
function cellsByColumn(rows: readonly (readonly (readonly string[])[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({length: width}, (_, column) => rows.flatMap((row) => row[column] ?? []));
}

function toRecipient(line: string): Recipient {
  const marker = readMarkers(line)[0];
  return marker ? {label: marker.label, text: marker.rest} : {label: '', text: line};
}

/** A line without a marker runs on the recipient before it, unless that one was closed or nothing is marked. */
function addRecipient(recipients: Recipient[], line: string): void {
  const last = recipients.at(-1);
  const [first = line, ...others] = splitRecipients(line);
  const next = toRecipient(first);
  const closed = last !== undefined && /[;.]$/.test(last.text);
  if (next.label === '' && last !== undefined && last.label !== '' && !closed) last.text += ` ${next.text}`;
  else recipients.push(next);
  recipients.push(...others.map(toRecipient));
}
