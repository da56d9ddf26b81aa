import {capitalize, uncapitalize} from '../text/capital.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {parseNumber, typesOfNumber} from './number.ts';

/** `Nghị định số 63/2010/NĐ-CP`; where the text gives no number, its type and title. */
export function shortName(item: {
  readonly type: string;
  readonly number?: string | null | undefined;
  readonly title?: string | undefined;
}): string {
  if (item.number != null) return `${item.type} số ${item.number}`;
  if (item.title === undefined) return item.type;
  return beginsWith(item.title, item.type) ? item.title : `${item.type} ${uncapitalize(item.title)}`;
}

/** `Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023`. */
export function datedName(item: Parameters<typeof shortName>[0] & {readonly issued: string}): string {
  return `${shortName(item)} ngày ${formatVietnameseDate(item.issued)}`;
}

/** `Nghị định số 64/2007/NĐ-CP` of a mere number; a symbol of several types (QH14) names none of them. */
export function numberedName(number: string): string {
  const parsed = parseNumber(number);
  const [type, ...others] = parsed ? typesOfNumber(parsed) : [];
  return shortName({type: type === undefined || others.length > 0 ? 'văn bản' : capitalize(type), number});
}

/** Party resolutions hold their type in their title. */
function beginsWith(title: string, type: string): boolean {
  return title.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi'));
}
