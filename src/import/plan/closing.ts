import {cleanLine} from '../../core/text/clean-line.ts';
import {fold} from '../../core/text/fold.ts';
import {isCapitals, mendTerms} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {type Doubt, isOrnament, type SourceBlock} from './source.ts';

/** What stands below the last words: to whom the document goes, and who signed. */
export interface Closing {
  /** `Nơi nhận:` as written; null where there is none. */
  readonly recipientsHeading: string | null;
  readonly recipients: readonly {readonly label: string; readonly text: string}[];
  readonly signature: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Authority, office, name, and a second office: a longer signature holds something else. */
const MOST_SIGNATURE = 6;
/** UTF-16 units of a signature that a doubt shows. */
const MOST_SHOWN = 120;

/** The heading alone on its line, or before the first recipient; not `Nơi nhận hồ sơ: …`. */
const RECIPIENTS = /^(?:Nơi\s+[Nn]hận|NƠI\s+NHẬN)\s*(?::(?=\s*(?:$|[-–—+•*.(]|Như\s|Lưu\s*:))|\.?$)/u;
const SIGNS = /^(t\/?m|k\/?t|t\/?l|tuq|q)\.?\s+\S/;
const OFFICE =
  /^((quyen|pho|kt|tm)?\.?\s*)?(chu tich|pho chu tich|chu nhiem|bi thu|pho bi thu|giam doc|pho giam doc|truong ban|pho truong ban|bo truong|thu truong|thu tuong|hieu truong|vien truong|cuc truong|chi cuc truong|chanh van phong|pho chanh van phong|truong phong|tong giam doc|tong cuc truong|chanh thanh tra|chanh an)\b/;

/** Whether a line opens the signature: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `GIÁM ĐỐC`. */
export function opensSignature(line: string): boolean {
  return isCapitals(line) && line.length < 90 && (SIGNS.test(fold(line)) || OFFICE.test(fold(line)));
}

export function opensRecipients(line: string): boolean {
  return RECIPIENTS.test(line);
}

/** `- Lưu: VT, CCHC.` */
export function isFiled(text: string): boolean {
  return /^[-–—+•]?\s{0,4}Lưu(?:\s{0,2}:)?\s{0,4}(VT|VP|Văn thư|Văn phòng|HC)(?![\p{L}])/u.test(text);
}

/** Reads recipients and signature, whichever stands first, side by side or one below the other. */
export function readClosing(blocks: readonly SourceBlock[]): Closing {
  const line = blocks[0]?.line ?? 0;
  const columns = toColumns(blocks);
  let heading: string | null = null;
  const recipients: {label: string; text: string}[] = [];
  const signature: string[] = [];
  for (const lines of columns) {
    // Recipients without their heading: bullets of which one says where the document is filed.
    let inRecipients = !lines.some(opensRecipients) && lines.some(isFiled);
    for (const line of lines) {
      if (isOrnament(line)) continue;
      if (heading === null && opensRecipients(line)) {
        inRecipients = true;
        heading = RECIPIENTS.exec(line)![0].trim();
        const rest = line.slice(RECIPIENTS.exec(line)![0].length).trim();
        if (rest !== '') recipients.push(toRecipient(rest));
      } else if (inRecipients && !opensSignature(line)) addRecipient(recipients, line);
      else {
        inRecipients = false;
        signature.push(line);
      }
    }
  }
  const mended = mendTerms(signature);
  const doubts: Doubt[] = [];
  if (heading === null && recipients.length > 0)
    doubts.push({
      line,
      text: recipients[0]!.text,
      reason: 'nơi nhận không có chữ “Nơi nhận”, đọc theo các gạch đầu dòng trước chữ ký',
    });
  if (mended.length > MOST_SIGNATURE)
    doubts.push({
      line,
      text: mended.join(' / ').slice(0, MOST_SHOWN),
      reason: `chữ ký dài ${mended.length} dòng, có thể lẫn phần khác`,
    });
  return {recipientsHeading: heading, recipients, signature: mended, doubts};
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

function toRecipient(line: string): {label: string; text: string} {
  const marker = readMarkers(line)[0];
  return marker ? {label: marker.label, text: marker.rest} : {label: '', text: line};
}

/** A line without a marker runs on the recipient before it, unless that one was closed or nothing is marked. */
function addRecipient(recipients: {label: string; text: string}[], line: string): void {
  const last = recipients.at(-1);
  const next = toRecipient(line);
  const closed = last !== undefined && /[;.]$/.test(last.text);
  if (next.label === '' && last !== undefined && last.label !== '' && !closed) last.text += ` ${next.text}`;
  else recipients.push(next);
}
