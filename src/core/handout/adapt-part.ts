import type {Element, ElementContent, Properties} from 'hast';
import {element, hasClass, isElement, text} from '../plain/html.ts';
import {withBase} from '../site/base-path.ts';
import type {MergedNotes} from './merged-notes.ts';
import type {Part} from './read-part.ts';

/** Properties that name other elements by their ids. */
const REFERRING = ['headers', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls'] as const;

/**
 * Fits a part into the document: notes renumbered, ids made its own, headings one step down below the
 * part's title, everything that can be opened open. The page's own title goes, as the part bears one.
 */
export function adaptPart(part: Part, prefix: string, notes: MergedNotes, baseUrl: string): ElementContent[] {
  const ids = new Set(idsOf(part.content));
  const page = withBase(baseUrl, part.entry.url);
  const adapt = (node: ElementContent): ElementContent => {
    if (!isElement(node)) return node;
    const children = node.children.map(adapt);
    // Pages of a kind call their tables alike.
    if (node.tagName === 'caption') children.push(text(` (${part.entry.title})`));
    return element(lowered(node.tagName), children, propertiesOf(node, {part, page, prefix, notes, ids}));
  };
  return withoutTitle(part).map(adapt);
}

interface Surroundings {
  readonly part: Part;
  /** Address of the page that the part comes from. */
  readonly page: string;
  readonly prefix: string;
  readonly notes: MergedNotes;
  /** All ids within the part. */
  readonly ids: ReadonlySet<string>;
}

function withoutTitle({entry, content}: Part): readonly ElementContent[] {
  if (entry.clause !== undefined) return content;
  const title = content.find((node) => isElement(node) && /^(?:header|h1)$/.test(node.tagName));
  return content.filter((node) => node !== title);
}

function lowered(tagName: string): string {
  const depth = /^h([1-5])$/.exec(tagName)?.[1];
  return depth === undefined ? tagName : `h${Math.max(3, Number(depth) + 1)}`;
}

function propertiesOf(node: Element, {part, page, prefix, notes, ids}: Surroundings): Properties {
  const properties = {...node.properties};
  if (node.tagName === 'details') properties.open = true;
  if (hasClass(node, 'citation') && properties.dataNote !== undefined) {
    const note = part.notes.get(String(properties.dataNote));
    properties.dataNote = note ? `${notes.number(note)}` : undefined;
  }
  if (properties.id !== undefined) properties.id = `${prefix}-${properties.id}`;
  const href = String(properties.href ?? '');
  if (href.startsWith('#'))
    properties.href = ids.has(href.slice(1)) ? `#${prefix}-${href.slice(1)}` : page + href;
  for (const name of REFERRING) {
    const targets = properties[name];
    if (targets !== undefined)
      properties[name] = [targets]
        .flat()
        .flatMap((target) => `${target}`.split(/\s+/))
        .map((id) => `${prefix}-${id}`);
  }
  return properties;
}

function idsOf(nodes: readonly ElementContent[]): string[] {
  return nodes
    .filter(isElement)
    .flatMap(({properties, children}) => [
      ...(properties.id === undefined ? [] : [String(properties.id)]),
      ...idsOf(children),
    ]);
}
