import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFileMessage} from 'vfile-message';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** Deeper lists and quotations are no text; the parser takes minutes for some thousands, one in the other. */
export const DEEPEST = 16;
/** UTF-16 units of a paragraph; the parser's time grows with its square. */
export const LONGEST_PARAGRAPH = 16_000;
/** A line that goes on with no paragraph: blank, a row of a table, a heading, an item. */
const APART = /^\s*(?:$|\||#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s)/;
/** The marks that open quotations and list items, one in the other, at the head of a line. */
const NESTED = /^(?:\s*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s)))+/;

/** Why a source could not be read as MDX: 1-based line, the parser's rule (empty where it has none) and own words. */
export interface MdxError {
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
}

/** The YAML between two lines of `---` at the head of a page. */
export const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** The syntax tree of an MDX source, or the parser's complaint. */
export function parseMdx(source: string): Root | MdxError {
  const tooMuch = beyondReading(source);
  if (tooMuch !== null) return tooMuch;
  try {
    return processor.parse(source);
  } catch (error) {
    if (error instanceof VFileMessage)
      return {line: error.line ?? openedAt(error.reason), rule: error.ruleId ?? '', reason: error.reason};
    // Some nonsense trips the parser's own assertions: still a mistake of the page, not of the build.
    return {line: 1, rule: '', reason: String(error)};
  }
}

/** A tag that is open at the end has no place of its own but the one that the parser's words name: `(7:1-7:9)`. */
function openedAt(reason: string): number {
  return Number(/\((\d+):\d+-\d+:\d+\)/.exec(reason)?.[1] ?? 1);
}

/** What would keep the parser busy without end. */
function beyondReading(source: string): MdxError | null {
  const head = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  let at = 0;
  let length = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const marks = NESTED.exec(line)?.[0].match(/[>+*-]|\d+/g)?.length ?? 0;
    if (marks > DEEPEST) return {line: index + 1, rule: 'too-nested', reason: `more than ${DEEPEST}`};
    length = at < head ? 0 : APART.test(line) ? line.length : length + line.length;
    if (length > LONGEST_PARAGRAPH)
      return {line: index + 1, rule: 'too-long', reason: `more than ${LONGEST_PARAGRAPH}`};
    at += line.length + 1;
  }
  return null;
}
