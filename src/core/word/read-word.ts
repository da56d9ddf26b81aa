import {strFromU8} from 'fflate';
import {FileError} from './file-error.ts';
import {
  LONGEST_PARAGRAPH,
  MOST_CELLS,
  MOST_LETTERS,
  MOST_PARAGRAPHS,
  tooMany,
  WIDEST_SPAN,
} from './limits.ts';
import {bulletSign, createNumbering, type Numbering} from './numbering.ts';
import {openDocx} from './open-docx.ts';
import {isOn, readStyles, type StyleLookup, type WordStyle} from './styles.ts';
import {streamXml} from './xml.ts';

/** A run of text with what matters of its looks. */
export interface WordRun {
  text: string;
  /** Null where the run leaves it to the paragraph's style. */
  bold: boolean | null;
  hidden: boolean;
  font: string;
}

/** A paragraph as a reader of the printed page sees it: without what is hidden, deleted or moved away. */
export interface WordParagraph {
  readonly type: 'paragraph';
  readonly runs: readonly WordRun[];
  readonly style: WordStyle;
  /** What Word's own numbering puts before it; empty where it has none. */
  readonly label: string;
  /** 1-based among all paragraphs, for messages. */
  readonly line: number;
}

/** Rows of cells; a merged cell is followed by empty ones, a table within a cell is flattened into it. */
export interface WordTable {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly WordParagraph[])[])[];
  readonly line: number;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordDocument {
  readonly body: readonly WordBlock[];
  readonly footnotes: readonly WordBlock[];
  readonly endnotes: readonly WordBlock[];
}

interface OpenParagraph {
  readonly runs: WordRun[];
  style: string | undefined;
  numId: string | null;
  level: number | null;
  /** Inside `w:pPr`, where a run's properties are the paragraph mark's. */
  inProperties: boolean;
}

interface OpenTable {
  readonly rows: WordParagraph[][][];
  cell: {readonly paragraphs: WordParagraph[]; span: number} | null;
}

/** What repeats or takes back text: the other reading of a drawing, deletions, moved-away text. */
const SKIPPED = new Set(['Fallback', 'del', 'moveFrom', 'rPrChange', 'pPrChange', 'instrText', 'delText']);

/** Reads a Word document, with Word's own numbering written out. Throws `FileError`. */
export function readWord(bytes: Uint8Array): WordDocument {
  const parts = openDocx(bytes);
  const part = (name: string) => {
    const found = parts.get(`word/${name}.xml`);
    return found && strFromU8(found);
  };
  const styleOf = readStyles(part('styles'));
  const numbering = createNumbering(part('numbering'));
  const read = (name: string) => readPart(part(name) ?? '', styleOf, numbering);
  return {body: read('document'), footnotes: read('footnotes'), endnotes: read('endnotes')};
}

/** The paragraphs and tables of one part, each once. */
function readPart(xml: string, styleOf: StyleLookup, numbering: Numbering): WordBlock[] {
  const blocks: WordBlock[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let count = 0;
  /** How deep in what is skipped. */
  let skipping = 0;
  let inText = false;
  let letters = 0;
  let cells = 0;

  const finish = (item: OpenParagraph) => {
    count += 1;
    if (count > MOST_PARAGRAPHS) throw tooMany('đoạn', MOST_PARAGRAPHS);
    const length = item.runs.reduce((sum, {text}) => sum + text.length, 0);
    if (length > LONGEST_PARAGRAPH) throw tooMany('ký tự trong một đoạn', LONGEST_PARAGRAPH);
    letters += length;
    if (letters > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
    const style = styleOf(item.style);
    const runs = item.runs.filter(({hidden, text}) => !hidden && text !== '');
    const numId = item.numId ?? style.numId;
    const visible = runs.some(({text}) => text.trim() !== '');
    const numbered = numId !== null && numId !== '0' && visible;
    const label = numbered ? numbering.next(numId, item.level ?? style.level) : '';
    (tables.at(-1)?.cell?.paragraphs ?? blocks).push({type: 'paragraph', runs, style, label, line: count});
  };

  const finishTable = ({rows}: OpenTable) => {
    const outer = tables.at(-1)?.cell;
    if (outer) outer.paragraphs.push(...rows.flat(2));
    else blocks.push({type: 'table', rows, line: count});
  };

  streamXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || isSkipped(name, attributes)) {
        skipping += 1;
        return;
      }
      const current = paragraphs.at(-1);
      const run = current?.runs.at(-1);
      const styled = current?.inProperties ? undefined : run;
      const cell = tables.at(-1)?.cell;
      switch (name) {
        case 'p':
          paragraphs.push({runs: [], style: undefined, numId: null, level: null, inProperties: false});
          break;
        case 'pPr':
          if (current) current.inProperties = true;
          break;
        case 'pStyle':
          if (current) current.style = attributes.val;
          break;
        case 'numId':
          if (current) current.numId = attributes.val ?? null;
          break;
        case 'ilvl':
          if (current) current.level = Number(attributes.val ?? 0);
          break;
        case 'r':
          current?.runs.push({text: '', bold: null, hidden: false, font: ''});
          break;
        case 'b':
          if (styled) styled.bold = isOn(attributes.val);
          break;
        case 'vanish':
          if (styled) styled.hidden = isOn(attributes.val);
          break;
        case 'rFonts':
          if (styled) styled.font = attributes.ascii ?? attributes.hAnsi ?? '';
          break;
        case 't':
          inText = true;
          break;
        case 'tab':
          if (styled) styled.text += '\t';
          break;
        case 'br':
        case 'cr':
          if (run && attributes.type === undefined) run.text += '\n';
          break;
        case 'noBreakHyphen':
          if (run) run.text += '-';
          break;
        case 'sym':
          if (run) run.text += signOf(attributes.char);
          break;
        case 'tbl':
          tables.push({rows: [], cell: null});
          break;
        case 'tr':
          tables.at(-1)?.rows.push([]);
          break;
        case 'tc':
          if (tables.length > 0) tables.at(-1)!.cell = {paragraphs: [], span: 1};
          break;
        case 'gridSpan':
          if (cell) cell.span = Number(attributes.val ?? 1);
          break;
      }
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      const table = tables.at(-1);
      switch (name) {
        case 'p': {
          const item = paragraphs.pop();
          if (item) finish(item);
          break;
        }
        case 'pPr':
          if (paragraphs.length > 0) paragraphs.at(-1)!.inProperties = false;
          break;
        case 't':
          inText = false;
          break;
        case 'tc':
          if (table?.cell) {
            const {paragraphs: words, span} = table.cell;
            const merged = Array.from({length: Math.min(span, WIDEST_SPAN) - 1}, () => []);
            cells += 1 + merged.length;
            if (cells > MOST_CELLS) throw tooMany('ô trong các bảng', MOST_CELLS);
            table.rows.at(-1)?.push(words, ...merged);
            table.cell = null;
          }
          break;
        case 'tbl':
          tables.pop();
          if (table) finishTable(table);
          break;
      }
    },
    text(value) {
      const run = paragraphs.at(-1)?.runs.at(-1);
      if (inText && skipping === 0 && run) run.text += value;
    },
  });
  return blocks;
}

/** Besides `SKIPPED`, the notes that only draw the line above the notes. */
function isSkipped(name: string, {type = 'normal'}: Readonly<Record<string, string>>): boolean {
  return SKIPPED.has(name) || ((name === 'footnote' || name === 'endnote') && type !== 'normal');
}

/** The sign of a code in hexadecimal digits. Throws `FileError` for one that Unicode does not have. */
function signOf(code = '20'): string {
  const point = Number.parseInt(code, 16);
  if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff))
    throw new FileError(
      `ký hiệu có mã “${code.slice(0, 20)}”, Unicode không có mã này`,
      'ký hiệu chèn bằng Word (Chèn > Ký hiệu)',
      'mở tệp bằng Word, chèn lại ký hiệu hoặc gõ bằng chữ rồi lưu',
    );
  return bulletSign(String.fromCodePoint(point));
}
