import type {Relation, Verb} from '../relations.ts';
import type {Site} from '../site.ts';
import {type LabelBox, tightName, wrapLabel} from './label.ts';

/** A relation drawn: a curve from the acting instrument to the one acted upon. */
interface NetworkEdge {
  readonly verb: Verb;
  readonly path: string;
}

/** All relations between pages of the site: families one under the other, what is acted upon on the left. */
export interface InstrumentNetwork {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LabelBox[];
  readonly edges: readonly NetworkEdge[];
}

const BOX = 138;
const COLUMN = 168;
const LINE = 17;
const PADDING = 7;
const GAP = 10;
const FAMILY_GAP = 30;
const LETTERS = 16;
const SWEEPS = 4;
/** How high an arrow rises over a box that stands between its ends. */
const ARC = 16;

interface Node {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  readonly date: string;
  readonly targets: readonly string[];
  readonly sources: readonly string[];
}

/** Lays the network out the same way every time: ties are broken by date and key. */
export function instrumentNetwork(site: Pick<Site, 'relations'>): InstrumentNetwork {
  const relations = site.relations.filter(({from, to}) => from.url !== null && to.url !== null);
  const nodes = nodesOf(relations);
  const boxes = new Map<string, LabelBox>();
  let top = ARC;
  for (const family of familiesOf(nodes)) {
    const placed = placeFamily(family, top);
    for (const [key, box] of placed) boxes.set(key, box);
    top = Math.max(...[...placed.values()].map((box) => box.y + box.height)) + FAMILY_GAP;
  }
  const all = [...boxes.values()];
  return {
    width: Math.max(BOX, ...all.map((box) => box.x + box.width)),
    height: Math.max(0, top - FAMILY_GAP),
    nodes: all,
    edges: relations.map(({from, verb, to}) => ({
      verb,
      path: curve(boxes.get(from.key!)!, boxes.get(to.key!)!),
    })),
  };
}

function nodesOf(relations: readonly Relation[]): Map<string, Node> {
  const parties = relations.flatMap(({from, to}) => [from, to]);
  const keys = [...new Set(parties.map(({key}) => key!))].sort();
  return new Map(
    keys.map((key) => {
      const party = parties.find((candidate) => candidate.key === key)!;
      const node: Node = {
        key,
        name: party.name,
        url: party.url!,
        date: party.date ?? '9999',
        targets: relations.filter(({from}) => from.key === key).map(({to}) => to.key!),
        sources: relations.filter(({to}) => to.key === key).map(({from}) => from.key!),
      };
      return [key, node];
    }),
  );
}

/** The connected parts, the largest first. */
function familiesOf(nodes: ReadonlyMap<string, Node>): Node[][] {
  const seen = new Set<string>();
  const families: Node[][] = [];
  for (const start of nodes.values()) {
    const family: Node[] = [];
    const open = [start];
    for (let node = open.pop(); node; node = open.pop()) {
      if (seen.has(node.key)) continue;
      seen.add(node.key);
      family.push(node);
      open.push(...[...node.targets, ...node.sources].map((key) => nodes.get(key)!));
    }
    if (family.length > 0) families.push(family);
  }
  return families.sort((a, b) => b.length - a.length || (a[0]!.key < b[0]!.key ? -1 : 1));
}

/** Layers by the longest chain of acts, then rows near what they are tied to. */
function placeFamily(family: readonly Node[], top: number): Map<string, LabelBox> {
  const layers = layersOf(family);
  const rows = new Map<string, number>();
  const columns = [...new Set(layers.values())]
    .sort((a, b) => a - b)
    .map((layer) => family.filter(({key}) => layers.get(key) === layer).sort(byDate));
  for (const column of columns) for (const [row, {key}] of column.entries()) rows.set(key, row);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const wanted = new Map(column.map((node) => [node.key, meanRow(node, rows)]));
      column.sort((a, b) => wanted.get(a.key)! - wanted.get(b.key)! || byDate(a, b));
      for (const [row, {key}] of column.entries()) rows.set(key, row);
    }
  }
  const placed = new Map<string, LabelBox>();
  for (const [layer, column] of columns.entries()) {
    let free = top;
    for (const node of column) {
      const box = boxOf(node, layer * COLUMN, Math.max(free, besideTargets(node, placed, top)));
      placed.set(node.key, box);
      free = box.y + box.height + GAP;
    }
  }
  return placed;
}

function layersOf(family: readonly Node[]): Map<string, number> {
  const layers = new Map<string, number>();
  const layerOf = (node: Node): number => {
    const known = layers.get(node.key);
    if (known !== undefined) return known;
    // Held before it is known, so that a circle of acts ends here instead of running on.
    layers.set(node.key, 0);
    const below = family.filter(({key}) => node.targets.includes(key)).map(layerOf);
    const layer = below.length === 0 ? 0 : Math.max(...below) + 1;
    layers.set(node.key, layer);
    return layer;
  };
  for (const node of family) layerOf(node);
  return layers;
}

function meanRow(node: Node, rows: ReadonlyMap<string, number>): number {
  const near = [...node.targets, ...node.sources].map((key) => rows.get(key) ?? 0);
  return near.reduce((sum, row) => sum + row, 0) / near.length;
}

function besideTargets(node: Node, placed: ReadonlyMap<string, LabelBox>, top: number): number {
  const tops = node.targets.flatMap((key) => placed.get(key)?.y ?? []);
  return tops.length === 0 ? top : Math.min(...tops);
}

function boxOf({name, url}: Node, x: number, y: number): LabelBox {
  const lines = wrapLabel(tightName(name), LETTERS, 5);
  return {x, y, width: BOX, height: lines.length * LINE + 2 * PADDING, lines, url};
}

function curve(from: LabelBox, to: LabelBox): string {
  const between = from.x - to.x > COLUMN;
  if (between && Math.abs(from.y - to.y) < LINE) return arc(from, to);
  const [startX, startY] = [from.x, from.y + from.height / 2];
  const [endX, endY] = [to.x + to.width, to.y + to.height / 2];
  const bend = (startX - endX) / 2;
  return `M${startX} ${startY}C${startX - bend} ${startY} ${endX + bend} ${endY} ${endX + 2} ${endY}`;
}

/** Over the boxes of the columns between two ends in one row. */
function arc(from: LabelBox, to: LabelBox): string {
  const [startX, endX] = [from.x + from.width / 4, to.x + (to.width * 3) / 4];
  const top = Math.min(from.y, to.y) - ARC;
  return `M${startX} ${from.y}C${startX - 30} ${top} ${endX + 30} ${top} ${endX} ${to.y - 2}`;
}

function byDate(a: Node, b: Node): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1;
}
