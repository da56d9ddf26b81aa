import {strFromU8} from 'fflate';
import {fromLegacyFont} from './decode-text.ts';
import {openDocx} from './open-zip.ts';
import {readMarkers} from './plan/marker.ts';
import {
  cleanColumns,
  cleanLine,
  type Dropped,
  isOrnament,
  paragraph,
  type SourceBlock,
  type SourceDocument,
} from './plan/source.ts';
import {readNotes} from './word-notes.ts';
import {bulletSign, createNumbering} from './word-numbering.ts';
import {boldLead, type Run} from './word-run.ts';
import {isOn, readStyles} from './word-styles.ts';
import {streamXml} from './xml.ts';

interface Paragraph {
  readonly runs: Run[];
  style: string | undefined;
  numId: string | null;
  level: number | null;
  /** Inside `w:pPr`, where a run's properties are the paragraph mark's. */
  inProperties: boolean;
}

interface Table {
  readonly rows: string[][][];
  cell: {lines: string[]; span: number} | null;
}

/** Parts of a document that repeat or take back text: the other reading of a drawing, deletions, moved-away text. */
const SKIPPED = new Set(['Fallback', 'del', 'moveFrom', 'rPrChange', 'pPrChange', 'instrText', 'delText']);

/** Reads the paragraphs and tables of a Word document, with Word's own numbering written out. */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const parts = openDocx(bytes);
  const part = (name: string) => {
    const found = parts.get(`word/${name}.xml`);
    return found && strFromU8(found);
  };
  const styleOf = readStyles(part('styles'));
  const numbering = createNumbering(part('numbering'));
  const blocks: SourceBlock[] = [];
  const dropped: Dropped[] = [];
  let count = 0;

  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let skipping = 0;
  let inText = false;

  const finish = (item: Paragraph) => {
    count += 1;
    const style = styleOf(item.style);
    const runs = item.runs.filter((run) => !run.hidden && run.text !== '');
    const numId = item.numId ?? style.numId;
    const visible = runs.some((run) => run.text.trim() !== '');
    const label =
      numId !== null && numId !== '0' && visible ? numbering.next(numId, item.level ?? style.level) : '';
    const raw = runs.map((run) => fromLegacyFont(run.text, run.font)).join('');
    const lines = raw
      .split('\n')
      .map(cleanColumns)
      .filter((line) => line !== '');
    if (lines.length === 0) return;
    if (label !== '') lines[0] = `${label} ${lines[0]}`;
    if (style.contents) {
      dropped.push({line: count, text: cleanLine(lines.join(' ')), reason: 'mục lục'});
      return;
    }
    const cell = tables.at(-1)?.cell;
    if (cell) {
      cell.lines.push(...lines.filter((line) => !isOrnament(line)));
      return;
    }
    if (isOrnament(lines.join(' '))) {
      dropped.push({line: count, text: cleanLine(lines.join(' ')), reason: 'đường kẻ trang trí'});
      return;
    }
    const bold = boldLead(runs, style.bold, label);
    for (const group of splitLines(lines)) {
      const text = cleanLine(group.join(' '));
      blocks.push(
        paragraph(
          group,
          count,
          group[0] === lines[0] ? bold : bold >= cleanLine(raw).length ? text.length : 0,
          text,
        ),
      );
    }
  };

  streamXml(part('document') ?? '', {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipping += 1;
      if (skipping > 0) return;
      const current = paragraphs.at(-1);
      const run = current?.runs.at(-1);
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
          if (run && !current!.inProperties) run.bold = isOn(attributes.val);
          break;
        case 'vanish':
          if (run && !current!.inProperties) run.hidden = isOn(attributes.val);
          break;
        case 'rFonts':
          if (run && !current!.inProperties) run.font = attributes.ascii ?? attributes.hAnsi ?? '';
          break;
        case 't':
          inText = true;
          break;
        case 'tab':
          if (run && !current!.inProperties) run.text += '\t';
          break;
        case 'br':
        case 'cr':
          if (run && attributes.type === undefined) run.text += '\n';
          break;
        case 'noBreakHyphen':
          if (run) run.text += '-';
          break;
        case 'sym':
          if (run)
            run.text += bulletSign(
              String.fromCodePoint(Number.parseInt(attributes.char ?? '20', 16) || 0x20),
            );
          break;
        case 'tbl':
          tables.push({rows: [], cell: null});
          break;
        case 'tr':
          tables.at(-1)?.rows.push([]);
          break;
        case 'tc':
          if (tables.length > 0) tables.at(-1)!.cell = {lines: [], span: 1};
          break;
        case 'gridSpan':
          if (tables.at(-1)?.cell) tables.at(-1)!.cell!.span = Number(attributes.val ?? 1);
          break;
      }
    },
    close(name) {
      if (SKIPPED.has(name)) skipping -= 1;
      if (skipping > 0 || SKIPPED.has(name)) return;
      switch (name) {
        case 'p': {
          const item = paragraphs.pop();
          if (item) finish(item);
          break;
        }
        case 'pPr': {
          const current = paragraphs.at(-1);
          if (current) current.inProperties = false;
          break;
        }
        case 't':
          inText = false;
          break;
        case 'tc': {
          const table = tables.at(-1);
          if (table?.cell) {
            const {lines, span} = table.cell;
            table.rows.at(-1)?.push(lines, ...Array.from({length: Math.min(span, 64) - 1}, () => []));
            table.cell = null;
          }
          break;
        }
        case 'tbl':
          closeTable();
          break;
      }
    },
    text(value) {
      const run = paragraphs.at(-1)?.runs.at(-1);
      if (inText && skipping === 0 && run) run.text += value;
    },
  });

  function closeTable(): void {
    const table = tables.pop();
    if (!table || table.rows.every((row) => row.every((cell) => cell.length === 0))) return;
    const outer = tables.at(-1)?.cell;
    // A table within a cell keeps its words, line by line, in that cell.
    if (outer) outer.lines.push(...table.rows.flatMap((row) => row.flat()));
    else blocks.push({type: 'table', rows: table.rows, line: count});
  }

  dropped.push(
    ...readNotes(part('footnotes'), 'chú thích cuối trang'),
    ...readNotes(part('endnotes'), 'chú thích cuối văn bản'),
  );
  return {blocks, dropped, doubts: [], notes: []};
}

/** A manual line break inside a paragraph ends it where an item follows or the sentence is over. */
function splitLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const starts =
      before === undefined ||
      /[.;:]$/.test(before) ||
      (readMarkers(line).length > 0 && /^\S+\s+\p{Lu}/u.test(line));
    if (group && !starts) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
