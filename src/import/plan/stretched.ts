import {INSTRUMENT_TYPES} from '../../core/law/vocabulary/instrument-types.ts';
import type {Doubt, SourceBlock, SourceDocument} from './source.ts';

/** Lines set with their letters apart, for show: `N ơ i  n h ậ n :`, `K Ế  H O Ạ C H`. */

/** What offices set so; other words cannot be told apart once white space is folded. */
const TERMS = [
  'nơi nhận',
  ...INSTRUMENT_TYPES.map(({type}) => type),
  'chủ tịch',
  'phó chủ tịch',
  'giám đốc',
  'phó giám đốc',
  'trưởng ban',
  'phó trưởng ban',
  'bộ trưởng',
  'thứ trưởng',
  'hiệu trưởng',
  'chi cục trưởng',
  'cục trưởng',
  'chánh văn phòng',
  'phụ lục',
];

/** Fewer letters alone may be initials. */
const FEWEST_LETTERS = 4;
const LETTERS_APART = new RegExp(
  `^(?:\\p{L}\\p{M}*\\s+){${FEWEST_LETTERS - 1}}\\p{L}\\p{M}*(?![\\p{L}\\p{M}])`,
  'u',
);
const ALL_APART = /^(?:[\p{L}\d]\p{M}*\s+){5,}[\p{L}\d]\p{M}*\s*[.:;]?$/u;

/** Whether the letters at the head of a line stand apart. */
export function isStretched(line: string): boolean {
  return LETTERS_APART.test(line);
}

/** A line with a known term at its head put together; as it stands where there is none. */
export function unstretch(line: string): string {
  if (!isStretched(line)) return line;
  for (const {term, pattern} of patterns()) {
    const match = pattern.exec(line);
    if (match) return spaced(match[0], term) + line.slice(match[0].length).replace(/^\s+(?=[:.])/u, '');
  }
  return line;
}

/** The document with the letters of such lines put together; where the words are not known, a doubt. */
export function unstretched(source: SourceDocument): SourceDocument {
  const doubts: Doubt[] = [];
  let changed = 0;
  const mend = (line: string, at: number): string =>
    line
      .split('\t')
      .map((part) => {
        const whole = unstretch(part);
        if (whole !== part) changed += 1;
        else if (ALL_APART.test(part))
          doubts.push({line: at, text: part, reason: 'chữ giãn cách từng con, không rõ chỗ ngắt tiếng'});
        return whole;
      })
      .join('\t');
  const blocks = source.blocks.map((block): SourceBlock => {
    if (block.type === 'table')
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => cell.map((line) => mend(line, block.line)))),
      };
    if (!block.lines.some((line) => line.split('\t').some(isStretched))) return block;
    const lines = block.lines.map((line) => mend(line, block.line));
    const text = unstretch(block.text);
    return {...block, lines, text, bold: block.bold === block.text.length ? text.length : block.bold};
  });
  if (changed === 0 && doubts.length === 0) return source;
  const notes = changed === 0 ? [] : [`đã ghép ${changed} dòng có chữ giãn cách từng con`];
  return {...source, blocks, doubts: [...source.doubts, ...doubts], notes: [...source.notes, ...notes]};
}

let known: {term: string; pattern: RegExp}[] | undefined;
function patterns(): {term: string; pattern: RegExp}[] {
  known ??= [...TERMS]
    .sort((a, b) => b.length - a.length)
    .map((term) => ({
      term,
      pattern: new RegExp(`^${[...term.replaceAll(' ', '')].join('\\s*')}(?=\\s*(?:[:.]|$))`, 'iu'),
    }));
  return known;
}

/** The letters as written, with the spaces of the term. */
function spaced(written: string, term: string): string {
  const letters = [...written.replace(/\s+/gu, '')];
  return [...term].map((sign) => (sign === ' ' ? ' ' : letters.shift())).join('');
}
