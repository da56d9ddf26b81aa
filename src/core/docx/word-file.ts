import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  StyleLevel,
  TableOfContents,
  TextRun,
} from 'docx';
import type {ElementContent} from 'hast';
import {element, findAll, text} from '../plain/html.ts';
import {type Block, blocks, paragraph} from './blocks.ts';
import type {Context} from './context.ts';
import {NUMBERING} from './lists.ts';
import {qrPicture} from './qr-picture.ts';
import type {DrawnPage} from './read-page.ts';
import {settleBytes} from './settle-bytes.ts';
import {LEAFLET_STYLES_XML, STYLE, STYLES_XML} from './styles.ts';
import {sideBySide, wantsRoom} from './table.ts';

/** A4 with the margins of Nghị định 30/2020/NĐ-CP, phụ lục I, in twentieths of a point: 20, 15, 20 and 30 mm. */
const PAGE = {
  size: {width: 11906, height: 16838},
  margin: {top: 1134, right: 851, bottom: 1134, left: 1701, header: 567, footer: 567},
};

/** Between the margins of that sheet, and of the same lying on its side. */
const WIDTH = 9354;
const WIDE_WIDTH = 14286;

/** A leaflet fills its sheet: 15 mm on every side. */
const LEAFLET_PAGE = {
  size: PAGE.size,
  margin: {top: 851, right: 851, bottom: 851, left: 851, header: 425, footer: 425},
};

/** Between the columns of a leaflet: 8 mm. */
const GUTTER = 454;

/** Shares of the width: the code of a leaflet, and where it leads. */
const CODE_SHARES = [0.17, 0.83];

export interface WordOptions {
  /** The day of which the states of the law are told, `dd/mm/yyyy`. */
  readonly day: string;
  /** The words of the plan alone, without notes and without a word of ours. */
  readonly clean?: boolean;
}

/** A page as the bytes of a Word file; the same bytes from the same page. */
export async function wordFile(page: DrawnPage, {day, clean = false}: WordOptions): Promise<Uint8Array> {
  // As it prints: a document of one wide table lies on its side, one of many parts stands.
  const isWide =
    !page.hasContents &&
    findAll(element('div', [...page.body]), ({tagName}) => tagName === 'table').some((one) =>
      wantsRoom(one, WIDTH),
    );
  const context: Context = {
    site: new URL(page.address).origin,
    width: isWide ? WIDE_WIDTH : WIDTH,
    hasLinks: !clean,
    // On a leaflet they stand below its columns, which balance only without feet.
    notes: new Map(clean || page.leaflet ? [] : page.notes.map((note, index) => [index + 1, note])),
    placed: new Set(),
    bookmarks: new Set(),
    nextList: counter(),
  };
  const document = new Document({
    title: page.title,
    description: `${page.address}. ${page.version}`,
    creator: page.head[0] ?? '',
    lastModifiedBy: page.head[0] ?? '',
    externalStyles: page.leaflet ? LEAFLET_STYLES_XML : STYLES_XML,
    numbering: NUMBERING,
    sections: page.leaflet
      ? leaflet(page, day, context)
      : [
          {
            properties: {titlePage: true, page: isWide ? onItsSide(PAGE) : PAGE},
            headers: headers(),
            children: clean ? blocks(page.plan?.children ?? [], context) : whole(page, day, context),
          },
        ],
  });
  return settleBytes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Title above two columns, below them the code that leads to the newest words, all on one sheet. */
function leaflet(page: DrawnPage, day: string, context: Context): ISectionOptions[] {
  const [code, source] = [element('div', []), element('div', [])];
  const foot = sideBySide([code, source], CODE_SHARES, context.width, (part) =>
    part === code
      ? [new Paragraph({style: STYLE.source, children: [qrPicture(page.address)]})]
      : sourceLines(page, day, context),
  );
  return [
    {
      properties: {titlePage: true, page: LEAFLET_PAGE},
      headers: headers(),
      children: [paragraph([text(page.title)], context, STYLE.title)],
    },
    {
      properties: {type: SectionType.CONTINUOUS, page: LEAFLET_PAGE, column: {count: 2, space: GUTTER}},
      children: blocks(page.body, context),
    },
    {
      properties: {type: SectionType.CONTINUOUS, page: LEAFLET_PAGE},
      children: [foot, ...page.notes.map((note) => paragraph(note, context, STYLE.note))],
    },
  ];
}

/** The page, or the plan before what is said of it; then what no mention has brought, and where it all comes from. */
function whole(page: DrawnPage, day: string, context: Context): (Block | TableOfContents)[] {
  const lines = page.head.map((line) => paragraph([text(line)], context, STYLE.source));
  const start = page.plan ? blocks(page.plan.children, context) : [...lines, ...titled(page, context)];
  const own = page.plan ? [...titled(page, context)] : [];
  return [...start, ...own, ...unplaced(context), ...origin(page, day, context)];
}

function titled(page: DrawnPage, context: Context): (Block | TableOfContents)[] {
  return [
    paragraph([text(page.title)], context, page.plan ? STYLE.heading(1) : STYLE.title),
    ...(page.cover ? blocks([page.cover], context) : []),
    ...(page.hasContents ? [contents()] : []),
    ...blocks(page.body, context),
  ];
}

/** The parts of a handout with their sheets, which Word counts. */
function contents(): TableOfContents {
  const stylesWithLevels = [STYLE.part, STYLE.partOn].map((style) => new StyleLevel(style, 1));
  return new TableOfContents('Mục lục', {hyperlink: true, stylesWithLevels});
}

/** Notes of instruments that the page lists without a mention of them. */
function unplaced(context: Context): Block[] {
  const left: ElementContent[] = [...context.notes]
    .filter(([number]) => !context.placed.has(number))
    .map(([, words]) => element('li', [...words]));
  return left.length === 0
    ? []
    : blocks([element('h2', [text('Văn bản được dẫn')]), element('ol', left)], context);
}

function origin(page: DrawnPage, day: string, context: Context): Block[] {
  // No heading: its room would take many a file to a sheet of these lines alone.
  return sourceLines(page, day, context, STYLE.origin);
}

/** `first` is the style of the first line. */
function sourceLines(
  {address, version, notes}: DrawnPage,
  day: string,
  context: Context,
  first: string = STYLE.source,
): Block[] {
  const states =
    notes.length === 0
      ? []
      : [
          `Tình trạng hiệu lực của văn bản được dẫn là tình trạng ngày ${day}; mức nguồn ghi ở từng chú thích.`,
        ];
  const lines = [
    'Tệp này lấy từ trang có địa chỉ dưới đây; khi áp dụng cần đối chiếu văn bản gốc.',
    [`Địa chỉ: ${address}`, version].filter((part) => part !== '').join(' · '),
    ...states,
  ];
  return lines.map((line, index) => paragraph([text(line)], context, index === 0 ? first : STYLE.source));
}

function onItsSide({size, margin}: typeof PAGE) {
  return {size: {...size, orientation: PageOrientation.LANDSCAPE}, margin};
}

/** None on the first sheet. */
function headers() {
  return {first: new Header({children: [new Paragraph({style: STYLE.header})]}), default: pageNumber()};
}

/** The number of the page, in the middle of its head. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({style: STYLE.header, children: [new TextRun({children: [PageNumber.CURRENT]})]}),
    ],
  });
}

function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
