import type {RelationView} from './relation-views.ts';

/** A box with its lines of text; units are those of the drawing's view box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** An arrow from the acting box to the other, with its verb. */
export interface Arrow {
  readonly path: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** A small drawn graph: the instrument in the middle, later instruments above it, earlier ones below. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly own: Box;
  readonly others: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const WIDTH = 640;
const LINE = 20;
const PADDING = 10;
const GAP = 16;
/** Length of an arrow, and of the indent of the boxes it leads to. */
const REACH = 210;
/** Letters that fit into the width of a box of text at 15 units a line. */
const LETTERS = 44;

/** Lays the relations out; only the active verb is written, along the arrow's own direction. */
export function drawRelations(name: string, views: readonly RelationView[]): Drawing {
  const above = views.filter(({acts}) => !acts);
  const below = views.filter(({acts}) => acts);
  const others: Box[] = [];
  let y = 0;
  const stack = (list: readonly RelationView[]) => {
    for (const view of list) {
      const box = boxAt(REACH, y, WIDTH - REACH, view.name);
      others.push(box);
      y += box.height + GAP;
    }
  };
  stack(above);
  const own = boxAt(0, y, WIDTH - REACH, name);
  y += own.height + GAP;
  stack(below);
  const arrows = [...above, ...below].map((view, index) => arrowOf(own, others[index]!, view));
  return {width: WIDTH, height: y - GAP, own, others, arrows};
}

function boxAt(x: number, y: number, width: number, name: string): Box {
  const lines = wrap(name);
  return {x, y, width, height: lines.length * LINE + 2 * PADDING, lines};
}

/** An elbow between the instrument's left side and the other box; the head is at the one acted upon. */
function arrowOf(own: Box, other: Box, view: RelationView): Arrow {
  const trunk = 24;
  const middle = other.y + other.height / 2;
  const edge = other.y < own.y ? own.y : own.y + own.height;
  const path = view.acts
    ? `M ${trunk} ${edge} V ${middle} H ${other.x - 2}`
    : `M ${other.x} ${middle} H ${trunk} V ${edge - 2}`;
  return {path, label: view.active, x: trunk + 10, y: middle - 6};
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
