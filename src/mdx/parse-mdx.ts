import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFileMessage} from 'vfile-message';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** Why a source could not be read as MDX: 1-based line, the parser's rule (empty where it has none) and own words. */
export interface MdxError {
  readonly line: number;
  readonly rule: string;
  readonly reason: string;
}

/** The syntax tree of an MDX source, or the parser's complaint. */
export function parseMdx(source: string): Root | MdxError {
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
