import postcss from 'postcss';
import {expect, test} from 'vitest';
import {splitPrint} from '../../../src/build/styles/split-print.ts';

test('what is for paper alone goes into a sheet of its own, in its order', () => {
  const sheet = postcss.parse(
    [
      '@font-face{font-family:Reading;src:url(a)}',
      '@font-face{font-family:"On paper";src:url(b)}',
      ':root{--face:Reading,serif}',
      'a{color:red}',
      '@media print{a{color:#000}body{font:13pt "On paper"}}',
      '@page{size:A4}@page:first{margin:0}',
      '@media (min-width:60em){a{color:blue}}',
      '@media print{a{font-weight:700}}',
      '@media screen,print{b{color:red}}',
    ].join(''),
  );
  const {screen, print} = splitPrint(sheet);
  expect(screen).toBe(
    '@font-face{font-family:Reading;src:url(a)}:root{--face:Reading,serif}a{color:red}' +
      '@media (min-width:60em){a{color:blue}}@media screen,print{b{color:red}}',
  );
  expect(print).toBe(
    '@font-face{font-family:"On paper";src:url(b)}' +
      'a{color:#000}body{font:13pt "On paper"}@page{size:A4}@page:first{margin:0}a{font-weight:700}',
  );
});

test('a sheet without rules for paper leaves none', () => {
  expect(splitPrint(postcss.parse('a{color:red}'))).toEqual({screen: 'a{color:red}', print: ''});
});
