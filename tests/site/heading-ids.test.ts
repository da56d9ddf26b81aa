import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {EVERY} from '../every.ts';
import {address, allPages, builtPage, useBrowser, wake} from './harness.ts';

const browser = useBrowser();

/** `/page#id` of every heading as it was published before ids were ASCII, the foot of the pages left out. */
const PUBLISHED = readFileSync(join(import.meta.dirname, '../frozen/heading-ids.txt'), 'utf8')
  .trim()
  .split('\n');

const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor;

/** An old address, of a heading far below the first screen. */
const OLD = '/chu-de/g-dich-vu-cong-truc-tuyen#danh-mục-kiểm-tra';

describe('ids of headings', () => {
  it('are ASCII on every page, and so is what the contents of the page lead to', () => {
    const odd = allPages().flatMap((path) => {
      const $ = builtPage(path);
      const ids = $('h1, h2, h3, h4, h5, h6').map((_, heading) => $(heading).attr('id') ?? '');
      const links = $('.table-of-contents a').map((_, link) => $(link).attr('href') ?? '');
      return [...ids.get(), ...links.get()]
        .filter((name) => !/^(#?[a-z0-9-]+)?$/.test(name))
        .map((name) => `${path} ${name}`);
    });
    expect(odd).toEqual([]);
  });

  it('once published stay on their page, in a heading or as one', () => {
    const lost = PUBLISHED.filter((published) => {
      const [path = '', id = ''] = published.split('#');
      const $ = builtPage(path);
      return !$('[id]').is(
        (_, element) => $(element).attr('id') === id && $(element).closest(':header').length === 1,
      );
    });
    expect(lost).toEqual([]);
  });

  it.each([true, false])(
    'an old address leads to its heading, with scripts: %s',
    async (javaScriptEnabled) => {
      const page = await browser.openTab(OLD, {javaScriptEnabled, reducedMotion: 'reduce'});
      if (javaScriptEnabled) await wake(page);
      const heading = page.locator('h2#danh-muc-kiem-tra');
      const bar = (await page.locator('.navbar').boundingBox())!;
      const {y, height} = (await heading.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(bar.y + bar.height);
      expect(y + height).toBeLessThan(300);
      expect(await heading.textContent()).toMatch(/^Danh mục kiểm tra/);
      const [marked, plain] = [heading.locator(':target'), page.locator('h2:not(:has(:target))').first()];
      expect(await marked.evaluate(backgroundOf)).not.toBe(await plain.evaluate(backgroundOf));
    },
  );

  it.runIf(EVERY)('an old address leads there from another page too', async () => {
    const page = await browser.openTab('/chu-de', {reducedMotion: 'reduce'});
    await wake(page);
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), {href: to, textContent: 'x'});
      document.querySelector('main')?.prepend(link);
    }, address(OLD));
    await page.locator('main > a').click();
    await page.locator('h2#danh-muc-kiem-tra').waitFor();
    expect((await page.locator('h2#danh-muc-kiem-tra').boundingBox())?.y).toBeLessThan(300);
  });
});
