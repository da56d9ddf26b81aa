import {fold} from '../../core/text/fold.ts';
import {isCapitals} from './join-lines.ts';

/** The lines by which recipients and signatures are known. */

/** The heading alone on its line, or before the first recipient; not `Nơi nhận hồ sơ: …`. */
const RECIPIENTS =
  /^(?:[*•]\s{0,2})?(?:Nơi\s{1,8}(?:[Nn]hận|[Gg]ửi)|NƠI\s{1,8}(?:NHẬN|GỬI))\s{0,8}(?::(?=\s{0,8}(?:$|[-–—+•*.(]|Như\s|Lưu\s{0,2}:|[^;.,]{0,200}(?:[;.,][^;.,]{0,200}){0,20}[;.,]\s{0,2}Lưu\s{0,2}:))|\.?$)/u;
/** Another word over a list of recipients: `Kính gửi:`, `nơi nhận:`. */
const OTHER_HEADING = /^\p{L}[\p{L}\s]{0,24}[:;]$/u;
const SIGNS = /^(?:(?:t\/?m|k\/?t|t\/?l|tuq|q)\.?|thay mat|thua lenh|thua uy quyen)\s+\S/;
const OFFICE =
  /^((quyen|pho|kt|tm)?\.?\s*)?(chu tich|pho chu tich|chu nhiem|bi thu|pho bi thu|giam doc|pho giam doc|truong ban|pho truong ban|bo truong|thu truong|thu tuong|hieu truong|vien truong|cuc truong|chi cuc truong|chanh van phong|pho chanh van phong|truong phong|tong giam doc|tong cuc truong|chanh thanh tra|chanh an)\b/;

/** Whether a line opens the signature: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `GIÁM ĐỐC`. */
export function opensSignature(line: string): boolean {
  return isCapitals(line) && line.length < 90 && (SIGNS.test(fold(line)) || OFFICE.test(fold(line)));
}

export function opensRecipients(line: string): boolean {
  return RECIPIENTS.test(line);
}

export interface RecipientsHeading {
  readonly heading: string;
  /** What stands behind it on its line. */
  readonly rest: string;
}

/** Null where the line is no heading of recipients. */
export function recipientsHeading(line: string): RecipientsHeading | null {
  const match = RECIPIENTS.exec(line);
  return match && {heading: match[0].trim(), rest: line.slice(match[0].length).trim()};
}

/** Whether a line may head recipients under another name than `Nơi nhận`. */
export function isOtherHeading(line: string): boolean {
  return OTHER_HEADING.test(line);
}

/** `- Lưu: VT, CCHC.` */
export function isFiled(text: string): boolean {
  return /^[-–—+•]?\s{0,4}Lưu(?:\s{0,2}:)?\s{0,4}(VT|VP|Văn thư|Văn phòng|HC)(?![\p{L}])/u.test(text);
}

const RANKS =
  /^(?:(?:TS|ThS|PGS|GS|BS|KS|LS|CN|Th\.?S|Ths|Bs|Ks|Luật sư|Bác sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng)\.?\s*)+/u;

/** A name as signatures bear it: two to six words that begin with capitals, or the remark that it was signed. */
export function isPersonName(line: string): boolean {
  if (/^[([]?\s*đã ký/iu.test(line)) return true;
  const words = line.replace(RANKS, '').split(' ');
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !isCapitals(line) &&
    words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word))
  );
}
