/**
 * The named styles of a Word file, after the form of Nghị định 30/2020/NĐ-CP, phụ lục I: Times New Roman, body of 14
 * points, justified, first line 1 cm in. Every look of the file is one of them; no word is formatted by hand.
 */

/** Identifiers of styles as paragraphs, words and tables name them. */
export const STYLE = {
  body: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  heading: (level: number) => `Heading${level}`,
  part: 'PartHeading',
  partOn: 'PartHeadingOn',
  contents: 'TOC1',
  list: 'ListParagraph',
  listMore: 'ListContinue',
  quote: 'Quote',
  cell: 'TableText',
  centred: 'Centred',
  note: 'FootnoteText',
  noteMark: 'FootnoteReference',
  ruled: 'RuledLine',
  header: 'Header',
  source: 'Source',
  origin: 'Origin',
  inserted: 'Inserted',
  deleted: 'Deleted',
  strong: 'Strong',
  emphasis: 'Emphasis',
  link: 'Hyperlink',
  code: 'SourceText',
  grid: 'TableGrid',
  plainTable: 'PlainTable',
} as const;

/** Points of a paragraph's spacing, in twentieths as Word counts. */
const SPACE = 'w:before="40" w:after="40" w:line="276" w:lineRule="auto"';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const PARAGRAPHS: readonly ParagraphStyle[] = [
  {
    id: STYLE.title,
    name: 'Title',
    next: STYLE.body,
    paragraph:
      '<w:keepNext/><w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>',
    run: '<w:b/><w:sz w:val="32"/>',
  },
  {
    id: STYLE.subtitle,
    name: 'Subtitle',
    next: STYLE.body,
    paragraph:
      '<w:keepNext/><w:spacing w:before="0" w:after="120"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>',
    run: '<w:b/>',
  },
  ...[1, 2, 3, 4, 5].map(
    (level): ParagraphStyle => ({
      id: STYLE.heading(level),
      name: `heading ${level}`,
      next: STYLE.body,
      paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${200 - level * 20}" w:after="60"/><w:ind w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="${level - 1}"/>`,
      run: level > 2 ? '<w:b/><w:i/>' : '<w:b/>',
    }),
  ),
  {
    id: STYLE.part,
    name: 'Part Heading',
    basedOn: STYLE.heading(1),
    next: STYLE.body,
    paragraph: '<w:pageBreakBefore/>',
  },
  {
    id: STYLE.partOn,
    name: 'Part Heading On',
    basedOn: STYLE.heading(1),
    next: STYLE.body,
  },
  {
    id: STYLE.contents,
    name: 'toc 1',
    paragraph:
      '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9354"/></w:tabs><w:ind w:left="284" w:right="567" w:hanging="284"/><w:jc w:val="left"/>',
  },
  {
    id: STYLE.list,
    name: 'List Paragraph',
    paragraph: '<w:ind w:firstLine="0"/>',
  },
  {
    id: STYLE.listMore,
    name: 'List Continue',
    paragraph: '<w:ind w:left="567" w:firstLine="0"/>',
  },
  {
    id: STYLE.quote,
    name: 'Quote',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="808080"/></w:pBdr><w:ind w:left="284" w:firstLine="0"/>',
  },
  {
    id: STYLE.cell,
    name: 'Table Text',
    paragraph:
      '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/>',
    run: '<w:sz w:val="26"/>',
  },
  {
    id: STYLE.centred,
    name: 'Centred',
    paragraph:
      '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>',
    run: '<w:sz w:val="24"/>',
  },
  {
    id: STYLE.note,
    name: 'footnote text',
    paragraph:
      '<w:spacing w:before="0" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/>',
    run: '<w:sz w:val="20"/>',
  },
  {
    id: STYLE.ruled,
    name: 'Ruled Line',
    paragraph:
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="808080"/><w:between w:val="single" w:sz="4" w:space="1" w:color="808080"/></w:pBdr><w:spacing w:before="120" w:after="0"/><w:ind w:firstLine="0"/>',
  },
  {
    id: STYLE.header,
    name: 'header',
    paragraph: '<w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>',
    run: '<w:sz w:val="26"/>',
  },
  {
    id: STYLE.source,
    name: 'Source',
    paragraph:
      '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/>',
    run: '<w:sz w:val="22"/>',
  },
  {
    id: STYLE.origin,
    name: 'Origin',
    basedOn: STYLE.source,
    next: STYLE.source,
    paragraph:
      '<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="4" w:space="2" w:color="808080"/></w:pBdr><w:spacing w:before="120"/>',
  },
];

const WORDS: readonly {id: string; name: string; run: string}[] = [
  {id: STYLE.strong, name: 'Strong', run: '<w:b/>'},
  // As a redline on paper shows them: told apart without colour.
  {id: STYLE.inserted, name: 'Inserted', run: '<w:b/><w:u w:val="double"/>'},
  {id: STYLE.deleted, name: 'Deleted', run: '<w:strike/>'},
  {id: STYLE.emphasis, name: 'Emphasis', run: '<w:i/>'},
  {id: STYLE.link, name: 'Hyperlink', run: '<w:color w:val="0B4F8A"/><w:u w:val="single"/>'},
  {id: STYLE.noteMark, name: 'footnote reference', run: '<w:vertAlign w:val="superscript"/>'},
  {
    id: STYLE.code,
    name: 'Source Text',
    run: '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
  },
];

const GRID = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** The look of running text: points in halves, and what a paragraph has around it. */
interface Body {
  readonly size: number;
  readonly paragraph: string;
}

/** The part `word/styles.xml`. */
export const STYLES_XML = stylesXml({
  size: 28,
  paragraph: `<w:spacing ${SPACE}/><w:ind w:firstLine="567"/><w:jc w:val="both"/>`,
});

/** The same for a leaflet, whose columns are narrow: smaller, and not justified. */
export const LEAFLET_STYLES_XML = stylesXml({
  size: 26,
  paragraph: '<w:spacing w:before="30" w:after="30" w:line="252" w:lineRule="auto"/><w:jc w:val="left"/>',
});

function stylesXml({size, paragraph}: Body): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="${STYLE.body}"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${PARAGRAPHS.map(paragraphStyle).join('')}${WORDS.map(wordStyle).join('')}<w:style w:type="table" w:styleId="${STYLE.grid}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${GRID}</w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="${STYLE.plainTable}"><w:name w:val="Plain Table"/><w:basedOn w:val="TableNormal"/></w:style></w:styles>`;
}

function paragraphStyle({id, name, basedOn = STYLE.body, next, paragraph, run}: ParagraphStyle): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${
    next === undefined ? '' : `<w:next w:val="${next}"/>`
  }<w:qFormat/>${paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`}${
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`
  }</w:style>`;
}

function wordStyle({id, name, run}: (typeof WORDS)[number]): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;
}
