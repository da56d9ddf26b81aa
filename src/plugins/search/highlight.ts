import {HIGHLIGHT_PARAMETER} from './address.ts';
import {findWords} from './find-words.ts';

/**
 * Highlights the words of a search on the page that a hit led to. The CSS Custom Highlight API paints
 * ranges and leaves the page's nodes alone; a browser without it shows the page as it is.
 */

const NAME = 'tim-kiem';

let observer: MutationObserver | null = null;

export function onRouteDidUpdate({location}: {location: {search: string}}): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  observer?.disconnect();
  CSS.highlights.delete(NAME);
  const query = new URLSearchParams(location.search).get(HIGHLIGHT_PARAMETER);
  if (!query) return;
  paint(query);
  // The page may still be on its way, or put nodes in place of others: paint what stands there then.
  let waiting = false;
  observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      paint(query);
    });
  });
  observer.observe(document.body, {childList: true, subtree: true, characterData: true});
}

function paint(query: string): void {
  const content = document.querySelector('main');
  if (!content) return;
  const blocks = textBlocks(content);
  const texts = blocks.map((nodes) => nodes.map((node) => node.data).join(''));
  const ranges = findWords(texts, query).flatMap((spans, at) =>
    spans.map((span) => toRange(blocks[at]!, span)),
  );
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
}

const BLOCKS = 'p, li, dt, dd, td, th, h1, h2, h3, h4, blockquote, summary, figcaption';

/** The text nodes of each block, so that words are found across links and emphasis inside it. */
function textBlocks(content: Element): Text[][] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS) ?? content;
    const texts = blocks.get(block);
    if (texts) texts.push(node as Text);
    else blocks.set(block, [node as Text]);
  }
  return [...blocks.values()];
}

function toRange(nodes: readonly Text[], {start, end}: {start: number; end: number}): Range {
  const range = document.createRange();
  const from = placeOf(nodes, start);
  const to = placeOf(nodes, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function placeOf(nodes: readonly Text[], at: number): {node: Text; offset: number} {
  let left = at;
  for (const node of nodes) {
    if (left <= node.data.length) return {node, offset: left};
    left -= node.data.length;
  }
  const last = nodes.at(-1)!;
  return {node: last, offset: last.data.length};
}
