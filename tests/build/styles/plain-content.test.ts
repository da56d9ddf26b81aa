import postcss from 'postcss';
import {expect, test} from 'vitest';
import {addPlainContent} from '../../../src/build/styles/plain-content.ts';

test('what is drawn silently is drawn by browsers too that know no silence', () => {
  const sheet = postcss.parse(
    'a::before{content:"✓"/"";color:red}@media screen{td::before{content:attr(data-name)": " / ""}}' +
      'b::after{content:"/"}@supports (content:"↗" / ""){i::after{content:"↗"/""}}',
  );
  addPlainContent(sheet);
  expect(sheet.toString()).toBe(
    'a::before{content:"✓";content:"✓"/"";color:red}' +
      '@media screen{td::before{content:attr(data-name)": ";content:attr(data-name)": " / ""}}' +
      'b::after{content:"/"}@supports (content:"↗" / ""){i::after{content:"↗"/""}}',
  );
});
