import {expect, test} from 'vitest';
import type {Term} from '../../../src/core/page/page-schema.ts';
import {termFinder} from '../../../src/core/site/term-finder.ts';

const term = (name: string, ...aliases: string[]): Term => ({
  term: name,
  meaning: 'nghĩa',
  aliases,
  basis: [],
  plans: [],
});
const find = termFinder([
  term('TTHC'),
  term('KH'),
  term('Cổ động'),
  term('Ban Quản lý', 'BQL'),
  term('Ban Quản lý các Khu công nghiệp'),
]);

// The text, and the terms expected in it, each with the words found.
const CASES: readonly [string, readonly string[]][] = [
  ['giải quyết TTHC, TTHC nội bộ', ['TTHC=TTHC', 'TTHC=TTHC']],
  ['chương trình cổ động', ['Cổ động=cổ động']],
  ['trực thuộc BQL', ['Ban Quản lý=BQL']],
  ['Ban Quản lý các Khu công nghiệp', ['Ban Quản lý các Khu công nghiệp=Ban Quản lý các Khu công nghiệp']],
  // Not a word of its own: part of a document number, of a longer word, or of a name in lower case.
  ['số 06/KH-KCNĐN', []],
  ['tthc', []],
  ['KHCN', []],
  ['ban quản lý chợ', []],
  // A part of a compound, or a syllable in a row of capitals; capitals that are terms themselves stand apart.
  ['Sở KH&CN', []],
  ['ĐỔI MỚI KH DUY', []],
  ['KH NĂM', []],
  ['gửi BQL TTHC', ['Ban Quản lý=BQL', 'TTHC=TTHC']],
  ['BQL Đồng Nai', ['Ban Quản lý=BQL']],
];

test.each(CASES)('%s', (text, expected) => {
  expect(find(text).map((use) => `${use.term.term}=${text.slice(use.start, use.end)}`)).toEqual(expected);
});

test.each([
  ['Ban Quản lý báo cáo', ['Ban Quản lý']],
  ['Ban Quản lý các Khu công nghiệp', ['Ban Quản lý các Khu công nghiệp']],
  // Another body, or this one by another name.
  ['Ban Quản lý các khu công nghiệp, khu kinh tế tỉnh Đồng Nai', []],
  ['Ban Quản lý Khu kinh tế Sông Trà', []],
])('a short name is none where a longer one begins with it: %s', (text, expected) => {
  const short = {...term('Ban Quản lý'), expansion: 'Ban Quản lý các Khu công nghiệp'};
  expect(termFinder([short])(text).map(({start, end}) => text.slice(start, end))).toEqual(expected);
});
