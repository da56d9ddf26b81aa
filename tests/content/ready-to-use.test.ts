import {describe, expect, it} from 'vitest';
import {isKind} from '../../src/core/page/page.ts';
import {site} from './real-site.ts';

/** What an office takes as it is: templates to fill in, leaflets to hand out. */

const inFolder = (folder: string) =>
  site.pages.filter((page) => page.file.startsWith(`${folder}/`) && !page.file.endsWith('/index.mdx'));
const clauses = new Set(site.plans.flatMap((plan) => plan.clauses.map(({id}) => id)));
const leadsTo = (url: string) => site.pages.filter(({links}) => links.some((link) => link.url === url));

describe.each([
  ['mau-bieu', 12],
  ['to-roi', 5],
] as const)('%s', (folder, least) => {
  const pages = inFolder(folder);

  it(`has at least ${least}, all in its index`, () => {
    expect(pages.length).toBeGreaterThanOrEqual(least);
    const index = site.pages.find(({file}) => file === `${folder}/index.mdx`)!;
    expect(pages.map(({url}) => url).sort()).toEqual(
      [...new Set(index.links.map(({url}) => url).filter((url) => url.startsWith(`/${folder}/`)))].sort(),
    );
  });

  it.each(pages.map((page) => [page.url, page] as const))(
    '%s rests on a clause, and says on which',
    (_, page) => {
      if (!isKind(page, 'guidance')) throw new Error(`${page.file} is no guidance`);
      const own = page.frontMatter.basis.filter((id) => clauses.has(id));
      expect(own.length).toBeGreaterThan(0);
      expect(page.links.some(({url}) => url.startsWith('/ke-hoach/') && url.includes('#'))).toBe(true);
    },
  );
});

it.each(inFolder('mau-bieu').map(({url}) => url))('guidance that speaks of it leads to %s', (url) => {
  expect(leadsTo(url).filter(({file}) => /^(huong-dan|chu-de|to-roi)\//.test(file)).length).toBeGreaterThan(
    0,
  );
});
