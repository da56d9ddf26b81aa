import {strToU8, zipSync} from 'fflate';
import {buildScan, buildTextPdf} from '../import/build-pdf.ts';
import {buildManyPages, documentXml, randomOf, wordFile} from '../import/hostile-documents.ts';

/** A file that a reader of the checker might choose, and should not have. */
interface OddDraft {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const LAW = 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;';

/** Words that would do something on a page that took them for more than words. */
const WORDS: readonly string[] = [
  '<b style="color:red">Nghị định số 63/2010/NĐ-CP</b>',
  '<style>*{display:none}</style> 63/2010/NĐ-CP',
  '<img src=x onerror="document.title=1" style="width:9px"> Nghị định số 63/2010/NĐ-CP',
  '<script>document.title=1</script> Nghị định số 63/2010/NĐ-CP',
  '<svg style="x" onload=alert(1)> Nghị định số 63/2010/NĐ-CP</svg>',
  '{{constructor.constructor("alert(1)")()}} 63/2010/NĐ-CP',
  'style="background:url(//x.example)" Nghị định số 63/2010/NĐ-CP',
  'javascript:alert(1) Nghị định số 63/2010/NĐ-CP',
  '\u202eNghị định số 63/2010/NĐ-CP\u202c',
  'Nghị\u200b định\u00a0số\u2060 63/2010/NĐ-CP\ufeff',
  `Nghị định số ${'6'.repeat(5000)}/2010/NĐ-CP`,
  'Nghị định số 63/2010/NĐ-CP\n'.repeat(300),
  'Điều 1 khoản 2 '.repeat(4000),
  '\u0301'.repeat(20_000),
  '🇻🇳'.repeat(5000),
  'x'.repeat(90_000),
];

/** What may stand in the body of a Word file. */
const BODIES: readonly string[] = [
  '',
  '<w:p/>',
  '<w:p style="color:red"><w:r><w:t style="x">63/2010/NĐ-CP</w:t></w:r></w:p>',
  `<w:p><w:r><w:t>${LAW}</w:t><w:sym w:char="110000"/></w:r></w:p>`,
  `<w:p><w:del><w:r><w:delText>${LAW}</w:delText></w:r></w:del></w:p>`,
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:x" style="width:9px"><v:textbox style="a"><w:txbxContent><w:p><w:r><w:t>${LAW}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
  '<w:altChunk r:id="x" xmlns:r="urn:r"/>',
  `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>${LAW}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
  `<w:p><w:hyperlink r:id="x" xmlns:r="urn:r"><w:r><w:t>${LAW}</w:t></w:r></w:hyperlink></w:p>`,
  '<w:tbl>'.repeat(600),
  '<w:p>'.repeat(600) + '</w:p>'.repeat(600),
  '<w:p><w:r><w:t>&#0;&#xFFFF;</w:t></w:r></w:p>',
  '<w:p/>'.repeat(25_000),
];

/** Objects that a PDF's catalogue may name. */
const CATALOGUE: readonly string[] = [
  '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
  '/AcroForm << /XFA [(template) 3 0 R] /Fields [] /DA (/Helv 0 Tf 0 g) >>',
  '/Names << /EmbeddedFiles << /Names [(<b style="x">) << /F (a.exe) >>] >> >>',
  '/PageLabels << /Nums [0 << /P (<i style="x">) >>] >>',
  '/Lang (<style>) /MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot >>',
  '/Pages 1 0 R',
];

/** Some eighty odd files, the same for one seed. */
export function oddDrafts(seed: number): OddDraft[] {
  const random = randomOf(seed);
  const pick = (most: number) => Math.floor(random() * most);
  const word = wordFile(documentXml(`<w:p><w:r><w:t>${LAW}</w:t></w:r></w:p>`));
  const pdf = buildTextPdf([LAW, LAW]);
  return [
    ...WORDS.flatMap((words, at) => [
      draft(`chu-${at}.txt`, strToU8(words)),
      draft(`chu-${at}.docx`, wordFile(documentXml(paragraph(words)))),
      // A reader of PDF files starts anew for each: every other will do.
      ...(at % 2 === 0 ? [draft(`chu-${at}.pdf`, buildTextPdf(words.split('\n').slice(0, 200)))] : []),
    ]),
    ...BODIES.map((body, at) => draft(`than-${at}.docx`, wordFile(documentXml(body)))),
    ...CATALOGUE.map((entry, at) => draft(`muc-${at}.pdf`, named(pdf, entry))),
    draft('<b style="x">.txt', strToU8(LAW)),
    draft('khong-phai-zip.docx', strToU8('không phải zip')),
    draft('rong.docx', new Uint8Array()),
    draft('rong.pdf', new Uint8Array()),
    draft('thieu-than.docx', zipSync({'word/styles.xml': strToU8('<x/>')})),
    draft('duong-dan.docx', zipSync({'../../word/document.xml': strToU8(documentXml(''))})),
    draft('khai-bao.docx', wordFile(`<!DOCTYPE x [<!ENTITY a "b">]>${documentXml('')}`)),
    draft('utf-16.txt', new Uint8Array([0xff, 0xfe, 0x4e, 0])),
    draft('latin-1.txt', new Uint8Array([0x4e, 0xe0, 0x79])),
    draft('quet.pdf', buildScan(3)),
    draft('nhieu-trang.pdf', buildManyPages(100_000)),
    draft('la.exe', strToU8('MZ')),
    ...Array.from({length: 8}, (_, at) => draft(`cut-${at}.docx`, word.slice(0, pick(word.length)))),
    ...Array.from({length: 4}, (_, at) => draft(`cut-${at}.pdf`, pdf.slice(0, pick(pdf.length - 8)))),
    ...Array.from({length: 8}, (_, at) => draft(`hong-${at}.docx`, flipped(word, pick, 12))),
    ...Array.from({length: 4}, (_, at) => draft(`hong-${at}.pdf`, flipped(pdf, pick, 40))),
  ];
}

function draft(name: string, bytes: Uint8Array): OddDraft {
  return {name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes)};
}

function paragraph(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:r><w:t>${escaped}</w:t></w:r></w:p>`;
}

/** The file with more in its catalogue, and an index that is right again where it can be. */
function named(pdf: Uint8Array, entry: string): Uint8Array {
  const [head = '', rest = ''] = new TextDecoder('latin1')
    .decode(pdf)
    .split('<< /Type /Catalog /Pages 2 0 R');
  const moved = `${head}<< /Type /Catalog ${entry} /Pages 2 0 R${rest}`;
  const index = moved.lastIndexOf('\nxref') + 1;
  return strToU8(moved.replace(/startxref\n\d+/, `startxref\n${index}`), true);
}

function flipped(bytes: Uint8Array, pick: (most: number) => number, times: number): Uint8Array {
  const out = bytes.slice();
  for (let time = 0; time < times; time += 1) out[pick(out.length)] = pick(256);
  return out;
}
