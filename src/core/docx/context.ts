import type {ElementContent} from 'hast';

/** What all blocks of one file share. */
export interface Context {
  /** Address of the site, for the links of the page. */
  readonly site: string;
  /** Width between the margins, in twentieths of a point. */
  readonly width: number;
  /** False in the words of a plan alone, which lead nowhere. */
  readonly hasLinks: boolean;
  /** What the page says of each instrument that it cites, by the number of the note. */
  readonly notes: ReadonlyMap<number, readonly ElementContent[]>;
  /** Notes that have been placed; each stands once, at its first mention. */
  readonly placed: Set<number>;
  /** Anchors that have become bookmarks; a name stands once in a Word file. */
  readonly bookmarks: Set<string>;
  /** Each list counts anew. */
  nextList(): number;
}
