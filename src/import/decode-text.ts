import iconv from 'iconv-lite';
import {ImportError} from './import-error.ts';
import {fromVni, raiseCapitals, vietnameseScore} from './plan/legacy-text.ts';

/** Text of a plain file, and which encoding it was found in when that was not UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Lowest share of Vietnamese syllables at which a reading is believed. */
const BELIEVED = 0.8;
const FEWEST_WORDS = 8;

const LEGACY: readonly {name: string; decode: (bytes: Buffer) => string}[] = [
  {name: 'TCVN3 (ABC)', decode: (bytes) => raiseCapitals(fromTcvn(bytes))},
  {name: 'VNI', decode: (bytes) => fromVni(iconv.decode(bytes, 'win1252'))},
  {name: 'VISCII', decode: (bytes) => iconv.decode(bytes, 'viscii')},
  {name: 'Windows-1258', decode: (bytes) => iconv.decode(bytes, 'win1258').normalize('NFC')},
];

/** Decodes a text file: UTF-8 and UTF-16 by their form, else the legacy Vietnamese encodings by how the result reads. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe)
    return {text: iconv.decode(buffer, 'utf16le'), encoding: 'UTF-16'};
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return {text: iconv.decode(buffer, 'utf16be'), encoding: 'UTF-16'};
  const zeros = zeroBytes(buffer);
  if (zeros !== null) return {text: iconv.decode(buffer, zeros), encoding: 'UTF-16'};
  try {
    return reread(new TextDecoder('utf-8', {fatal: true}).decode(buffer));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  refuseMixed(buffer);
  const best = bestReading(buffer);
  if (best) return best;
  throw new ImportError(
    'tệp không phải UTF-8, cũng không đọc được bằng TCVN3, VNI hay VISCII',
    'tệp văn bản tiếng Việt dùng một bảng mã',
    'mở tệp trong phần mềm soạn thảo và lưu lại với bảng mã UTF-8, hoặc nhập tệp .docx',
  );
}

/** Text that is Unicode in form, but whose letters are those of a legacy font: converted where that reads better. */
function reread(text: string): DecodedText {
  const {score, words} = vietnameseScore(text);
  if (words < FEWEST_WORDS || score >= 0.5) return {text, encoding: 'UTF-8'};
  const best = bestReading(toBytes(text));
  return best
    ? {text: best.text, encoding: `${best.encoding} lưu trong tệp Unicode`}
    : {text, encoding: 'UTF-8'};
}

/** Text of one run in a legacy font, by the font's name: `.VnTime`, `.VnTimeH`, `VNI-Times`. */
export function fromLegacyFont(text: string, font: string): string {
  if (/[\u0100-\u024F\u1EA0-\u1EF9]/.test(text)) return text;
  if (/^\.?Vn/i.test(font) && !/^VNI/i.test(font)) {
    const decoded = fromTcvn(toBytes(text));
    return /H$/.test(font) ? decoded.toUpperCase() : decoded;
  }
  return /^VNI/i.test(font) ? fromVni(text) : text;
}

function bestReading(bytes: Buffer): DecodedText | null {
  const readings = LEGACY.map(({name, decode}) => {
    const text = decode(bytes);
    return {text, encoding: name, ...vietnameseScore(text)};
  });
  const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= BELIEVED ? {text: best.text, encoding: best.encoding} : null;
}

/** The control codes that TCVN 5712 gives to capitals never stand in a file of the ABC fonts. */
function fromTcvn(bytes: Buffer): string {
  return iconv.decode(bytes, 'tcvn').normalize('NFC');
}

/** Bytes of text whose letters stand for the bytes of a legacy font. */
function toBytes(text: string): Buffer {
  return iconv.encode(text.replace(/[\u0080-\u009F]/g, ''), 'win1252');
}

/** UTF-16 without a mark: every other byte of mostly Latin text is zero. */
function zeroBytes(buffer: Buffer): 'utf16le' | 'utf16be' | null {
  const sample = buffer.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd + even === 0) return null;
  if (odd > sample.length * 0.2 && even < odd * 0.1) return 'utf16le';
  if (even > sample.length * 0.2 && odd < even * 0.1) return 'utf16be';
  throw new ImportError(
    'tệp nhị phân, không phải văn bản',
    'tệp .docx, .txt, .md hoặc .pdf có lớp chữ',
    'mở tệp bằng phần mềm đã tạo ra nó rồi lưu thành .docx',
  );
}

/** Valid UTF-8 Vietnamese in one part and bytes of another encoding elsewhere: no table reads both. */
function refuseMixed(buffer: Buffer): void {
  let vietnamese = 0;
  for (let at = 0; at + 2 < buffer.length; at += 1) {
    if (
      buffer[at] === 0xe1 &&
      (buffer[at + 1] === 0xba || buffer[at + 1] === 0xbb) &&
      (buffer[at + 2]! & 0xc0) === 0x80
    )
      vietnamese += 1;
  }
  if (vietnamese < 5) return;
  const text = new TextDecoder('utf-8').decode(buffer);
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  throw new ImportError(
    `bảng mã lẫn lộn: tệp là UTF-8 nhưng dòng ${line} có ký tự của bảng mã khác`,
    'cả tệp dùng một bảng mã',
    `mở tệp, gõ hoặc dán lại dòng ${line} và các dòng cùng nguồn, rồi lưu với bảng mã UTF-8`,
  );
}
