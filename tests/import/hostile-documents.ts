import {strToU8, zipSync} from 'fflate';
import {buildTextPdf} from './build-pdf.ts';

/** Documents that no office writes: each must be read or refused within seconds. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
}

interface ListLevel {
  readonly format: string;
  readonly start: string;
  readonly text?: string;
  readonly level?: string;
}

export function numberingXml({format, start, text = '%1.', level = '0'}: ListLevel): string {
  return `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

/** Stored, not packed: what packs too well is refused before it is read. */
export function wordFile(document: string, numbering?: string, styles?: string): Uint8Array {
  return zipSync(
    {
      'word/document.xml': strToU8(document),
      ...(numbering === undefined ? {} : {'word/numbering.xml': strToU8(numbering)}),
      ...(styles === undefined ? {} : {'word/styles.xml': strToU8(styles)}),
    },
    {level: 0},
  );
}

/** A PDF whose tree of pages names one page many times. */
export function buildManyPages(count: number): Uint8Array {
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${'3 0 R '.repeat(count)}] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let out = '%PDF-1.7\n';
  const offsets = bodies.map((body, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return strToU8(
    `${out}xref\n0 4\n0000000000 65535 f \n${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF\n`,
  );
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface HostileDocument {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const KINDS: readonly ((plan: string, pick: (most: number) => number) => HostileDocument)[] = [
  (_, pick) => {
    const [rows, columns] = [1 + pick(700), 1 + pick(2500)];
    const cell = '<w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc>';
    const xml = documentXml(`<w:tbl>${`<w:tr>${cell.repeat(columns)}</w:tr>`.repeat(rows)}</w:tbl>`);
    return {name: `bảng ${rows} × ${columns}`, content: wordFile(xml)};
  },
  (_, pick) => {
    const count = pick(40_000);
    const styles = `<w:styles ${W}>${Array.from({length: count}, (_, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`).join('')}</w:styles>`;
    const body = Array.from(
      {length: 500},
      (_, at) => `<w:p><w:pPr><w:pStyle w:val="s${at}"/></w:pPr><w:r><w:t>${at}. Mục</w:t></w:r></w:p>`,
    ).join('');
    return {name: `${count} kiểu nối nhau`, content: wordFile(documentXml(body), undefined, styles)};
  },
  (_, pick) => {
    const formats = [
      'decimal',
      'lowerLetter',
      'upperLetter',
      'upperRoman',
      'lowerRoman',
      'decimalZero',
      'bullet',
      'none',
      'x',
    ];
    const starts = ['-1', '0', '26', '780', '32767', '2147483647', '-2147483648', '1e9', '0x10', '', 'NaN'];
    const level = {
      format: formats[pick(formats.length)]!,
      start: starts[pick(starts.length)]!,
      text: '%1%2%9)'.repeat(1 + pick(8)),
    };
    const item =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Nội dung</w:t></w:r></w:p>';
    return {
      name: `danh sách ${level.format} từ ${level.start}`,
      content: wordFile(documentXml(item.repeat(1 + pick(19_000))), numberingXml(level)),
    };
  },
  (_, pick) => {
    const depth = pick(8000);
    const [open, close] = [
      ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
      ['<w:p>', '</w:p>'],
      ['<w:del>', '</w:del>'],
      ['<w:ins>', '</w:ins>'],
    ][pick(4)]!;
    return {
      name: `lồng ${depth} lớp ${open}`,
      content: wordFile(documentXml(`${open!.repeat(depth)}<w:p/>${close!.repeat(depth)}`)),
    };
  },
  (_, pick) => {
    const code = ['110000', 'D800', 'FFFFFFFFFF', '-1', 'F0A7', '0', 'E000', 'zz'][pick(8)]!;
    return {
      name: `ký hiệu ${code}`,
      content: wordFile(
        documentXml(`<w:p><w:r><w:t>1. A</w:t><w:sym w:char="${code}"/></w:r></w:p>`.repeat(1 + pick(5000))),
      ),
    };
  },
  (_, pick) => {
    const runs = pick(150_000);
    return {
      name: `một đoạn ${runs} mảnh`,
      content: wordFile(documentXml(`<w:p>${'<w:r><w:b/><w:t>a </w:t><w:tab/></w:r>'.repeat(runs)}</w:p>`)),
    };
  },
  (plan, pick) => {
    const bytes = new TextEncoder().encode(plan);
    for (let times = 1 + pick(200); times > 0; times -= 1) bytes[pick(bytes.length)] = pick(256);
    return {name: 'kế hoạch hỏng byte', content: bytes};
  },
  (plan, pick) => {
    const lines = plan.split('\n');
    for (let times = pick(60); times > 0; times -= 1) {
      const [from, to] = [pick(lines.length), pick(lines.length)];
      lines.splice(to, 0, ...lines.splice(from, 1 + pick(9)));
    }
    return {name: 'kế hoạch xáo dòng', content: lines.join('\n')};
  },
  (plan, pick) => {
    const times = 1 + pick(140);
    return {name: `kế hoạch lặp ${times} lần`, content: `${plan}\n`.repeat(times)};
  },
  (plan, pick) => {
    const sign = [
      '(',
      ' ',
      '1.',
      '- ',
      '|',
      '**',
      'Nghị định số ',
      'Điều 1 ',
      'khoản 1, ',
      '\t',
      '\u0301',
      'A',
      '17-NQ/TW, ',
      'I',
      '<',
      '{',
      '#',
      '"',
      '((',
    ][pick(19)]!;
    const line = sign.repeat(Math.min(90_000 / sign.length, 1 + pick(90_000)));
    return {
      name: `một dòng toàn “${sign}” (${line.length})`,
      content: plan.replace('KẾ HOẠCH', (word) => `${line}\n${word}`),
    };
  },
  (plan, pick) => {
    const sign = [
      '1. ',
      '- ',
      'I. ',
      'a) ',
      '|',
      '| a | b |',
      '',
      'Điều 1. ',
      '+ ',
      'A',
      'Căn cứ ',
      'Nơi nhận:',
    ][pick(12)]!;
    const count = pick(70_000);
    return {name: `${count} dòng “${sign}”`, content: `${plan}\n${`${sign}x\n`.repeat(count)}`};
  },
  (plan, pick) => {
    if (pick(3) === 0) return {name: 'PDF nhiều trang', content: buildManyPages(1 + pick(300_000))};
    const bytes = buildTextPdf(plan.split('\n').slice(0, 5 + pick(80)));
    for (let times = pick(40); times > 0; times -= 1) bytes[pick(bytes.length)] = pick(256);
    return {name: 'PDF hỏng byte', content: bytes};
  },
];

/** As many documents as asked, their kinds in turn, the same for one seed. */
export function* hostileDocuments(plan: string, seed: number, count: number): Generator<HostileDocument> {
  const random = randomOf(seed);
  const pick = (most: number) => Math.floor(random() * most);
  for (let at = 0; at < count; at += 1) yield KINDS[at % KINDS.length]!(plan, pick);
}
