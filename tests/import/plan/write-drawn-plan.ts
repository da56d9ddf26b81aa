import {buildDocx, type DocxBlock} from '../build-docx.ts';
import type {DrawnItem, DrawnPlan, Pick} from './draw-plan.ts';

/** A line of the paper, or a table. */
type Piece =
  | {readonly text: string; readonly bold: boolean}
  | {readonly rows: readonly (readonly string[])[]};

/** The paper from top to end. */
function pieces(plan: DrawnPlan): Piece[] {
  const plain = (text: string): Piece => ({text, bold: false});
  const bold = (text: string): Piece => ({text, bold: true});
  const item = ({label, text, heading, passage, tables, children}: DrawnItem): Piece[] => [
    {text: `${label} ${text}`, bold: heading},
    ...(passage === null ? [] : [plain(passage)]),
    ...tables.map((rows) => ({rows})),
    ...children.flatMap(item),
  ];
  return [
    ...plan.head.map(bold),
    bold('KẾ HOẠCH'),
    bold(plan.title),
    ...plan.recitals.map(plain),
    plain(plan.enacting),
    ...plan.items.flatMap(item),
    ...plan.closing.map(plain),
    ...plan.signature.map(bold),
    ...plan.annexes.flatMap((annex) => [
      bold(annex.label),
      bold(annex.title),
      ...(annex.note === null ? [] : [plain(annex.note)]),
      ...annex.items.flatMap(item),
      ...(annex.table ? [{rows: annex.table}] : []),
    ]),
  ];
}

/** As a Word file: a paragraph a line, tables as tables. */
export function asDocx(plan: DrawnPlan): Uint8Array {
  return buildDocx(
    pieces(plan).map(
      (piece): DocxBlock =>
        'rows' in piece ? {table: piece.rows.map((row) => row.map((cell) => [cell]))} : piece,
    ),
  );
}

/** As Markdown, paragraphs apart; long lines may be broken where a page breaks them. */
export function asMarkdown(plan: DrawnPlan, pick: Pick): string {
  const width = pick(2) === 0 ? 0 : 60 + pick(40);
  const parts = pieces(plan).map((piece) => {
    if ('rows' in piece) {
      const [head, ...rows] = piece.rows.map((row) => `| ${row.join(' | ')} |`);
      return [head, `|${' --- |'.repeat(piece.rows[0]!.length)}`, ...rows].join('\n');
    }
    return wrap(piece.bold ? `**${piece.text}**` : piece.text, width);
  });
  return `${parts.join('\n\n')}\n`;
}

/** As plain text copied from a page: no marks; paragraphs apart, or each right below the one before. */
export function asText(plan: DrawnPlan, pick: Pick): string {
  const width = 60 + pick(40);
  const close = pick(2) === 0;
  const broken = !close || pick(2) === 0 ? width : 0;
  const parts = pieces(plan).map((piece) =>
    'rows' in piece ? piece.rows.map((row) => row.join('\t')).join('\n') : wrap(piece.text, broken),
  );
  return `${parts.join(close ? '\n' : '\n\n')}\n`;
}

function wrap(line: string, width: number): string {
  return width === 0 ? line : line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd();
}
