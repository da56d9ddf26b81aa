import {fold} from '../../core/text/fold.ts';
import {isCapitals} from './join-lines.ts';

const LONGEST_HEADING = 200;
const LONGEST_FORM_LABEL = 40;

/** Whether a paragraph says where an annex begins: `PHỤ LỤC`, `Phụ lục II:`, `PHỤ LỤC SỐ 01`. */
export function readAnnexLabel(text: string): {label: string; number: string | null; rest: string} | null {
  const match = /^(phụ\s+lục(?:\s+(?:số\s*)?(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d/]))?\s*[.:]?)\s*/iu.exec(
    text,
  );
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const capital = /^PHỤ LỤC/u.test(text);
  if (rest !== '' && !isCapitals(rest) && !(capital && /^[-–:]/.test(rest)) && !/[.:]$/.test(match[1]!))
    return null;
  if (!capital && rest.length > LONGEST_HEADING) return null;
  return {label: match[1]!.trim(), number: match[2] ? fold(match[2]) : null, rest};
}

/** Whether a line alone names a form or table that is attached: `Mẫu biểu số 01`, `BIỂU MẪU 2`, `Bảng 1`. */
export function readFormLabel(line: string): string | null {
  if (line.length > LONGEST_FORM_LABEL) return null;
  return /^((?:mẫu biểu|biểu mẫu|phụ biểu|mẫu|biểu|bảng)\s+(?:số\s*:?\s*)?[\dIVX]{1,4}[a-zđ]?(?:[-/.]\S{1,12})?)[.:]?$/iu.test(
    line,
  )
    ? line
    : null;
}
