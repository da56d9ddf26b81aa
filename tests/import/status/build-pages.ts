import {strToU8} from 'fflate';
import type {EventKind} from '../../../src/core/law/force.ts';
import {buildDocx} from '../build-docx.ts';
import {buildTextPdf} from '../build-pdf.ts';

/** Pages as officers save them from databases of law, made from a seed, with the events that were put into them. */

export interface SeededEvent {
  readonly target: string;
  readonly kind: EventKind;
  /** ISO. */
  readonly date: string | null;
  readonly by: string | null;
}

export interface SeededPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly events: readonly SeededEvent[];
}

/** Day of saving, where the file itself says it. */
export const SAVED_ON = '2027-03-15';

type Random = () => number;

/** The same numbers for the same seed. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Act {
  readonly type: string;
  readonly number: string;
  readonly issuer: string;
  /** ISO. */
  readonly issued: string;
}

const KINDS = [
  ['Nghị định', 'NĐ-CP', 'Chính phủ'],
  ['Thông tư', 'TT-BNV', 'Bộ Nội vụ'],
  ['Thông tư', 'TT-BTP', 'Bộ Tư pháp'],
  ['Quyết định', 'QĐ-TTg', 'Thủ tướng Chính phủ'],
] as const;
const SUBJECTS = [
  'công tác văn thư',
  'tiếp công dân',
  'thi đua, khen thưởng',
  'lưu trữ hồ sơ',
  'tổ chức hội',
];
const PARTS = ['khoản 2 Điều 5', 'Điều 12', 'điểm a khoản 1 Điều 7', 'Điều 3 và Điều 4'];

/** Makes acts, days and choices; no act twice. */
class Maker {
  private serial = 10;
  readonly random: Random;

  constructor(seed: number) {
    this.random = randomOf(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  day(from: number, to: number): string {
    const year = from + Math.floor(this.random() * (to - from + 1));
    const two = (limit: number) => String(1 + Math.floor(this.random() * limit)).padStart(2, '0');
    return `${year}-${two(12)}-${two(28)}`;
  }

  act(from = 2008, to = 2022): Act {
    this.serial += 1 + Math.floor(this.random() * 3);
    const [type, symbol, issuer] = this.pick(KINDS);
    const issued = this.day(from, to);
    return {type, number: `${this.serial}/${issued.slice(0, 4)}/${symbol}`, issuer, issued};
  }
}

const slashes = (iso: string) => iso.split('-').reverse().join('/');
const dashes = (iso: string) => iso.split('-').reverse().join('-');
const inWords = (iso: string) => {
  const [year, month, day] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};
const cite = ({type, number, issued, issuer}: Act) => `${type} số ${number} ${inWords(issued)} của ${issuer}`;

/** Text and rows of a page, before they become a file. */
interface Attributes {
  /** A line of text, or cells. */
  readonly lines: readonly (string | readonly string[])[];
  readonly url: string;
  readonly events: readonly SeededEvent[];
}

/** Attributes of an act as vbpl.vn, vanban.chinhphu.vn and private databases lay them out. */
function attributes(make: Maker): Attributes {
  const act = make.act();
  const start = make.day(2023, 2023);
  const over = make.random() < 0.5;
  const end = make.day(2025, 2026);
  const by = make.act(2025, 2025);
  const other = make.act();
  const style = make.pick(['vbpl', 'chinhphu', 'colon'] as const);
  const date = style === 'chinhphu' ? dashes : slashes;
  const events: SeededEvent[] = [
    {target: act.number, kind: 'effective', date: start, by: null},
    over
      ? {target: act.number, kind: 'ended', date: end, by: by.number}
      : {target: act.number, kind: 'recorded', date: SAVED_ON, by: null},
  ];
  const head = `${act.type} ${act.number} về ${make.pick(SUBJECTS)}`;
  const state = over ? 'Hết hiệu lực toàn bộ' : 'Còn hiệu lực';
  const lines: Record<typeof style, Attributes['lines']> = {
    vbpl: [
      head,
      `Hiệu lực: ${state}`,
      `Ngày có hiệu lực: ${date(start)}`,
      ...(over ? [`Ngày hết hiệu lực: ${date(end)}`] : []),
      ['Số ký hiệu', act.number, 'Ngày ban hành', date(act.issued)],
      ['Loại văn bản', act.type, 'Ngày có hiệu lực', date(start)],
      ['Nguồn thu thập', 'Công báo', 'Ngày đăng công báo', date(make.day(2023, 2023))],
      ['Cơ quan ban hành/ Chức danh / Người ký', act.issuer, 'Thủ trưởng', 'Trần Văn Bình'],
      ['Tình trạng hiệu lực', state],
      ...(over ? [['Bị thay thế bởi', `${by.type} ${by.number}`]] : []),
    ],
    chinhphu: [
      head,
      ['Số ký hiệu', act.number],
      ['Ngày ban hành', date(act.issued)],
      ['Ngày có hiệu lực', date(start)],
      ...(over ? [['Ngày hết hiệu lực', date(end)]] : []),
      ['Loại văn bản', act.type],
      ['Cơ quan ban hành', act.issuer],
      ['Trích yếu', `Quy định về ${make.pick(SUBJECTS)}`],
      ['Trạng thái', state],
      ...(over ? [['Văn bản thay thế', by.number]] : []),
    ],
    colon: [
      head,
      `Số hiệu: ${act.number}`,
      `Ngày ban hành: ${date(act.issued)}`,
      `Ngày hiệu lực: ${date(start)}`,
      'Ngày công báo: Đang cập nhật',
      ...(over ? [`Ngày hết hiệu lực: ${date(end)}`, `Văn bản thay thế: ${by.number}`] : []),
      `Tình trạng hiệu lực: ${state}`,
    ],
  };
  return {
    lines: [
      ...lines[style],
      'Văn bản cùng lĩnh vực',
      ['Số ký hiệu', other.number],
      ['Ngày có hiệu lực', date(make.day(2010, 2020))],
      ['Tình trạng hiệu lực', 'Hết hiệu lực toàn bộ'],
    ],
    url: 'https://vbpl.vn/TW/Pages/vbpq-thuoctinh.aspx?ItemID=',
    events,
  };
}

/** The history of an act. */
function history(make: Maker): Attributes {
  const act = make.act();
  const start = make.day(2023, 2023);
  const [amending, repealing, ending] = [make.act(2024, 2024), make.act(2025, 2025), make.act(2026, 2026)];
  const days = [make.day(2024, 2024), make.day(2025, 2025), make.day(2026, 2026)] as const;
  const part = make.pick(PARTS);
  const ends = make.random() < 0.6;
  return {
    lines: [
      `Lịch sử hiệu lực: ${act.type} ${act.number}`,
      ['Số ký hiệu', act.number],
      ['Ngày', 'Trạng thái', 'Văn bản nguồn', 'Phần hết hiệu lực'],
      [slashes(act.issued), 'Văn bản được ban hành', act.number, ''],
      [slashes(start), 'Văn bản có hiệu lực', act.number, ''],
      [slashes(days[0]), make.pick(['Được sửa đổi, bổ sung', 'Bị sửa đổi 1 phần']), amending.number, part],
      [slashes(days[0]), 'Đính chính', make.act(2024, 2024).number, ''],
      [slashes(days[1]), make.pick(['Bị bãi bỏ 1 phần', 'Bị hết hiệu lực 1 phần']), repealing.number, part],
      ...(ends
        ? [[slashes(days[2]), make.pick(['Văn bản hết hiệu lực', 'Bị thay thế']), ending.number, '']]
        : []),
    ],
    url: 'https://vbpl.vn/TW/Pages/vbpq-lichsu.aspx?ItemID=',
    events: [
      {target: act.number, kind: 'effective', date: start, by: null},
      {target: act.number, kind: 'amended', date: days[0], by: amending.number},
      {target: act.number, kind: 'partly-ended', date: days[1], by: repealing.number},
      ...(ends ? [{target: act.number, kind: 'ended' as const, date: days[2], by: ending.number}] : []),
    ],
  };
}

/** The whole text of an act that ends, cuts and amends others; what it supposes, quotes or cites does nothing. */
function wholeText(make: Maker): Attributes {
  const act = make.act(2026, 2026);
  const start = make.day(2027, 2027);
  const [ended, second, third, cut, amended] = [make.act(), make.act(), make.act(), make.act(), make.act()];
  const subject = make.pick(SUBJECTS);
  const own = `${act.type} này`;
  const day = inWords(start).replace('ngày ', '');
  const list = make.random() < 0.5;
  const ends: readonly string[] = list
    ? [
        `2. Các văn bản sau đây hết hiệu lực kể từ ngày ${own} có hiệu lực thi hành:`,
        `a) ${cite(ended)} quy định về ${subject};`,
        `b) ${cite(second)};`,
        `c) ${cite(third)} về ${make.pick(SUBJECTS)}.`,
      ]
    : [
        make.pick([
          `2. ${own} thay thế ${cite(ended)}.`,
          `2. ${cite(ended)} quy định về ${subject} hết hiệu lực kể từ ngày ${own} có hiệu lực.`,
        ]),
        `3. Bãi bỏ ${cite(second)} và ${cite(third)}.`,
      ];
  const events: SeededEvent[] = [
    {target: act.number, kind: 'effective', date: start, by: null},
    ...[ended, second, third].map(({number}) => ({
      target: number,
      kind: 'ended' as const,
      date: start,
      by: act.number,
    })),
    {target: cut.number, kind: 'partly-ended', date: start, by: act.number},
    {target: amended.number, kind: 'amended', date: start, by: act.number},
  ];
  return {
    lines: [
      [act.issuer.toUpperCase(), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [`Số: ${act.number}`, `Hà Nội, ${inWords(act.issued)}`],
      act.type.toUpperCase(),
      `Quy định về ${subject}`,
      `Căn cứ ${cite(make.act())} về ${make.pick(SUBJECTS)};`,
      `Căn cứ ${cite(make.act())} đã được sửa đổi, bổ sung bởi ${cite(make.act())};`,
      'Điều 1. Phạm vi điều chỉnh',
      `1. ${own} quy định về ${subject} theo ${cite(make.act())}.`,
      `2. Trường hợp ${cite(make.act())} được sửa đổi, bổ sung hoặc thay thế thì áp dụng văn bản mới.`,
      `Điều 20. Sửa đổi, bổ sung ${make.pick(PARTS)} ${cite(amended)}`,
      'Sửa đổi, bổ sung như sau:',
      `“2. Bãi bỏ ${cite(make.act())}. Nghị định này có hiệu lực thi hành từ ngày 05 tháng 5 năm 2015.”.`,
      `Điều 21. Bãi bỏ khoản 3 Điều 8 ${cite(cut)}`,
      'Điều 22. Hiệu lực thi hành',
      `1. ${own} có hiệu lực thi hành ${make.pick(['từ ngày', 'kể từ ngày'])} ${day}.`,
      ...ends,
      `Hồ sơ nhận trước ngày ${own} có hiệu lực thì thực hiện theo ${cite(make.act())}.`,
      'Nơi nhận:',
    ],
    url: 'https://vanban.chinhphu.vn/?pageid=27160&docid=',
    events,
  };
}

type Writer = (sheet: Attributes, url: string) => Uint8Array;

/** The forms in which browsers and offices save a page. */
const WRITERS = {
  html: (sheet, url) =>
    strToU8(
      `<!DOCTYPE html>\n<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n${markup(sheet)}`,
    ),
  mhtml: (sheet, url) => mhtml(markup(sheet), url),
  docx: ({lines}, url) =>
    buildDocx([
      {text: url},
      ...lines.map((line) =>
        typeof line === 'string' ? {text: line} : {table: [line.map((cell) => [cell])]},
      ),
    ]),
  pdf: ({lines}, url) =>
    buildTextPdf([url, ...lines.map((line) => (typeof line === 'string' ? line : line.join('\t')))]),
  txt: ({lines}, url) =>
    strToU8(
      [url, '', ...lines.map((line) => (typeof line === 'string' ? line : line.join('\t')))].join('\n'),
    ),
} as const satisfies Readonly<Record<string, Writer>>;

function markup({lines}: Attributes): string {
  const body = lines.map((line) =>
    typeof line === 'string'
      ? `<p>${line}</p>`
      : `<table><tr>${line.map((cell) => `<td><span>${cell}</span></td>`).join('')}</tr></table>`,
  );
  return `<html lang="vi"><head><meta charset="utf-8"><title>Văn bản</title><script>var a = "Ngày hết hiệu lực: 01/01/2001";</script></head><body><nav><a href="/">Văn bản mới: Nghị định số 8/2001/NĐ-CP hết hiệu lực từ ngày 01/02/2003</a></nav><div><div>${body.join('\n')}</div></div><footer>Ngày hết hiệu lực: 03/03/2003</footer></body></html>`;
}

/** As Chromium writes a page into one file. */
function mhtml(html: string, url: string): Uint8Array {
  const quoted = [...strToU8(html)]
    .map((byte) =>
      byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x0a)
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(?:=[0-9A-F]{2}|[^\n=]){60,70}(?=(?:=[0-9A-F]{2}|[^\n=]){6})/g, '$&=\n');
  return strToU8(
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${url}`,
      'Subject: Van ban',
      'Date: Mon, 15 Mar 2027 01:30:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--x"',
      '',
      '------MultipartBoundary--x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      `Content-Location: ${url}`,
      '',
      quoted,
      '------MultipartBoundary--x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://quang-cao.vn/khung',
      '',
      '<p>Ng=C3=A0y h=E1=BA=BFt hi=E1=BB=87u l=E1=BB=B1c: 04/04/2004</p>',
      '------MultipartBoundary--x--',
      '',
    ]
      .join('\n')
      .replace(/\n/g, '\r\n'),
  );
}

/** Pages until at least `wanted` events stand in them, of each kind and form in turn. */
export function buildPages(seed: number, wanted: number): SeededPage[] {
  const make = new Maker(seed);
  const sheets = [attributes, history, wholeText] as const;
  const forms = Object.keys(WRITERS) as (keyof typeof WRITERS)[];
  const pages: SeededPage[] = [];
  for (let count = 0, at = 0; count < wanted; at += 1) {
    const form = forms[Math.floor(at / sheets.length) % forms.length]!;
    const sheet = sheets[at % sheets.length]!(make);
    const url = `${sheet.url}${1000 + at}`;
    pages.push({name: `trang-${at}.${form}`, bytes: WRITERS[form](sheet, url), url, events: sheet.events});
    count += sheet.events.length;
  }
  return pages;
}
