import {expect, test} from 'vitest';
import {site} from '../../fixtures/site.ts';
import {twin} from './fixture-twins.ts';

test('every page but home is listed once, with its Markdown address', () => {
  const text = twin('/llms.txt');
  const addresses = [...text.matchAll(/^- \[.*\]\((\S+)\)/gm)].map(([, address]) => address);
  expect(addresses.sort()).toEqual(
    site.pages
      .filter(({url}) => url !== '/')
      .map(({url}) => `https://example.org${url}.md`)
      .sort(),
  );
});

test('it opens with the name of the site and what it is, and its parts have names', () => {
  const [title, , about, , part] = twin('/llms.txt').split('\n');
  expect(title).toBe('# Tuyên truyền');
  expect(about).toMatch(/^> .+/);
  expect(part).toMatch(/^## .+/);
});
