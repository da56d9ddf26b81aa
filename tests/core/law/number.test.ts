import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatNumber, instrumentKey, parseNumber} from '../../../src/core/law/index.ts';

describe('document numbers', () => {
  it.each([
    ['63/2010/NĐ-CP', '63/2010/NĐ-CP'],
    ['63/2010/nd-cp', '63/2010/NĐ-CP'],
    ['63/2010/NÐ-CP'.replace('Ð', 'Đ'), '63/2010/NĐ-CP'],
    ['0125/KH-UBND', '125/KH-UBND'],
    ['6/KH-KCNĐN', '06/KH-KCNĐN'],
    ['166/2005/QĐ-TTG', '166/2005/QĐ-TTg'],
    ['17/NQ-TW', '17/NQ-TW'],
    ['17-NQ/TW', '17-NQ/TW'],
    ['255/2025/NĐ- CP', '255/2025/NĐ-CP'],
    ['102/2020NĐ-CP', '102/2020/NĐ-CP'],
    ['12A/2020/TT-BTC', '12a/2020/TT-BTC'],
    ['55/2015/TTLT-BTC-BKHCN', '55/2015/TTLT-BTC-BKHCN'],
  ])('%s is %s', (written, normal) => {
    const parsed = parseNumber(written);
    expect(parsed && formatNumber(parsed)).toBe(normal);
  });

  it.each(['', 'NĐ-CP', '63', '63/2010', '24/7', '63/2010/NĐ-CP ngày', '2021-2030', '77-DS'])(
    '«%s» is none',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it('reads back what it writes', () => {
    const code = fc.constantFrom('NĐ', 'QĐ', 'TT', 'CP', 'TTg', 'UBND', 'KCNĐN', 'BKHCN', 'QLCL');
    const number = fc.record({
      serial: fc.integer({min: 1, max: 99999}),
      suffix: fc.constantFrom('', 'a', 'b'),
      year: fc.option(fc.integer({min: 1945, max: 2099})),
      separator: fc.constant('/' as const),
      codes: fc.tuple(code, code),
      joints: fc.constant(['-']),
    });
    fc.assert(
      fc.property(number, (parts) => {
        expect(parseNumber(formatNumber(parts))).toEqual(parts);
      }),
    );
  });
});

describe('keys of instruments', () => {
  it.each([
    [{type: 'Nghị định', number: '63/2010/NĐ-CP', issued: '2010-06-08'}, 'nghi-dinh-63-2010-nd-cp'],
    [{type: 'Quyết định', number: '468/QĐ-TTg', issued: '2021-03-27'}, 'quyet-dinh-468-qd-ttg-2021'],
    [
      {type: 'Kế hoạch', number: '12/KH-UBND', issued: '2023-01-12', place: 'Đồng Nai'},
      'ke-hoach-12-kh-ubnd-dong-nai-2023',
    ],
    [{type: 'Nghị quyết', number: '17-NQ/TW', issued: '2007-08-01'}, 'nghi-quyet-17-nq-tw-2007'],
  ])('%o', (instrument, key) => {
    expect(instrumentKey(instrument)).toBe(key);
  });
});
