import {describe, expect, it} from 'vitest';
import {agreement, findNumbers, splitNumber} from '../../../src/core/search/document-number.ts';

const CODES = new Set(['nd', 'cp', 'qd', 'ttg', 'nq', 'tw', 'kh', 'ubnd']);
const find = (text: string) => findNumbers(text.split(' '), CODES);

describe('findNumbers', () => {
  it.each([
    ['nghi dinh so 63', {number: '63', year: null, codes: ['nd'], bare: false}],
    ['63 2010 nd cp', {number: '63', year: '2010', codes: ['nd', 'cp'], bare: false}],
    ['17 nq tw', {number: '17', year: null, codes: ['nq', 'tw'], bare: false}],
    ['quyet dinh 468 nam 2021', {number: '468', year: '2021', codes: ['qd'], bare: false}],
    ['nghi dinh nam 2022', {number: null, year: '2022', codes: ['nd'], bare: false}],
    ['63', {number: '63', year: null, codes: [], bare: true}],
  ])('reads %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it.each(['co 63 thu tuc', 'muc III khoan hai', 'thu tuc hanh chinh', ''])('finds none in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('agreement', () => {
  const document = splitNumber('63/2010/NĐ-CP')!;

  it('is the surer the more is said, and none when anything differs', () => {
    const of = (text: string) => agreement(find(text)[0]!, document, null);
    expect(of('63 2010 nd cp')).toBe(1);
    expect(of('63 2010')).toBeGreaterThan(0.8);
    expect(of('63 2010')).toBeLessThan(of('63 2010 nd cp'));
    for (const other of ['64 2010 nd cp', '63 2011', '63 2010 nq', 'quyet dinh 63'])
      expect(of(other)).toBe(0);
  });

  it('takes the year of issue for a number that has none', () => {
    const undated = splitNumber('468/QĐ-TTg')!;
    const [asked] = find('quyet dinh 468 nam 2021');
    expect(agreement(asked!, undated, '2021')).toBeGreaterThan(0.8);
    expect(agreement(asked!, undated, '2019')).toBe(0);
  });
});

it('a number without digits has no parts', () => {
  expect(splitNumber('NĐ-CP')).toBe(null);
});
