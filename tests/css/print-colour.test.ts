import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const css = (file: string) => readFileSync(join(import.meta.dirname, '../../src/css', file), 'utf8');
const names = (text: string) => [...text.matchAll(/(--[a-z0-9-]+):/g)].map((match) => match[1]!);

test('the dark theme is for the screen alone', () => {
  const tokens = css('tokens.css');
  const screen = /@media screen \{\n([\s\S]*?)\n\}/.exec(tokens)?.[1] ?? '';
  expect(names(screen).length).toBeGreaterThan(10);
  expect(names(/\[data-theme="dark"\] \{([^}]*)\}/.exec(screen)?.[1] ?? '')).toEqual(names(screen));
});

test('every colour of the site’s own is black or white on paper, but for thin lines', () => {
  const palette = /:root \{([^}]*)\}/.exec(css('tokens.css'))![1]!;
  const colours = [...palette.matchAll(/(--site-[a-z-]+): #/g)].map((match) => match[1]!);
  const paper = new Map(
    [...css('print/colour.css').matchAll(/(--site-[a-z-]+): (#[0-9a-f]+);/g)].map((match) => [
      match[1]!,
      match[2]!,
    ]),
  );
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter((name) => !/^#(000|fff)$/.test(paper.get(name) ?? ''))).toEqual(['--site-line']);
});
