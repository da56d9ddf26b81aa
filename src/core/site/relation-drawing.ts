import type {RelationView} from './relation-views.ts';

/** A box with its lines of text; units are those of the drawing's view box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** A line of text inside a box, placed by its base line. */
interface Line {
  readonly text: string;
  readonly y: number;
  /** True for the verb of the arrow that belongs to the box. */
  readonly verb: boolean;
}

/** A small drawn graph: the instrument in the middle, what acts on it above, what it acts on below. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly own: Box;
  readonly others: readonly Box[];
  /** Elbows from the acting box to the other, as SVG path data. */
  readonly arrows: readonly string[];
}

// As wide as the text of a phone, so that the letters keep their size there.
const WIDTH = 330;
const INDENT = 36;
const TRUNK = 16;
const LINE = 20;
const PADDING = 8;
const GAP = 14;
/** Letters that fit into a box at 14 units a line. */
const LETTERS = 34;

/** Lays the relations out; the verb stands at the end of its box that the arrow meets. */
export function drawRelations(name: string, views: readonly RelationView[]): Drawing {
  const above = views.filter(({acts}) => !acts);
  const below = views.filter(({acts}) => acts);
  let y = 0;
  const place = (x: number, words: readonly string[], verb: string | null): Box => {
    const lines = words.map((text, index) => ({
      text,
      y: y + PADDING + LINE * index + 15,
      verb: text === verb && (index === 0 || index === words.length - 1),
    }));
    const box = {x, y, width: WIDTH - x, height: words.length * LINE + 2 * PADDING, lines};
    y += box.height + GAP;
    return box;
  };
  const upper = above.map((view) => place(INDENT, [...wrap(view.name), view.active], view.active));
  const own = place(0, wrap(name), null);
  const lower = below.map((view) => place(INDENT, [view.active, ...wrap(view.name)], view.active));
  return {
    width: WIDTH,
    height: y - GAP,
    own,
    others: [...upper, ...lower],
    arrows: [
      ...upper.map((box) => `M ${box.x} ${middle(box)} H ${TRUNK} V ${own.y - 2}`),
      ...lower.map((box) => `M ${TRUNK} ${own.y + own.height} V ${middle(box)} H ${box.x - 2}`),
    ],
  };
}

function middle({y, height}: Box): number {
  return y + height / 2;
}

function wrap(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]} …`];
}
