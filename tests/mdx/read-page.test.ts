import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readPage} from '../../src/mdx/read-page.ts';

const SECTION = '---\nkind: section\ntitle: I. Mục đích\nposition: 1\n---\n\n';

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
])('%s is a finding with its line', (_, body, words) => {
  const {findings} = readPage('ke-hoach/i.mdx', `${SECTION}${body}\n`);
  expect(findings.map(({found}) => found).join('\n')).toContain(words);
  expect(findings.every(({line}) => line === 7)).toBe(true);
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
