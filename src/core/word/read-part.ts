import {FileError} from './file-error.ts';
import {
  LONGEST_PARAGRAPH,
  MOST_CELLS,
  MOST_LETTERS,
  MOST_PARAGRAPHS,
  tooMany,
  WIDEST_SPAN,
} from './limits.ts';
import type {Numbering} from './numbering.ts';
import {isOn, type StyleLookup, type WordStyle} from './styles.ts';
import {drawSigns, isSymbolFont, signOf, UNKNOWN_SIGN} from './symbol-font.ts';
import type {WordBlock, WordNote, WordParagraph, WordRun} from './word-document.ts';
import {streamXml} from './xml.ts';

interface OpenParagraph {
  readonly runs: WordRun[];
  inserted: string;
  deleted: string;
  /** Its end was deleted: it runs on into the next paragraph. */
  endDeleted: boolean;
  readonly unknownSigns: string[];
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
const SKIPPED = new Set(['Fallback', 'del', 'moveFrom', 'instrText', 'delText']);
/** How something looked before a tracked change. */
const FORMER = /^(rPr|pPr|sectPr|tblPr|tblGrid|tblPrEx|trPr|tcPr|numbering)Change$/;
const NOTES: Readonly<Record<string, WordNote['kind']>> = {
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
  commentReference: 'comment',
};

/** The blocks of a part: those of the body under '', those of each note under its id. */
export function readPart(xml: string, styleOf: StyleLookup, numbering: Numbering): Map<string, WordBlock[]> {
  let blocks: WordBlock[] = [];
  const sections = new Map([['', blocks]]);
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let count = 0;
  let shown = 0;
  /** How deep in what is skipped. */
  let skipping = 0;
  /** How deep in what was put in while changes were tracked; whether what is skipped was taken out. */
  let inserting = 0;
  let deleting = false;
  let inText = false;
  let letters = 0;
  let cells = 0;
  /** A paragraph whose end was deleted, until the next one begins. */
  let carried: OpenParagraph | null = null;

  const finish = (item: OpenParagraph) => {
    count += 1;
    if (count > MOST_PARAGRAPHS) throw tooMany('đoạn', MOST_PARAGRAPHS);
    if (item.endDeleted) {
      carried = {...item, endDeleted: false};
      return;
    }
    const length = item.runs.reduce((sum, {text}) => sum + text.length, 0);
    if (length > LONGEST_PARAGRAPH) throw tooMany('ký tự trong một đoạn', LONGEST_PARAGRAPH);
    letters += length;
    if (letters > MOST_LETTERS) throw tooMany('ký tự', MOST_LETTERS);
    const style = styleOf(item.style);
    const runs = item.runs.filter(({hidden, text, note}) => !hidden && (text !== '' || note !== null));
    for (const run of runs) show(run, style, item.unknownSigns);
    const numId = item.numId ?? style.numId;
    const visible = runs.some(({text}) => text.trim() !== '');
    const numbered = numId !== null && numId !== '0' && visible;
    const level = item.level ?? style.level;
    const label = numbered ? numbering.next(numId, level) : '';
    if (visible) shown += 1;
    (tables.at(-1)?.cell?.paragraphs ?? blocks).push({
      type: 'paragraph',
      runs,
      style,
      label,
      bulletLevel: label !== '' && !/[\p{L}\d]/u.test(label) ? level : null,
      tracked: {inserted: item.inserted, deleted: item.deleted},
      hidden: item.runs
        .filter(({hidden}) => hidden)
        .map(({text}) => text)
        .join(''),
      unknownSigns: item.unknownSigns,
      line: shown,
    });
  };

  const finishCarried = () => {
    if (carried) finish(carried);
    carried = null;
  };

  const finishTable = ({rows}: OpenTable) => {
    const outer = tables.at(-1)?.cell;
    if (outer) outer.paragraphs.push(...rows.flat(2));
    else blocks.push({type: 'table', rows, line: shown});
  };

  streamXml(xml, {
    open(name, attributes) {
      const current = paragraphs.at(-1);
      if (name === 'del' && current?.inProperties && skipping === 0) current.endDeleted = true;
      if (skipping > 0 || isSkipped(name, attributes)) {
        deleting ||= skipping === 0 && (name === 'del' || name === 'moveFrom');
        skipping += 1;
        return;
      }
      const run = current?.runs.at(-1);
      const styled = current?.inProperties ? undefined : run;
      const cell = tables.at(-1)?.cell;
      switch (name) {
        case 'footnote':
        case 'endnote':
        case 'comment':
          blocks = sections.get(attributes.id ?? '') ?? [];
          sections.set(attributes.id ?? '', blocks);
          break;
        case 'p':
          paragraphs.push(carried ?? openParagraph());
          carried = null;
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
        case 'ins':
        case 'moveTo':
          inserting += 1;
          break;
        case 'r':
          current?.runs.push(openRun());
          break;
        case 'b':
          if (styled) styled.bold = isOn(attributes.val);
          break;
        case 'caps':
          if (styled) styled.caps = isOn(attributes.val);
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
          if (current && run) run.text += symbolOf(attributes, current.unknownSigns);
          break;
        case 'footnoteReference':
        case 'endnoteReference':
        case 'commentReference':
          current?.runs.push({
            ...openRun(),
            note: {
              kind: NOTES[name]!,
              id: attributes.id ?? '',
              marked: isOn(attributes.customMarkFollows ?? '0'),
            },
          });
          // What follows in the same run, such as the author's own mark, is text.
          if (run) current?.runs.push({...run, text: ''});
          break;
        case 'tbl':
          finishCarried();
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
        if (skipping === 0) deleting = false;
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
        case 'ins':
        case 'moveTo':
          inserting -= 1;
          break;
        case 't':
          inText = false;
          break;
        case 'tc':
          finishCarried();
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
        case 'footnote':
        case 'endnote':
        case 'comment':
        case 'body':
          finishCarried();
          break;
      }
    },
    text(value) {
      const current = paragraphs.at(-1);
      if (deleting && current) current.deleted += value.trim() === '' && value.includes('\n') ? '' : value;
      const run = current?.runs.at(-1);
      if (!inText || skipping > 0 || !current || !run) return;
      run.text += value;
      if (inserting > 0) current.inserted += value;
    },
  });
  return sections;
}

function openParagraph(): OpenParagraph {
  return {
    runs: [],
    inserted: '',
    deleted: '',
    endDeleted: false,
    unknownSigns: [],
    style: undefined,
    numId: null,
    level: null,
    inProperties: false,
  };
}

function openRun(): WordRun {
  return {text: '', bold: null, caps: null, hidden: false, font: '', note: null};
}

/** The text of a run as the sheet shows it: signs drawn, capitals set. */
function show(run: WordRun, style: WordStyle, unknownSigns: string[]): void {
  const {text, unknown} = drawSigns(run.text, run.font);
  unknownSigns.push(...unknown);
  run.text = (run.caps ?? style.caps) ? text.toUpperCase() : text;
}

/** Besides `SKIPPED`, former looks, and the notes that only draw the line above the notes. */
function isSkipped(name: string, {type = 'normal'}: Readonly<Record<string, string>>): boolean {
  return (
    SKIPPED.has(name) ||
    FORMER.test(name) ||
    ((name === 'footnote' || name === 'endnote') && type !== 'normal')
  );
}

/** The sign of a code in hexadecimal digits. Throws `FileError` for one that Unicode does not have. */
function symbolOf(
  {char: code = '20', font = ''}: Readonly<Record<string, string>>,
  unknown: string[],
): string {
  const point = Number.parseInt(code, 16);
  if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff))
    throw new FileError(
      `ký hiệu có mã “${code.slice(0, 20)}”, Unicode không có mã này`,
      'ký hiệu chèn bằng Word (Chèn > Ký hiệu)',
      'mở tệp bằng Word, chèn lại ký hiệu hoặc gõ bằng chữ rồi lưu',
    );
  const sign = signOf(font, point);
  if (sign !== null) return sign;
  if (isSymbolFont(font)) {
    unknown.push(`${font} ${code}`);
    return UNKNOWN_SIGN;
  }
  const drawn = drawSigns(String.fromCodePoint(point), font);
  unknown.push(...drawn.unknown);
  return drawn.text;
}
