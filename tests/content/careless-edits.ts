import type {Docs} from './mutate-docs.ts';

/** What people do to content by hand, well or ill: each kind changes one place, so that many changes are sound. */

type Random = () => number;
type Edit = (docs: Docs, random: Random) => void;

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** One to three changes to the files; says which. */
export function carelessEdits(docs: Docs, random: Random): string {
  const names = Array.from({length: 1 + Math.floor(random() ** 2 * 3)}, () =>
    pick(Object.keys(EDITS), random),
  );
  for (const name of names) EDITS[name]!(docs, random);
  return names.join(' + ');
}

/** A file whose name matches, changed as a list of lines. */
function lines(change: (all: string[], random: Random) => void, among = /./): Edit {
  return (docs, random) => {
    const file = pick(
      [...docs.keys()].filter((name) => among.test(name)),
      random,
    );
    if (file === undefined) return;
    const all = decode(docs.get(file)!).split('\n');
    change(all, random);
    docs.set(file, encode(all.join('\n')));
  };
}

/** A line that matches, replaced by what `change` makes of it. */
function line(pattern: RegExp, change: (text: string, random: Random) => string, among?: RegExp): Edit {
  return lines((all, random) => {
    const place = placeOf(all, pattern, random);
    if (place !== undefined) all[place] = change(all[place]!, random);
  }, among);
}

/** Something put before a line of the body that begins a block. */
function block(pieces: readonly string[], among = OURS): Edit {
  return lines((all, random) => {
    const body = all.indexOf('---', 1) + 1;
    const places = all.flatMap((text, at) => (at >= body && text === '' ? [at] : []));
    all.splice(pick(places, random) ?? all.length, 0, '', pick(pieces, random), '');
  }, among);
}

function placeOf(all: readonly string[], pattern: RegExp, random: Random): number | undefined {
  return pick(
    all.flatMap((text, at) => (pattern.test(text) ? [at] : [])),
    random,
  );
}

/** Pages of our own words. */
const OURS = /^(?:huong-dan|chu-de|tra-cuu)\/|^[a-z-]+\.mdx$/;
const FIELD = /^\s*(?:- )?[a-zA-Z]+: \S/;
const DATE = /\b\d{1,2}\/\d{1,2}\/\d{4}\b/;
const LINK = /\]\(\//;

/** Lines of what can stand in a page of ours. */
const SOUND = [
  '## Mục thêm',
  '### Một mục có `mã` và **chữ đậm**',
  '#### Mục cấp bốn',
  '1. một\n2. hai\n   - hai một\n     1. hai một một',
  '5) năm\n6) sáu',
  '- [ ] chưa làm\n- [x] đã làm',
  '| Cột | Cột |\n| :-- | --: |\n| `a|b` | |\n| một |',
  '> Lời dẫn.\n>\n> - ý một\n> - ý hai',
  '```ts\nconst a = {b: 1};\n```',
  '~~~\n<script>\n~~~',
  '    chữ thụt vào',
  ':::tip[Lời *khuyên* “ngắn”]\n\nMột đoạn.\n\n- một ý\n\n:::',
  ':::warning\n\n:::note\n\nTrong nhau.\n\n:::\n\n:::',
  ':::khong-co\n\nChữ.\n\n:::',
  ':::note\n\nKhông đóng.',
  '***',
  'Dòng một  \ndòng hai\\\ndòng ba',
  '[Nghị định][nd] và [x][nd].\n\n[nd]: /can-cu/nghi-dinh-63-2010-nd-cp "tên"',
  'Chú thích[^them] và lại[^them].\n\n[^them]: Lời chú **đậm**.\n\n    Đoạn hai của lời chú.',
  'Theo Nghị định số 63/2010/NĐ-CP và Kế hoạch số 06/KH-KCNĐN.',
  'Theo Nghị định số 999/2031/NĐ-CP ngày 01/01/2031.',
  '&lt;b&gt; &amp; &nbsp; &hellip; &#7841;',
  '\\{a\\} \\<b> 5 < 6 > 4 & $x$ $$y$$ ~a~ a_b_c a*b*c',
  'Thư: <mailto:a@example.org>',
  'Địa chỉ https://dichvucong.gov.vn/a?b=c&d=(e)#g.',
  '![biểu trưng](/img/logo.svg)',
  '![](/img/logo.svg)',
  '<ClauseQuote id="i-1" />',
  '<ClauseQuote id="iii-2-a" />',
  '<TopicList />',
  '<TopicMatrix />',
  '<PlanText plan="ke-hoach-06-kh-kcndn-2023" />',
  '{/* ghi chú\n\nhai đoạn */}',
  'Nhãn\n====',
  'Nhãn\n---',
  '| a |\n| - |\n| [b](/ke-hoach) ![c](/img/logo.svg) **d** `e` |',
  '- một\n\n  ```\n  mã\n  ```\n\n- hai\n\n  > dẫn',
  'chữ '.repeat(3000),
  '🇻🇳 ① ½ ﬁ Ⅳ 𝐀 \u0300 a\u0323\u0302',
  '# Tiêu đề lớn',
  '## Mục {#muc-rieng}',
  '## Mục [liên kết](/ke-hoach)',
  '## ???',
  '## i-1',
  '##### ',
];

const BROKEN = [
  '<ClauseQuote id=i-1 />',
  "<ClauseQuote id='i-1' />",
  '<ClauseQuote id="I-1" />',
  '<ClauseQuote id="i-1">chữ</ClauseQuote>',
  '<clausequote id="i-1" />',
  '- <ClauseQuote id="i-1" />',
  '> <TopicList />',
  '| a |\n| - |\n| <TopicList /> |',
  ':::note\n\n<ClauseQuote id="i-1" />\n\n:::',
  '<Clause id="x-1">\n\nChữ.',
  '</Clause>',
  '<Clause id="x-1" label="-">\n\nChữ thêm.\n\n</Clause>',
  '<TopicList></TopicList>',
  '<TopicList/ >',
  '<!-- ghi chú -->',
  '<u>gạch chân</u>',
  '<img src="/img/logo.svg">',
  '<TopicList {...a} />',
  'Chữ {tên} chữ.',
  'a <b',
  '<https://example.org>',
  '[đi](javascript:alert(1))',
  '![xa](https://example.org/a.png)',
];

const VALUES = [
  '“chữ trong ngoặc cong”',
  '"dở dang',
  "it's",
  'a: b',
  '- a',
  '# a',
  '@a',
  '2023',
  '~',
  'yes',
  '|',
  '>-\n  hai\n  dòng',
  '<b>&amp; $x $& \\1',
  'Tên rất dài '.repeat(30).trim(),
  '...',
  '!!str a',
  '*a',
];

const TARGETS = [
  '/ke-hoach',
  '/ke-hoach/',
  '/ke-hoach/i-muc-dich#i-1',
  '/ke-hoach/i-muc-dich#I-1',
  '/Ke-Hoach',
  'ke-hoach',
  './van-phong',
  './van-phong.mdx',
  '../ke-hoach/i-muc-dich.mdx#i-1',
  '/huong-dan/van-phong.mdx',
  '/tim-kiem?q=a b',
  '/tim-kiem?q=a',
  '/data/plan.json',
  '/img/logo.svg',
  '/khong-co.pdf',
  '#khong-co',
  '',
  '//example.org',
  'tel:1022',
  'https://example.org/a_(b)',
  '/can-cu?ngay=2024-01-01',
  '/can-cu/nghi-dinh-63-2010-nd-cp "tên"',
  '<>',
];

const NEW_NAMES = [
  'huong-dan/ten-moi.mdx',
  'huong-dan/2024-ten.mdx',
  'huong-dan/a_b.mdx',
  'huong-dan/a.b.mdx',
  'huong-dan/Hoa.mdx',
  'huong-dan/con/ten.mdx',
  'huong-dan/con/index.mdx',
  'huong-dan/_an.mdx',
  'huong-dan/ten.md',
  'huong-dan/ten.test.mdx',
  'huong-dan/__tests__/ten.mdx',
  'data/ten.mdx',
  'assets/ten.mdx',
  'trang.mdx',
  'tim-kiem.mdx',
  '404.mdx',
  'robots.txt.mdx',
  'chu-de/n-them.mdx',
  'mau-bieu/index.mdx',
  `huong-dan/${'dai-'.repeat(50)}ten.mdx`,
];

const HEADS = [
  'kind: page\ntitle: Trang thêm\ndescription: Một trang thêm vào để thử.',
  'kind: guidance\ntitle: Hướng dẫn thêm\ndescription: Một hướng dẫn thêm vào để thử.\nposition: 40',
  'kind: guidance\ntitle: Hướng dẫn thêm\ndescription: Một hướng dẫn thêm vào để thử.\nposition: 40\nbasis: [i-1, nghi-dinh-63-2010-nd-cp]',
  'kind: page\ntitle: "Trang “thêm”: & <b> #1"\ndescription: "Mô tả có “ngoặc”, \\"ngoặc\\" & </script>."',
];

/** Moves every date of a line by days, months or years, or writes it otherwise. */
function shiftDates(text: string, random: Random): string {
  const [days, months, years] = [pick([0, 1, 30], random), pick([0, 1], random), pick([-1, 0, 1, 5], random)];
  return text.replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (_, day, month, year) =>
    pick(
      [
        `${((Number(day) + days - 1) % 28) + 1}/${((Number(month) + months - 1) % 12) + 1}/${Number(year) + years}`,
        `${String(((Number(day) + days - 1) % 28) + 1).padStart(2, '0')}/${month}/${Number(year) + years}`,
        `${year}-${month}-${day}`,
        `${day}-${month}-${year}`,
        `${month}/${day}/${year}`,
        `31/02/${year}`,
      ],
      random,
    ),
  );
}

/** Letters in other bytes than those of the file. */
const RECODED: readonly ((text: string) => Uint8Array)[] = [
  (text) =>
    Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]),
  (text) => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff),
  (text) => encode(text.replace(/ /g, '\u00a0')),
  (text) => encode(text.replace(/[0-9]/, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
  (text) => encode(text.replace(/n/, 'n\u00ad')),
  (text) => encode(text.replace('\n', '\r\n')),
  (text) => encode(text.trimEnd()),
  (text) => encode(`${text}\n\n\n`),
  (text) => encode(`\n${text}`),
  (text) => encode(text.replaceAll('đ', 'ð')),
];

/** The list of a field, written in one line, in another order or with other members. */
function reorder(text: string, random: Random): string {
  return text.replace(/\[(.*)\]/, (_, list: string) => {
    const items = list.split(', ');
    return `[${pick([items.reverse(), items.slice(1), [...items, items[0]], [...items, ''], []], random).join(', ')}]`;
  });
}

const EDITS: Readonly<Record<string, Edit>> = {
  'a block more': block(SOUND),
  'another block more': block(SOUND),
  'a block more on any page': block(SOUND, /./),
  'a broken block': block(BROKEN),
  'two blocks change places': lines((all, random) => {
    const body = all.indexOf('---', 1) + 1;
    const blocks = all.slice(body).join('\n').split('\n\n');
    const at = Math.floor(random() * (blocks.length - 1));
    blocks.splice(at, 2, ...blocks.slice(at, at + 2).reverse());
    all.splice(body, all.length, ...blocks.join('\n\n').split('\n'));
  }, OURS),
  'a block less': lines((all, random) => {
    const body = all.indexOf('---', 1) + 1;
    const blocks = all.slice(body).join('\n').split('\n\n');
    blocks.splice(Math.floor(random() * blocks.length), 1);
    all.splice(body, all.length, ...blocks.join('\n\n').split('\n'));
  }, OURS),
  'blank lines gone': lines((all, random) => {
    const place = placeOf(all, /^$/, random);
    if (place !== undefined) all.splice(place, 1);
  }),
  'two lines change places': lines((all, random) => {
    const at = Math.floor(random() * (all.length - 1));
    all.splice(at, 2, ...all.slice(at, at + 2).reverse());
  }),
  'a field away': lines((all, random) => {
    const place = placeOf(all, FIELD, random);
    if (place !== undefined) all.splice(place, 1);
  }),
  'a field twice': line(FIELD, (text) => `${text}\n${text}`),
  'a field misspelt': line(FIELD, (text) => text.replace(/([a-zA-Z])([a-zA-Z]):/, '$2$1:')),
  'a field of a capital': line(FIELD, (text) => text.replace(/[a-z]/, (letter) => letter.toUpperCase())),
  'a field without its space': line(FIELD, (text) => text.replace(': ', ':')),
  'a field of full width': line(FIELD, (text) => text.replace(':', '：')),
  'another value': line(FIELD, (text, random) => text.replace(/: .*/, () => `: ${pick(VALUES, random)}`)),
  'another title': line(/^(?:title|description|short|summary): /, (text, random) =>
    text.replace(/: .*/, () => `: ${pick(VALUES, random)}`),
  ),
  'another place': line(
    /^position: /,
    (_, random) => `position: ${pick(['1', '0', '1.5', '999', '"1"', '01'], random)}`,
  ),
  'a list in another order': line(/: \[.*\]/, reorder),
  'the order of fields': lines((all) => {
    const end = all.indexOf('---', 1);
    if (all.slice(1, end).every((text) => /^[a-zA-Z]/.test(text)))
      all.splice(1, end - 1, ...all.slice(1, end).reverse());
  }),
  'an indent of YAML': line(/^ +\S/, (text, random) =>
    pick([` ${text}`, text.slice(1), `\t${text.trim()}`], random),
  ),
  'a comment of YAML': line(FIELD, (text) => `${text} # ghi chú`),
  'another target of a link': line(LINK, (text, random) =>
    text.replace(/\]\([^)]*\)/, () => `](${pick(TARGETS, random)})`),
  ),
  'a link half-written': line(LINK, (text, random) =>
    text.replace(pick(['](', ')', '['], random), pick(['', ' ', '] ('], random)),
  ),
  'two ids change places': lines((all, random) => {
    const [a, b] = [placeOf(all, /id="/, random), placeOf(all, /id="/, random)];
    if (a === undefined || b === undefined) return;
    const [first, second] = [all[a]!, all[b]!];
    const idOf = (text: string) => /id="[^"]*"/.exec(text)![0];
    all[a] = first.replace(/id="[^"]*"/, idOf(second));
    if (a !== b) all[b] = second.replace(/id="[^"]*"/, idOf(first));
  }, /^(?:ke-hoach|chu-de|huong-dan)\//),
  'an id of another page': line(/^(?:clause|key|letter|form): /, (text, random) =>
    text.replace(/: .*/, `: ${pick(['iii-2-a', 'iii-2-b', 'a', 'z', 'nghi-dinh-42-2022-nd-cp'], random)}`),
  ),
  'a letter of a quotation': line(/quote: |^ {6}- /, (text) => text.replace(/([a-z])(?=[a-z]*$)/, '$1$1')),
  'other signs of quotation': line(/["“”]/, (text, random) =>
    pick([text.replaceAll('"', '”'), text.replaceAll(/[“”]/g, '"'), text.replace(/["“”]/, '')], random),
  ),
  'other dates': line(DATE, shiftDates),
  'other dates of an act': line(DATE, shiftDates, /^can-cu\//),
  'another kind of event': line(
    /^ {2}- kind: /,
    (_, random) =>
      `  - kind: ${pick(['effective', 'amended', 'ended', 'expires', 'cited', 'recorded', 'revived', 'period'], random)}`,
  ),
  'another source': line(
    /^ {4}source: /,
    (_, random) => `    source: ${pick(['1', '2', '9', '0', 'a'], random)}`,
  ),
  'other relations': line(
    /^ {4}target: /,
    (_, random) =>
      `    target: ${pick(['nghi-dinh-63-2010-nd-cp', 'nghi-dinh-42-2022-nd-cp', '1/2030/NĐ-CP', 'khong-co'], random)}`,
  ),
  'a file in other bytes': (docs, random) => {
    const file = pick([...docs.keys()], random);
    docs.set(file, pick(RECODED, random)(decode(docs.get(file)!)));
  },
  'a page away': (docs, random) => void docs.delete(pick([...docs.keys()], random)),
  'a page of another name': (docs, random) => {
    const file = pick([...docs.keys()], random);
    const bytes = docs.get(file)!;
    docs.delete(file);
    docs.set(
      pick(
        [
          file.replace('.mdx', '-2.mdx'),
          file.replace('.mdx', '/index.mdx'),
          file.replace('.mdx', '.md'),
          ...NEW_NAMES,
        ],
        random,
      ),
      bytes,
    );
  },
  'a page more': newPage,
  'yet a page more': newPage,
  'a page twice': (docs, random) => {
    const file = pick(
      [...docs.keys()].filter((name) => OURS.test(name)),
      random,
    );
    docs.set(pick(NEW_NAMES, random), docs.get(file)!);
  },
};

function newPage(docs: Docs, random: Random): void {
  const body = Array.from({length: Math.floor(random() * 6)}, () => pick(SOUND, random));
  docs.set(
    pick(NEW_NAMES, random),
    encode(`---\n${pick(HEADS, random)}\n---\n\nTrang này để thử.\n\n${body.join('\n\n')}\n`),
  );
}
