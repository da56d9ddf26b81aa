import fc from 'fast-check';
import {expect, test} from 'vitest';
import {catalogue} from '../../../src/core/handout/catalogue.ts';
import {formatChoice, NO_CHOICE, printedChoice} from '../../../src/core/handout/choice.ts';
import {partCode, sameCodes} from '../../../src/core/handout/part-code.ts';
import {site} from '../../fixtures/site.ts';

const keys = catalogue(site).map(({key}) => key);

test.each([
  ['chu-de/a-van-ban-kiem-soat-thu-tuc-hanh-chinh', 'cda'],
  ['chu-de/dd-ten-khac', 'cddd'],
  ['iii-2-a-3', '32a3'],
  ['i', '1'],
  ['iv-5', '45'],
  // Published codes: a change of any of these breaks addresses on paper.
  ['can-cu/nghi-dinh-63-2010-nd-cp', 'nwhk'],
  ['huong-dan/van-phong', 'a2wu'],
  ['can-cu-1', '2xqn'],
])('the code of %s is %s', (key, code) => {
  expect(partCode(key)).toBe(code);
});

test('all parts there are can be told apart', () => {
  expect(sameCodes(keys)).toEqual([]);
});

test('two parts with one code are found, and so is a code that is the key of another', () => {
  expect(sameCodes(['i-11', 'i-1-1', 'i-2'])).toEqual([['i-11', 'i-1-1']]);
  expect(sameCodes(['iv-1', '41'])).toEqual([['iv-1', '41']]);
});

test('a code depends on its key alone, and any key has one that an address can hold', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (key) => {
      expect(partCode(key)).toMatch(/^[a-z0-9]{1,27}$/);
      expect(partCode(key)).toBe(partCode(key));
    }),
  );
});

test('the address of twelve parts, whichever they are, has at most 120 letters with that of the site', () => {
  const longest = keys.toSorted((a, b) => partCode(b).length - partCode(a).length).slice(0, 12);
  const layout = {cover: false, contents: false, followOn: true, notes: true};
  const choice = {...NO_CHOICE, ...layout, parts: longest, title: 'Tài liệu phát tại hội nghị tập huấn'};
  const printed = printedChoice(
    choice,
    longest.map((key) => ({key})),
  );
  const address = `https://kehoach.example.gov.vn/bo-tai-lieu#${formatChoice(printed)}`;
  expect(address.length).toBeLessThanOrEqual(120);
});
