import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFileMessage} from 'vfile-message';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx);

/** Why a source could not be read as MDX: 1-based line and the parser's own words. */
export interface MdxError {
  readonly line: number;
  readonly reason: string;
}

/** The syntax tree of an MDX source, or the parser's complaint. */
export function parseMdx(source: string): Root | MdxError {
  try {
    return processor.parse(source);
  } catch (error) {
    if (error instanceof VFileMessage) return {line: error.line ?? 1, reason: error.reason};
    // Some nonsense trips the parser's own assertions: still a mistake of the page, not of the build.
    return {line: 1, reason: String(error)};
  }
}
