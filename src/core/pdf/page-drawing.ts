import type {PdfItem} from './pdf-lines.ts';

/** A straight level or upright stroke; coordinates in points, `y` from the top, `x0 ≤ x1`, `y0 ≤ y1`. */
export interface PdfRule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a page draws: each letter where it stands, and the rules of its tables. */
export interface PageDrawing {
  readonly items: readonly PdfItem[];
  readonly rules: readonly PdfRule[];
}

/** The drawing operators of a page as pdf.js lists them, and the numbers of their kinds (`OPS`). */
export interface PageOperators {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

type Matrix = readonly [number, number, number, number, number, number];

interface TextState {
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** A letter, or a shift in thousandths of the size. */
type Glyph = number | null | {readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean};

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A fill that is thinner than this is a rule; in points. */
const THICKEST_RULE = 3;
const SHORTEST_RULE = 4;

/** Follows the operators of a page `height` points high (ISO 32000-1, 8.5 and 9.4). Images and clips draw nothing. */
export function readDrawing(
  {fnArray, argsArray}: PageOperators,
  OPS: Readonly<Record<string, number>>,
  height: number,
): PageDrawing {
  const items: PdfItem[] = [];
  const rules: PdfRule[] = [];
  const saved: {matrix: Matrix; text: TextState}[] = [];
  let matrix: Matrix = IDENTITY;
  let text: TextState = {size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0};
  let line: Matrix = IDENTITY;
  let place: Matrix = IDENTITY;
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  const moveLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    place = line;
  };

  for (let at = 0; at < fnArray.length; at += 1) {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    const [first = 0, second = 0] = args as readonly number[];
    switch (names.get(fnArray[at]!)) {
      case 'save':
        saved.push({matrix, text: {...text}});
        break;
      case 'transform':
        matrix = multiply(matrix, args as unknown as Matrix);
        break;
      case 'paintFormXObjectBegin':
        saved.push({matrix, text: {...text}});
        if (args[0]) matrix = multiply(matrix, args[0] as Matrix);
        break;
      case 'restore':
      case 'paintFormXObjectEnd': {
        const last = saved.pop();
        if (last) ({matrix, text} = last);
        break;
      }
      case 'beginText':
        line = IDENTITY;
        place = IDENTITY;
        break;
      case 'setFont':
        text.size = second;
        break;
      case 'setCharSpacing':
        text.charSpacing = first;
        break;
      case 'setWordSpacing':
        text.wordSpacing = first;
        break;
      case 'setHScale':
        text.scale = first / 100;
        break;
      case 'setLeading':
        text.leading = -first;
        break;
      case 'setTextRise':
        text.rise = first;
        break;
      case 'setTextMatrix':
        line = (args.length === 6 ? args : args[0]) as unknown as Matrix;
        place = line;
        break;
      case 'moveText':
        moveLine(first, second);
        break;
      case 'setLeadingMoveText':
        text.leading = second;
        moveLine(first, second);
        break;
      case 'nextLine':
        moveLine(0, text.leading);
        break;
      case 'showText':
        place = show(args[0] as readonly Glyph[]);
        break;
      case 'constructPath':
        if (first !== OPS.endPath) rules.push(...rulesOf(args[1], first, OPS, matrix, height));
        break;
    }
  }
  return {items, rules};

  /** Sets the letters of a run, and says where the next run begins. */
  function show(glyphs: readonly Glyph[]): Matrix {
    let x = 0;
    const [a, b, c, d, left, top] = multiply(matrix, place);
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        x -= (glyph / 1000) * text.size * text.scale;
        continue;
      }
      const advance =
        (((glyph.width ?? 0) / 1000) * text.size +
          text.charSpacing +
          (glyph.isSpace ? text.wordSpacing : 0)) *
        text.scale;
      // Letters that run up or down the sheet are a stamp or a margin, not lines.
      if (glyph.unicode && Math.abs(b) < Math.abs(a) * 0.2)
        items.push({
          text: glyph.unicode,
          x: a * x + c * text.rise + left,
          y: height - (b * x + d * text.rise + top),
          width: Math.hypot(a, b) * (((glyph.width ?? 0) / 1000) * text.size * text.scale),
          size: Math.hypot(c, d) * text.size,
        });
      x += advance;
    }
    return multiply(place, [1, 0, 0, 1, x, 0]);
  }
}

/** The straight strokes of a path, and thin fills as strokes. */
function rulesOf(
  paths: unknown,
  operator: number,
  OPS: Readonly<Record<string, number>>,
  matrix: Matrix,
  height: number,
): PdfRule[] {
  const data = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null) : null;
  if (!data) return [];
  const strokes = operator === OPS.stroke || operator === OPS.closeStroke;
  const rules: PdfRule[] = [];
  let points: [number, number][] = [];
  const close = () => {
    if (strokes) {
      for (let at = 1; at < points.length; at += 1) addRule(rules, [points[at - 1]!, points[at]!]);
    } else addRule(rules, points);
    points = [];
  };
  for (let at = 0; at < data.length; ) {
    const kind = data[at];
    const point = (offset: number): [number, number] => {
      const [x, y] = apply(matrix, data[at + offset] ?? 0, data[at + offset + 1] ?? 0);
      return [x, height - y];
    };
    if (kind === 0) {
      close();
      points.push(point(1));
      at += 3;
    } else if (kind === 1) {
      points.push(point(1));
      at += 3;
    } else if (kind === 2 || kind === 3) {
      // A curve is no rule: what it belongs to is a drawing.
      points = [];
      at += kind === 2 ? 7 : 5;
    } else {
      if (strokes && points.length > 1) points.push(points[0]!);
      at += 1;
    }
  }
  close();
  return rules;
}

function addRule(rules: PdfRule[], points: readonly (readonly [number, number])[]): void {
  if (points.length < 2) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const rule = {x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys)};
  const [width, depth] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
  if (Math.min(width, depth) < THICKEST_RULE && Math.max(width, depth) >= SHORTEST_RULE) rules.push(rule);
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
