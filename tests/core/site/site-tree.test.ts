import {expect, it} from 'vitest';
import {siteTree} from '../../../src/core/site/site-tree.ts';
import {TOOLS} from '../../../src/core/site/tools.ts';
import {site} from '../../fixtures/site.ts';

const rooms = siteTree(site);

it('names every page once, and every tool', () => {
  const named = rooms.flatMap(({url, pages}) => [
    ...(url === null ? [] : [url]),
    ...pages.map((page) => page.url),
  ]);
  expect(named.sort()).toEqual([...site.pages, ...TOOLS].map(({url}) => url).sort());
});

it('begins with the plan, in its own order, and ends with what stands in no folder', () => {
  const [plan] = site.plans;
  expect(rooms[0]).toMatchObject({title: 'Kế hoạch số 06/KH-KCNĐN', url: plan!.page.url});
  expect(rooms[0]!.pages.slice(0, plan!.sections.length).map(({url}) => url)).toEqual(
    plan!.sections.map(({url}) => url),
  );
  expect(rooms.at(-1)!.pages[0]!.url).toBe('/');
});
