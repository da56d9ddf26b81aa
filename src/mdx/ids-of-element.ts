import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {REPORT_ANCHOR} from '../core/page/report.ts';
import {slug} from '../core/text/slug.ts';
import {attributeOf} from './clause-element.ts';

/** The ids that a component draws, by its properties; an empty one is none. */
export function idsOfElement(node: MdxJsxFlowElement): string[] {
  if (node.name === 'ContactNote') return [REPORT_ANCHOR];
  if (node.name === 'ClauseBlock' && attributeOf(node, 'where') === null) return [];
  if (node.name === 'ClauseSection' && propertyOf(node, 'anchored') !== true) return [];
  if (node.name === 'ClauseBlock' || node.name === 'ClauseSection') return [attributeOf(node, 'id') ?? ''];
  const items = propertyOf(node, 'items');
  if (!Array.isArray(items)) return [];
  if (node.name === 'Homonyms') return items.map(({id}: {id: string}) => id);
  if (node.name === 'TermList') return items.map(({term}: {term: string}) => slug(term));
  if (node.name === 'SourceList') return items.map((_, index) => `nguon-${index + 1}`);
  return [];
}

/** A property that is data, not words. */
function propertyOf(node: MdxJsxFlowElement, name: string): unknown {
  for (const attribute of node.attributes)
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'object'
    )
      return attribute.value === null ? undefined : JSON.parse(attribute.value.value);
  return undefined;
}
