import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  type Choice,
  formatChoice,
  isCoverDate,
  NO_CHOICE,
  parseChoice,
  printedChoice,
} from '../../../src/core/handout/choice.ts';
import {partCodes} from '../../../src/core/handout/part-code.ts';

const text = fc.string({unit: 'grapheme', maxLength: 40});
const key = text.filter((value) => value !== '');
const choices: fc.Arbitrary<Choice> = fc.record({
  set: text,
  parts: fc.array(key, {maxLength: 20}),
  title: text,
  occasion: text,
  trainer: text,
  date: text,
  notes: fc.boolean(),
  cover: fc.boolean(),
  contents: fc.boolean(),
  followOn: fc.boolean(),
});

test('an address can be read by a person', () => {
  expect(
    formatChoice({...NO_CHOICE, parts: ['ke-hoach/toan-van', 'iii-2-a'], date: '30/11/2026', notes: true}),
  ).toBe('phan=ke-hoach/toan-van,iii-2-a&ngay=30/11/2026&in=g');
  expect(formatChoice(NO_CHOICE)).toBe('');
});

test('a lone percent sign is itself', () => {
  expect(parseChoice('#phan=100%,iii-2&ten=%E1%BA').parts).toEqual(['100%', 'iii-2']);
});

test('room for notes is asked for by 1 alone', () => {
  for (const [hash, notes] of [
    ['#ghi-chu=1', true],
    ['#ghi-chu=0', false],
    ['#ghi-chu=', false],
    ['#ghi-chu', false],
    ['', false],
  ] as const)
    expect(parseChoice(hash).notes, hash).toBe(notes);
});

test('each value stands under its own name', () => {
  expect(parseChoice('#bo=a&phan=b,,c&ten=d&dip=e&nguoi=f&ngay=g=h&=i&khac=k')).toEqual({
    set: 'a',
    parts: ['b', 'c'],
    title: 'd',
    occasion: 'e',
    trainer: 'f',
    date: 'g=h',
    notes: false,
    cover: true,
    contents: true,
    followOn: false,
  });
  expect(parseChoice('bo=#a')).toEqual({...NO_CHOICE, set: '#a'});
  // without =, a name is no name
  expect(parseChoice('#boa')).toEqual(NO_CHOICE);
});

test('half a letter of two halves is replaced, a slash stays as it is, other signs are escaped', () => {
  expect(formatChoice({...NO_CHOICE, title: 'a\ud83d/b&c'})).toBe('ten=a%EF%BF%BD/b%26c');
  expect(formatChoice({...NO_CHOICE, title: '\ud83d\ude00'})).toBe('ten=%F0%9F%98%80');
  expect(formatChoice({...NO_CHOICE, set: 'a', occasion: 'b', trainer: 'c'})).toBe('bo=a&dip=b&nguoi=c');
});

test('how the document is laid out stands behind in=, a letter each', () => {
  const layout = {cover: false, contents: false, followOn: true, notes: true};
  expect(formatChoice({...NO_CHOICE, ...layout})).toBe('in=bmng');
  expect(parseChoice('#bo=a&in=nb')).toEqual({...NO_CHOICE, set: 'a', cover: false, followOn: true});
  expect(parseChoice('#bo=a&in=')).toEqual({...NO_CHOICE, set: 'a'});
});

test('on paper an address says what was chosen, not what the cover says in words', () => {
  const chosen = {...NO_CHOICE, parts: ['iii-2-a', 'x', 'iv1'], notes: true, cover: false};
  const words = {title: 'Tài liệu', occasion: 'Tập huấn', trainer: 'Lan', date: '1/1/2027'};
  const found = [{key: 'iii-2-a'}, {key: 'iv-1'}];
  const codes = partCodes(['iii-2-a', 'iv-1']);
  expect(printedChoice({...chosen, ...words}, found, codes)).toEqual({...chosen, parts: ['32a', '41']});
  expect(printedChoice({...NO_CHOICE, set: 'van-phong'}, found, codes).parts).toEqual([]);
});

test.each([
  ['', true],
  ['  ', true],
  ['30/11/2026', true],
  ['31/11/2026', false],
  ['hôm nay', false],
])('the cover takes the day “%s”: %s', (date, taken) => {
  expect(isCoverDate(date)).toBe(taken);
});

// Last: what is wrong is told sooner, and more shortly, by the cases above.
test('an address reads back as the choice that it was made of', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(parseChoice(`#${formatChoice(choice)}`)).toEqual(choice);
    }),
  );
});

test('any address at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (hash) => {
      expect(formatChoice(parseChoice(hash))).toBeTypeOf('string');
    }),
  );
});
