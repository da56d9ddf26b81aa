import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const css = (file: string) => readFileSync(join(import.meta.dirname, '../../src/css', file), 'utf8');
const names = (text: string) => [...text.matchAll(/(--[a-z0-9-]+):/g)].map((match) => match[1]!);

test('every colour that the dark theme changes is set anew on paper', () => {
  const dark = [...css('tokens.css').matchAll(/\[data-theme="dark"\] \{([^}]*)\}/g)]
    .map((match) => match[1]!)
    .join();
  const paper = new Set(names(css('print/colour.css')));
  expect(names(dark).length).toBeGreaterThan(10);
  // The navigation and the footer are not printed.
  const printed = names(dark).filter((name) => !/-(menu|navbar|footer|toc|hover)-/.test(name));
  expect(printed.filter((name) => !paper.has(name))).toEqual([]);
});
