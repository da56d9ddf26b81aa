import type {Part} from './load-part.ts';

const REFERRING = ['headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** The instruments cited in a whole handout, in the order of the first mention. */
export class MergedNotes {
  readonly #numbers = new Map<string, number>();
  readonly items: Element[] = [];

  /** The number of a note in the merged list; the same instrument has one. */
  number(note: Element): number {
    const known = this.#numbers.get(note.id);
    if (known !== undefined) return known;
    const copy = document.importNode(note, true);
    copy.id = `bo-${note.id}`;
    this.items.push(copy);
    this.#numbers.set(note.id, this.items.length);
    return this.items.length;
  }
}

/**
 * Fits a part into the document: notes renumbered, ids made its own, headings one step down below the
 * part's title, everything that can be opened open. The page's own title goes, as the part bears one.
 */
export function adaptPart(part: Part, prefix: string, notes: MergedNotes): DocumentFragment {
  const {content} = part;
  if (part.entry.clause === undefined)
    [...content.children].find((child) => child.matches('header, h1'))?.remove();
  for (const details of content.querySelectorAll('details')) details.open = true;
  for (const citation of content.querySelectorAll<HTMLElement>('.citation[data-note]')) {
    const note = part.notes.get(citation.dataset.note ?? '');
    if (note) citation.dataset.note = `${notes.number(note)}`;
    else delete citation.dataset.note;
  }
  ownIds(content, prefix, part.entry.url);
  for (const depth of [5, 4, 3, 2, 1]) {
    for (const heading of content.querySelectorAll(`h${depth}`))
      rename(heading, `h${Math.max(3, Math.min(6, depth + 1))}`);
  }
  return content;
}

function ownIds(content: DocumentFragment, prefix: string, url: string): void {
  const ids = new Set<string>();
  for (const element of content.querySelectorAll('[id]')) {
    ids.add(element.id);
    element.id = `${prefix}-${element.id}`;
  }
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const target = link.getAttribute('href')!.slice(1);
    link.setAttribute('href', ids.has(target) ? `#${prefix}-${target}` : `${url}#${target}`);
  }
  for (const name of REFERRING) {
    for (const element of content.querySelectorAll(`[${name}]`)) {
      const targets = element.getAttribute(name)!.split(/\s+/);
      element.setAttribute(name, targets.map((target) => `${prefix}-${target}`).join(' '));
    }
  }
}

function rename(heading: Element, name: string): void {
  const renamed = document.createElement(name);
  for (const {name: attribute, value} of heading.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...heading.childNodes);
  heading.replaceWith(renamed);
}
