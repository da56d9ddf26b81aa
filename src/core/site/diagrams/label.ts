import {dropEnd} from '../../text/drop-end.ts';
/** A box with its lines of text; units are those of the drawing's view box. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly url: string | null;
}

/** Breaks a label between words; what does not fit in the last line is left out with an ellipsis. */
export function wrapLabel(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1]!, letters)];
}

/** `… của Ban Quản lý,` → `… của Ban Quản lý…`, never longer than the line. */
function shorten(line: string, letters: number): string {
  const room = line.length < letters ? line : line.slice(0, line.lastIndexOf(' '));
  return `${dropEnd(room, /[\s,;:.]/)}…`;
}

/** `Nghị định số 63/2010/NĐ-CP` → `Nghị định 63/2010/NĐ-CP`: a drawing has no room to spare. */
export function tightName(name: string): string {
  return name.replace(/ số (?=\d)/, ' ');
}
