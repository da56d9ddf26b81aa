import type {Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** The part of a built page from one tag to another; the rest, the same on every page, would take as long again to parse. */
export function parsePart(html: string, from: string, to: string): Root {
  return parser.parse(html.slice(Math.max(0, html.indexOf(from)), html.indexOf(to)));
}

const parser = unified().use(rehypeParse, {fragment: true});
