import postcss from 'postcss';
import {expect, test} from 'vitest';
import {shortenNames} from '../../../src/build/styles/shorten-names.ts';

function shortened(sheets: readonly string[], outside: readonly string[] = []): string[] {
  const roots = sheets.map((css) => postcss.parse(css));
  shortenNames(roots, new Set(outside));
  return roots.map(String);
}

test('a name is short in every sheet alike, and the most frequent is the first', () => {
  expect(
    shortened([
      ':root{--rare:1px;--often:red}p{color:var(--often);margin:calc(var( --rare )*2)}',
      'a{color:var(--often,var(--rare))}b{color:var(--often)}',
    ]),
  ).toEqual([
    ':root{--z1:1px;--z0:red}p{color:var(--z0);margin:calc(var( --z1 )*2)}',
    'a{color:var(--z0,var(--z1))}b{color:var(--z0)}',
  ]);
});

test('a name that a page or a script knows stays, and so does what only looks like one', () => {
  const css = ':root{--far:1px}.menu--open{margin:var(--far)}i{content:"a--b"}';
  expect(shortened([css], ['--far'])).toEqual([css]);
});
