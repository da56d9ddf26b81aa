/** A PDF with a text layer of any Unicode text, laid out as an office does; no font is embedded. */

const WIDTH = 595;
const HEIGHT = 842;
const LEFT = 85;
const RIGHT = 545;
const SIZE = 13;
const ADVANCE = 0.5;
const LINE = 18;
const LINES_PER_PAGE = 38;
const GAP = 40;

interface Piece {
  readonly text: string;
  readonly x: number;
}

/** Lays out a plan's text: header and signature in two columns, paragraphs wrapped, numbers at the head of pages. */
export function buildPdf(text: string): Uint8Array {
  const paragraphs = text.split('\n').filter((line) => line !== '');
  const start = paragraphs.indexOf('KẾ HOẠCH');
  const end = paragraphs.indexOf('Nơi nhận:');
  const foot = paragraphs.slice(end);
  const lines: Piece[][] = [
    ...sideBySide(paragraphs.slice(0, 3), paragraphs.slice(3, 5)),
    ...sideBySide([paragraphs[5]!], [paragraphs[6]!]),
    ...paragraphs.slice(start, start + 2).flatMap((line) => wrap(line).map((part) => [center(part)])),
    ...paragraphs
      .slice(start + 2, end)
      .flatMap((line) => wrap(line).map((part, index) => [{text: part, x: LEFT + (index === 0 ? 28 : 0)}])),
    ...sideBySide(foot.slice(0, -2), foot.slice(-2)),
  ];
  const pages: Piece[][][] = [];
  for (let at = 0; at < lines.length; at += LINES_PER_PAGE) pages.push(lines.slice(at, at + LINES_PER_PAGE));
  return assemble(
    pages.map((page, index) => (index === 0 ? page : [[center(String(index + 1))], [], ...page])),
  );
}

/** Lays out any lines, wrapped; cells apart by tabs stand in columns. */
export function buildTextPdf(lines: readonly string[]): Uint8Array {
  const laid = lines.flatMap((line): Piece[][] =>
    line.includes('\t')
      ? [columns(line.split('\t'))]
      : wrap(line).map((part, index) => [{text: part, x: LEFT + (index === 0 ? 28 : 0)}]),
  );
  const pages: Piece[][][] = [];
  for (let at = 0; at < laid.length; at += LINES_PER_PAGE) pages.push(laid.slice(at, at + LINES_PER_PAGE));
  return assemble(pages);
}

function columns(cells: readonly string[]): Piece[] {
  let x = LEFT;
  return cells.map((text) => {
    const piece = {text, x};
    x += text.length * SIZE * ADVANCE + GAP;
    return piece;
  });
}

/** A PDF of pages without any text, as a scanner makes it. */
export function buildScan(pageCount: number): Uint8Array {
  return assemble(Array.from({length: pageCount}, () => []));
}

function sideBySide(left: readonly string[], right: readonly string[]): Piece[][] {
  return Array.from({length: Math.max(left.length, right.length)}, (_, index) => [
    ...(left[index] === undefined ? [] : [{text: left[index], x: LEFT}]),
    ...(right[index] === undefined ? [] : [{text: right[index], x: 320}]),
  ]);
}

function wrap(text: string): string[] {
  const out: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const room = RIGHT - LEFT - (out.length === 0 ? 28 : 0);
    if (current !== '' && widthOf(`${current} ${word}`) > room) {
      out.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...out, current];
}

function center(text: string): Piece {
  return {text, x: (LEFT + RIGHT - widthOf(text)) / 2};
}

function widthOf(text: string): number {
  return text.length * SIZE * ADVANCE;
}

function assemble(pages: readonly (readonly (readonly Piece[])[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 7;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] >>`,
  );
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /VanBan /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /VanBan /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${ADVANCE * 1000} /FontDescriptor 6 0 R >>`,
  );
  add(stream(toUnicode()));
  add(
    '<< /Type /FontDescriptor /FontName /VanBan /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  pages.forEach((lines, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
    );
    const content = lines.flatMap((pieces, row) =>
      pieces.map(
        ({text, x}) =>
          `BT /F ${SIZE} Tf 1 0 0 1 ${x.toFixed(2)} ${HEIGHT - 70 - row * LINE} Tm <${hex(text)}> Tj ET`,
      ),
    );
    add(stream(content.join('\n')));
  });
  let out = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF`;
  return new TextEncoder().encode(out);
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Codes are the characters themselves. */
function toUnicode(): string {
  const ranges = [0x00, 0x01, 0x1e, 0x20].map((high) => {
    const byte = high.toString(16).padStart(2, '0');
    return `<${byte}00> <${byte}ff> <${byte}00>`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${ranges.length} beginbfrange ${ranges.join(' ')} endbfrange endcmap end end`;
}

function hex(text: string): string {
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}
