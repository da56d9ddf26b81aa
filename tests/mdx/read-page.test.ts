import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readPage} from '../../src/mdx/read-page.ts';

const SECTION = '---\nkind: section\ntitle: I. Mục đích\nposition: 1\n---\n\n';
const GUIDANCE = '---\nkind: page\ntitle: Trang\ndescription: Trang thử để kiểm tra.\n---\n\n';

test('a clause: its id, label, heading, words and line', () => {
  const {page, findings} = readPage(
    'ke-hoach/i.mdx',
    `${SECTION}<Clause id="i" label="I." heading="Mục đích">\n\n<Clause id="i-1" label="-">\n\nMột\n**hai**.\n\nBa.\n\n</Clause>\n\n</Clause>\n`,
  );
  expect(findings).toEqual([]);
  expect(page?.clauses).toEqual([
    {id: 'i', label: 'I.', heading: 'Mục đích', blocks: [], line: 7},
    {
      id: 'i-1',
      label: '-',
      heading: null,
      blocks: [
        {type: 'paragraph', text: 'Một hai.'},
        {type: 'paragraph', text: 'Ba.'},
      ],
      line: 9,
    },
  ]);
});

test('a table of a clause is kept as rows', () => {
  const {page} = readPage(
    'ke-hoach/i.mdx',
    `${SECTION}<Clause id="i-1" label="-">\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n</Clause>\n`,
  );
  expect(page?.clauses[0]?.blocks).toEqual([
    {
      type: 'table',
      rows: [
        ['A', 'B'],
        ['1', '2'],
      ],
    },
  ]);
});

test('NFD in the source is NFC in the clause', () => {
  const {page} = readPage(
    'ke-hoach/i.mdx',
    `${SECTION}<Clause id="i-1" label="-">\n\n${'Nghị định'.normalize('NFD')}\n\n</Clause>\n`,
  );
  expect(page?.clauses[0]?.blocks).toEqual([{type: 'paragraph', text: 'Nghị định'}]);
});

test.each([
  ['a clause without id', '<Clause label="-">\n\nMột\n\n</Clause>', 'thẻ <Clause> không có mã'],
  ['a clause on one line', '<Clause id="i-1">Một</Clause>', 'trên cùng một dòng'],
  ['an import', 'import x from "y";', 'lệnh import/export'],
  ['a dangerous address', '[a](javascript:alert)', 'địa chỉ javascript:'],
  ['an image of data', '![a](data:image/png;base64,AAAA)', 'địa chỉ data:'],
  ['an expression in a tag', '<ClauseQuote id={"i-1"} />', 'không nằm trong dấu nháy'],
  ['a program between two comments', '{/* */ process.env.HOME /* */}', 'biểu thức {'],
  ['a program after a line comment', '{// a\n1}', 'biểu thức {'],
  ['a program within a line', 'chữ {/* */ fetch("/x") /* */} chữ', 'biểu thức {'],
  ['an empty expression', '{}', 'biểu thức {'],
  ['a spread', '<ClauseQuote {...x} />', 'biểu thức trong thẻ'],
  ['a tag named like a method', '<constructor />', 'thẻ <constructor>'],
  ['a script in a definition', '[a][b]\n\n[b]: javascript:alert(1)', 'địa chỉ javascript:'],
  ['a script whose name is broken up', '[a](<java&#9;script:alert(1)>)', 'địa chỉ java'],
  ['a file of the reader', '[a](file:///etc/passwd)', 'địa chỉ file:'],
  ['a picture elsewhere', '![a](https://example.com/a.png)', 'hình ở trang khác'],
  ['a picture elsewhere without a scheme', '![a](//example.com/a.png)', 'hình ở trang khác'],
  ['a picture elsewhere by reference', '![a][b]\n\n[b]: https://example.com/a.png', 'hình ở trang khác'],
  ['a turn of direction', 'chữ \u202e ngược', 'ký tự đảo chiều chữ U+202E'],
  ['a turn of direction by reference', 'chữ &#x202E; ngược', 'ký tự đảo chiều chữ U+202E'],
  ['a zero-width space', 'Nghị\u200b định', 'ký tự không nhìn thấy U+200B'],
  ['NUL', 'a\u0000b', 'ký tự điều khiển U+0000'],
  ['a Cyrillic letter', 'Nghị định số 63/2010/NĐ-С\u0420', 'chữ của bảng chữ cái khác'],
  ['a Greek letter in a word', 'kế h\u03bfạch', 'ο (U+03BF)'],
  ['an eth for a đ', '\u00d0ồng Nai', 'U+00D0'],
])('%s is a finding with its line', (_, body, words) => {
  const {findings: all} = readPage('huong-dan/i.mdx', `${GUIDANCE}${body}\n`);
  const findings = all.filter(({found}) => found.includes(words));
  expect(findings.map(({found}) => found).join('\n')).toContain(words);
  expect(findings.map(({line}) => line)).toEqual([body.includes('\n\n[b]') ? 9 : 7]);
});

test.each([
  ['a comment', '{/* ghi chú */}'],
  ['a comment within a line', 'chữ {/* ghi chú */} chữ'],
  ['joined emoji and a Greek letter', '👨\u200d👩\u200d👧 và π'],
  ['links', '[a](https://example.com), [b](mailto:a@example.com), [c](/ke-hoach#i), [d](pathname:///x.pdf)'],
  ['a picture of the site', '![a](/img/a.png)'],
])('%s is no finding', (_, body) => {
  expect(readPage('i.mdx', `${GUIDANCE}${body}\n`).findings).toEqual([]);
});

test.each([
  ['page', 'abc <ClauseQuote id="i-1" /> def', 'thẻ <ClauseQuote> và chữ nằm trên cùng một dòng'],
  ['page', '- một <TopicList />', 'thẻ <TopicList> và chữ nằm trên cùng một dòng'],
  ['page', '<Clause id="i-1">\n\nMột\n\n</Clause>', 'thẻ <Clause> trên trang “kind: page”'],
  ['page', '<ClauseQuote />', 'thẻ <ClauseQuote> không có id'],
  ['page', '<TopicList>\n\nMột\n\n</TopicList>', 'chữ nằm giữa <TopicList> và </TopicList>'],
  ['page', '<Doors></Doors>', 'thẻ <Doors>'],
  ['page', '<TopicList />\n\n<TopicList />', 'thẻ <TopicList> lần thứ hai'],
  ['section', '<TopicList />', 'thẻ <TopicList> trên trang “kind: section”'],
  ['section', 'Lời của biên tập.', 'chữ ngoài lời văn của kế hoạch'],
  ['section', '<Clause id="i-1">\n\n[Một](/)\n\n</Clause>', 'liên kết trong lời văn của kế hoạch'],
  ['section', '<Clause id="i-1">\n\nMột ~~hai~~\n\n</Clause>', 'chữ gạch ngang trong lời văn của kế hoạch'],
])('on a %s: %s', (kind, body, words) => {
  const head = kind === 'section' ? SECTION : GUIDANCE;
  expect(
    readPage('ke-hoach/i.mdx', `${head}${body}\n`)
      .findings.map(({found}) => found)
      .join('\n'),
  ).toContain(words);
});

test.each([
  ['*nổi bật*', '*nổi'],
  ['*nổi', '*nổi'],
  ['&anh Nam', '&anh'],
  ['!quan trọng', '!quan'],
  ['!!str 12', '!!str'],
  ['[một, *hai]', '*hai'],
])('a value that YAML takes for a sign of its own is told, not cut: %s', (value, sign) => {
  const {page, findings} = readPage('x.mdx', `---\nkind: page\ntitle: ${value}\n---\n`);
  expect(page).toBeNull();
  expect(findings.map(({line, found}) => `${line}: ${found}`)).toEqual([
    `3: giá trị bắt đầu bằng “${sign}”, YAML hiểu là ký hiệu của nó nên bỏ mất chữ ấy`,
  ]);
});

test('whatever an editor writes, there is a page or a finding, never a throw', () => {
  const pieces = fc.constantFrom(
    '<',
    '{',
    '}',
    '</Clause>',
    '<Clause id="i-1">',
    '\n\n',
    '---\n',
    'kind: page\n',
    'title: ',
    '"',
    ': ',
    '- ',
    '|',
    '`',
    '[',
    '](',
    ')',
    'chữ ',
    '\ud800',
    '&',
    '*',
    '!',
    'a',
    '#',
  );
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
      const {page, findings} = readPage('x.mdx', parts.join(''));
      expect(page !== null || findings.length > 0).toBe(true);
    }),
    {numRuns: 1500},
  );
});

test.each([
  ['title: Một: hai', 3, 'hai dấu “: ” trên một dòng'],
  ['title: Một\ntitle: Hai', 4, 'một tên trường viết hai lần'],
  ['title: "Một', 3, 'thiếu dấu nháy đóng'],
])('broken YAML is told in Vietnamese: %s', (yaml, line, words) => {
  const [finding] = readPage('x.mdx', `---\nkind: page\n${yaml}\n---\n`).findings;
  expect(finding?.line).toBe(line);
  expect(finding?.found).toContain(words);
});

test.each([
  [
    'lists, one in the other',
    `${'- '.repeat(8000)}a`,
    'MDX hỏng: quá nhiều dấu “>” hoặc gạch đầu dòng lồng nhau ở đầu dòng',
  ],
  [
    'quotations, one in the other',
    `${'> '.repeat(8000)}a`,
    'MDX hỏng: quá nhiều dấu “>” hoặc gạch đầu dòng lồng nhau ở đầu dòng',
  ],
  ['a paragraph without end', '](\n'.repeat(20_000), 'MDX hỏng: một đoạn quá dài, không có dòng trống nào'],
])('what the parser would take minutes for is a finding: %s', (_, body, found) => {
  const {page, findings} = readPage('trang.mdx', `${GUIDANCE}${body}\n`);
  expect(page).toBeNull();
  expect(findings.map((finding) => finding.found)).toEqual([found]);
});

test('lists in the head of a page, one in the other without end, are a finding', () => {
  const {page, findings} = readPage('trang.mdx', `---\na: ${'['.repeat(20_000)}\n---\n\nChữ.\n`);
  expect(page).toBeNull();
  expect(findings[0]?.found).toBe('YAML hỏng: quá nhiều lớp lồng nhau');
});

test('a note is its title and its words; the signs around it are the editor’s', () => {
  const {page} = readPage(
    'trang.mdx',
    `${GUIDANCE}:::note[Từ 2023 đến nay]\n\nMột.\n\n:::\n\n:::tip\nHai.\n:::\n`,
  );
  expect(page?.passages.map(({text}) => text)).toEqual(['Từ 2023 đến nay', 'Một.', 'Hai.']);
});
