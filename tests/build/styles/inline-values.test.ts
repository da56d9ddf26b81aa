import postcss from 'postcss';
import {expect, test} from 'vitest';
import {inlineValues} from '../../../src/build/styles/inline-values.ts';

function inlined(css: string, outside: readonly string[] = []): string {
  const sheet = postcss.parse(css);
  inlineValues(sheet, new Set(outside));
  return sheet.toString();
}

test('a value that never changes stands where it is read, through others too', () => {
  expect(inlined(':root{--a:2px;--b:calc(var(--a)*2)}p{margin:var(--b) var( --a,1px )}')).toBe(
    ':root{}p{margin:calc(2px*2) 2px}',
  );
});

test('values of a packed sheet stay apart', () => {
  expect(
    inlined(
      ':root{--a:1px;--f:"A b"}p{margin:var(--a)0 var(--a)-2px;border:var(--a)solid;font:1em/var(--a)var(--f)}',
    ),
  ).toBe(':root{}p{margin:1px 0 1px -2px;border:1px solid;font:1em/1px "A b"}');
});

test('of two values for the whole page the later holds', () => {
  expect(inlined(':root{--a:1px}:root{--a:2px}p{margin:var(--a)}')).toBe(':root{}:root{}p{margin:2px}');
});

test.each([
  ['a theme sets it anew', ':root{--a:1px}[data-theme=dark]{--a:2px}p{margin:var(--a)}'],
  ['a screen of some width does', '@media (min-width:9em){:root{--a:1px}}p{margin:var(--a)}'],
  ['it depends on one that does', '.x{--a:1px}:root{--b:var(--a)}p{margin:var(--b)}'],
  ['it speaks of the element', ':root{--a:inherit}p{background:var(--a)}'],
  ['it is empty', ':root{--a: ;}p{margin:var(--a) 0}'],
])('a value stays where %s', (_, css) => {
  expect(inlined(css)).toBe(css);
});

test('a value stays that a script reads or sets', () => {
  const css = ':root{--a:1px}p{margin:var(--a)}';
  expect(inlined(css, ['--a'])).toBe(css);
});
