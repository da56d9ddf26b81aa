import type {Element} from 'hast';

/** The instruments cited in a whole handout, in the order of the first mention. */
export class MergedNotes {
  readonly #numbers = new Map<string, number>();
  readonly items: Element[] = [];

  /** The number of a note in the merged list; the same instrument has one. */
  number(note: Element): number {
    const id = String(note.properties.id);
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.items.push({...note, properties: {...note.properties, id: `bo-${id}`}});
    this.#numbers.set(id, this.items.length);
    return this.items.length;
  }
}
