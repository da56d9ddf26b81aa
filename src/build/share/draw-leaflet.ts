import type {Element, ElementContent} from 'hast';
import {qrPath} from '../../core/page/qr-path.ts';
import {element, isElement, text, textOf} from '../../core/plain/html.ts';
import {drawBox, FAMILIES} from './draw-picture.ts';
import {type Box, box, type Style} from './elements.ts';

/** A leaflet as it is drawn. */
export interface Leaflet {
  readonly title: string;
  /** Full address of the page, which the code holds. */
  readonly address: string;
  /** Day of the words, dd/mm/yyyy. */
  readonly day: string;
  readonly words: readonly ElementContent[];
  /** What is said of each instrument cited. */
  readonly notes: readonly (readonly ElementContent[])[];
}

/** Pixels: a phone shows it whole in its width. */
const WIDTH = 1080;
const TEXT = 34;
const NOTE = 24;
/** With the white around the code, which is also the gap before the words beside it. */
const CODE = 268;

const INK = '#1b1a18';
const BRAND = '#8c1d18';
const GREY = '#4a4641';

/** Draws a leaflet in one column, as high as its words; the same leaflet gives the same bytes of PNG everywhere. */
export function drawLeaflet({title, address, day, words, notes}: Leaflet): Promise<Uint8Array> {
  return drawBox(
    box(
      {
        width: WIDTH,
        boxSizing: 'border-box',
        flexDirection: 'column',
        padding: '48px 64px',
        backgroundColor: '#ffffff',
        color: INK,
        borderTop: `24px solid ${BRAND}`,
        fontFamily: FAMILIES.join(', '),
        fontSize: TEXT,
        lineHeight: 1.4,
      },
      [
        box({fontSize: 60, fontWeight: 600, lineHeight: 1.25}, title),
        ...blocks(words),
        box({marginTop: 36, paddingTop: 28, borderTop: '2px solid #cfc9c0', alignItems: 'center'}, [
          code(address),
          box({flexDirection: 'column', width: 684, color: GREY, fontSize: 28}, [
            box({color: INK, fontWeight: 600}, 'Quét mã để mở bản mới nhất'),
            box({wordBreak: 'break-all'}, address.replace(/^https?:\/\//, '')),
            box({}, `Hướng dẫn của trang, không phải văn bản. Bản ngày ${day}.`),
          ]),
        ]),
        ...notes.map((note) => line(note, {fontSize: NOTE, color: GREY, marginTop: 16})),
      ],
    ),
    {width: WIDTH},
  );
}

function blocks(nodes: readonly ElementContent[]): Box[] {
  return nodes.filter(isElement).flatMap((node) => block(node));
}

function block(node: Element): Box[] {
  switch (node.tagName) {
    case 'h2':
    case 'h3':
      return [line(node.children, {fontSize: 40, marginTop: 30, color: BRAND}, true)];
    case 'ul':
    case 'ol':
      return node.children
        .filter(isElement)
        .map((item, index) =>
          box({marginTop: 10}, [
            box({width: 52, color: BRAND, fontWeight: 600}, node.tagName === 'ol' ? `${index + 1}.` : '•'),
            line(item.children, {width: 900}),
          ]),
        );
    case 'p':
      return [line(node.children, {marginTop: 14})];
    case 'caption':
    case 'thead':
      return [];
    case 'tr':
      return row(node.children.filter(isElement));
    default:
      return blocks(node.children);
  }
}

/** What a row is about, then what it says: a phone has no room for columns. */
function row([subject, ...cells]: readonly Element[]): Box[] {
  if (!subject) return [];
  const said = cells.flatMap((cell, index) => [text(index === 0 ? ': ' : '; '), ...cell.children]);
  return [line([element('strong', subject.children), ...said], {marginTop: 14})];
}

/** Words in lines, each a box that wraps: satori sets no bold word in the midst of a text. */
function line(nodes: readonly ElementContent[], style: Style, bold = false): Box {
  const words = wordsOf(pieces(nodes, bold));
  return box(
    {flexWrap: 'wrap', columnGap: '0.26em', ...style},
    words.map((word) =>
      box(
        {},
        word.map((piece) => box({fontWeight: piece.bold ? 600 : 400}, piece.text)),
      ),
    ),
  );
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

function pieces(nodes: readonly ElementContent[], bold: boolean): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (!isElement(node)) return [{text: textOf(node), bold}];
    return pieces(node.children, bold || node.tagName === 'strong');
  });
}

/** Pieces of text cut at their spaces: `**a**, b` is two words, of which the first has two pieces. */
function wordsOf(all: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open = false;
  for (const {text, bold} of all)
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue;
      const isSpace = part.trim() === '';
      if (!isSpace && open) words.at(-1)!.push({text: part, bold});
      else if (!isSpace) words.push([{text: part, bold}]);
      open = !isSpace;
    }
  return words;
}

function code(address: string): Box {
  const {size, path} = qrPath(address);
  return {
    type: 'svg',
    key: null,
    props: {
      style: {},
      width: CODE,
      height: CODE,
      viewBox: `0 0 ${size} ${size}`,
      children: [{type: 'path', key: null, props: {style: {}, d: path, fill: '#000000', children: []}}],
    },
  };
}
