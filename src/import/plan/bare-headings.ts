import {isCapitals} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {RANK} from './nesting.ts';
import type {SourceBlock, SourceParagraph} from './source.ts';

const LONGEST_HEADING = 200;

/** Headings in capitals, or else in bold, where a document numbers no headings at all. */
export function bareHeadings(blocks: readonly SourceBlock[]): Set<SourceBlock> {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const numbered = paragraphs.some((block) => {
    const kind = readMarkers(block.text)[0]?.kind;
    return kind !== undefined && RANK[kind] <= RANK.article;
  });
  if (numbered) return new Set();
  const bare = paragraphs.filter(isBareHeading);
  const capitals = bare.filter((block) => isCapitals(block.text));
  return new Set(capitals.length >= 2 ? capitals : bare);
}

/** Whether a paragraph looks like a heading without a number. */
function isBareHeading(block: SourceParagraph): boolean {
  const text = block.text;
  if (text.length > LONGEST_HEADING || text.length < 4 || /[.;,]$/.test(text) || readMarkers(text).length > 0)
    return false;
  return isCapitals(text) || block.bold === text.length;
}
