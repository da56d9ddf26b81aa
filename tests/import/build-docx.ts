import {strToU8, zipSync} from 'fflate';

/** A paragraph of a test document; `list` and `level` ask Word to number it. */
interface DocxParagraph {
  readonly text: string;
  readonly bold?: boolean;
  readonly list?: number;
  readonly level?: number;
  readonly font?: string;
}

export type DocxBlock =
  | DocxParagraph
  | {readonly table: readonly (readonly (readonly string[])[])[]}
  | {readonly textBoxes: readonly (readonly string[])[]};

/** Levels of one list: Word's number form and its text with `%1`. */
export type DocxList = readonly {readonly format: string; readonly text: string}[];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A small Word document, as bytes. */
export function buildDocx(blocks: readonly DocxBlock[], lists: readonly DocxList[] = []): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${MORE}><w:body>${blocks.map(blockXml).join('')}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(numberingXml(lists)),
  });
}

function blockXml(block: DocxBlock): string {
  if ('table' in block) {
    const cell = (lines: readonly string[]) =>
      `<w:tc>${lines.map((text) => paragraphXml({text})).join('') || '<w:p/>'}</w:tc>`;
    return `<w:tbl>${block.table.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
  }
  if ('textBoxes' in block) {
    // Word writes each box twice: the drawing, and a fallback for older readers.
    const box = (lines: readonly string[]) => {
      const content = `<w:txbxContent>${lines.map((text) => paragraphXml({text})).join('')}</w:txbxContent>`;
      return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${content}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${content}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
    };
    return `<w:p>${block.textBoxes.map(box).join('')}</w:p>`;
  }
  return paragraphXml(block);
}

function paragraphXml({text, bold, list, level, font}: DocxParagraph): string {
  const numbering =
    list === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${level ?? 0}"/><w:numId w:val="${list + 1}"/></w:numPr></w:pPr>`;
  const properties = `${bold ? '<w:b/>' : ''}${font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`}`;
  const runs = text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
    .join('<w:tab/>');
  return `<w:p>${numbering}<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runs}</w:r></w:p>`;
}

function numberingXml(lists: readonly DocxList[]): string {
  const abstracts = lists.map((levels, id) => {
    const xml = levels.map(
      ({format, text}, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${id}">${xml.join('')}</w:abstractNum>`;
  });
  const nums = lists.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<?xml version="1.0"?><w:numbering ${W}>${abstracts.join('')}${nums.join('')}</w:numbering>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
