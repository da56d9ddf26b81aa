import fc from 'fast-check';
import {expect, test} from 'vitest';
import {catalogue} from '../../../src/core/handout/catalogue.ts';
import {formatChoice, NO_CHOICE, printedChoice} from '../../../src/core/handout/choice.ts';
import {partCode, partCodes} from '../../../src/core/handout/part-code.ts';
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

test('all parts there are have their short codes', () => {
  const codes = partCodes(keys);
  for (const key of keys) expect(codes.get(key)).toBe(partCode(key));
  expect(new Set(codes.values()).size).toBe(keys.length);
});

test('parts with one code have longer ones; the others keep theirs, whichever pages there are', () => {
  const [one, other, third] = ['56-2005', '128-2007', '63-2010'].map(
    (number) => `can-cu/nghi-dinh-${number}-nd-cp`,
  ) as [string, string, string];
  expect([...partCodes([one, third]).values()]).toEqual(['dhhd', 'nwhk']);
  expect([...partCodes([one, other, third]).values()]).toEqual(['dhhdwn', 'dhhdqj', 'nwhk']);
});

test.each([
  ['clauses with one code', ['i-11', 'i-1-1', 'i-2']],
  ['a code that is the key of another', ['iv-1', '41']],
])('%s: each part has a name of its own', (_, parts) => {
  const codes = [...partCodes(parts)];
  for (const [key, code] of codes)
    for (const [other, its] of codes) if (other !== key) expect([other, its]).not.toContain(code);
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
    partCodes(keys),
  );
  const address = `https://kehoach.example.gov.vn/bo-tai-lieu#${formatChoice(printed)}`;
  expect(address.length).toBeLessThanOrEqual(120);
});
