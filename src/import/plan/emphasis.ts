import {isDelimiter, isRow} from './pipe-table.ts';

/** Text with the marks of Markdown taken out, and which of its characters stood bold. */
export interface Emphasized {
  readonly text: string;
  /** One flag for each UTF-16 unit of `text`. */
  readonly bold: readonly boolean[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Whether a text uses Markdown's marks at all; without them a `*` is only a star. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.split('\n');
  return (
    /\*\*[^*\n]/.test(text) ||
    /^#{1,6} \S/m.test(text) ||
    lines.some((line, at) => isRow(line.trim()) && isDelimiter(lines[at + 1] ?? ''))
  );
}

/** Takes `**bold**`, `*italic*`, `_italic_`, escapes, links and entities out of Markdown text. */
export function readEmphasis(markdown: string): Emphasized {
  const source = markdown
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!)
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/!?\[([^[\]\n]*)\]\((https?:|mailto:|#|\/)[^)\s[]*\)/g, '$1');
  let text = '';
  const bold: boolean[] = [];
  let strong = false;
  /** A `*` or `_` leans on the word after it and nothing has closed it. */
  let italic = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]!;
    if (character === '\\' && /[\\`*_{}[\]()#+\-.!|<>~]/.test(source[at + 1] ?? '')) {
      at += 1;
      text += source[at]!;
      bold.push(strong);
    } else if (character === '*' && source[at + 1] === '*') {
      at += 1;
      strong = !strong;
    } else if ((character === '*' || character === '_') && isItalicMark(source, at, italic)) {
      italic = !/\s/.test(source[at + 1] ?? '\n') && /\s/.test(source[at - 1] ?? '\n');
    } else {
      text += character;
      bold.push(strong);
    }
  }
  return {text, bold};
}

/** A single `*` or `_` that leans on a word from one side; a lone star, or one inside a word, is text. */
function isItalicMark(source: string, at: number, italic: boolean): boolean {
  const before = source[at - 1] ?? '\n';
  const after = source[at + 1] ?? '\n';
  const spaceBefore = /\s/.test(before);
  const spaceAfter = /\s/.test(after);
  // `*Đồng Nai, ngày 21 *`: converters leave a space before the mark that ends an italic line.
  if (italic && spaceBefore && after === '\n') return true;
  if (spaceBefore && spaceAfter) return /^\* \*$/m.test(source.slice(Math.max(0, at - 2), at + 3).trim());
  if (!spaceBefore && !spaceAfter)
    return source[at] === '*' && (/[*(|“]/.test(before) || /[*).,;:|”]/.test(after));
  return true;
}
