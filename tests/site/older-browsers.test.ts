import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {EVERY, some} from '../every.ts';
import {buildTextPdf} from '../import/build-pdf.ts';
import {address, BUILD, KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();
const NARROW = {width: 360, height: 740};

/** What Chrome 96, Firefox 94 or Safari 15 of November 2021 had not yet, of what a page might call. */
const YOUNGER = `
  const without = (owner, ...names) => { for (const name of names) if (owner) delete owner[name]; };
  without(Array.prototype, 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with');
  without(String.prototype, 'at', 'isWellFormed', 'toWellFormed');
  without(Object, 'hasOwn', 'groupBy');
  without(Set.prototype, 'union', 'intersection', 'difference');
  without(Promise, 'withResolvers', 'try');
  without(Map, 'groupBy');
  without(URL, 'canParse', 'parse');
  without(globalThis, 'structuredClone', 'Highlight', 'scheduler', 'Iterator', 'requestIdleCallback', 'BroadcastChannel');
  without(globalThis.CSS, 'highlights');
  without(globalThis.Document?.prototype, 'adoptedStyleSheets', 'startViewTransition');
  without(globalThis.HTMLDialogElement?.prototype, 'show', 'showModal', 'close', 'open');
  without(globalThis.HTMLElement?.prototype, 'inert', 'popover', 'showPopover', 'hidePopover');
  without(globalThis.Navigator?.prototype, 'clipboard');
`;

/** A page of such a browser, and what goes wrong on it. */
async function openOlder(viewport = {width: 1280, height: 800}): Promise<{page: Page; errors: string[]}> {
  const page = await browser.open('/robots.txt', {viewport});
  await page.addInitScript(YOUNGER);
  // A worker has a world of its own.
  await page.route(/worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: `{${YOUNGER}}\n${await response.text()}`});
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${new URL(page.url()).pathname} ${error.stack}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${new URL(page.url()).pathname} ${message.text()}`);
  });
  return {page, errors};
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(address(path), {waitUntil: 'load'});
  await wake(page);
}

describe('a browser of five years ago', () => {
  it('draws one page of each kind without an error', async () => {
    const {page, errors} = await openOlder(NARROW);
    const paths = [KINDS.section, KINDS.index, '/kiem-tra', '/bo-tai-lieu', '/tra-cuu', '/ve-du-lieu'];
    for (const path of [...some(paths, 4), ...some(Object.values(KINDS), 1)]) {
      await goTo(page, path);
      expect(await page.locator('h1').first().isVisible(), path).toBe(true);
    }
    expect(await page.evaluate(() => 'highlights' in CSS || 'structuredClone' in window)).toBe(false);
    expect(errors).toEqual([]);
  });

  it('searches and opens what was found', async () => {
    const {page, errors} = await openOlder();
    await goTo(page, '/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nghi dinh 63');
    // The list of what was typed so far comes first.
    await page.locator('[role=option]').first().filter({hasText: '63/2010'}).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/can-cu\/nghi-dinh-63-2010-nd-cp/);
    await page.locator('h1:focus').waitFor();
    expect(errors).toEqual([]);
  });

  it.runIf(EVERY)('opens and closes the drawer, though it knows no dialog', async () => {
    const {page, errors} = await openOlder(NARROW);
    await goTo(page, KINDS.section);
    const drawer = page.locator('dialog.drawer');
    expect(await drawer.isVisible()).toBe(false);
    await page.locator('.navbar__toggle').click();
    await drawer.waitFor();
    await drawer.getByRole('link').last().click();
    await drawer.waitFor({state: 'hidden'});
    await page.locator('h1:focus').waitFor();
    expect(errors).toEqual([]);
  });

  it.runIf(EVERY)('copies from the menu of a clause by the older way, and leaves the menu open', async () => {
    const {page, errors} = await openOlder();
    await goTo(page, KINDS.section);
    const clause = page.locator('[data-clause="iii-2-g"]');
    await clause.locator('button.clause-tools__mark').click();
    await clause.getByRole('button', {name: 'Chép địa chỉ'}).click();
    await clause.getByRole('status').filter({hasText: 'Đã chép địa chỉ'}).waitFor();
    expect(errors).toEqual([]);
  });

  it.runIf(EVERY)('checks a draft, and says why it reads no PDF', async () => {
    const {page} = await openOlder();
    await page.route(/pdf\.min\.[^/]*js$/, (route) =>
      route.fulfill({contentType: 'text/javascript', body: 'class Newer { static # }'}),
    );
    await goTo(page, '/kiem-tra');
    await page.fill('#checker-text', 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010');
    await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    await page.locator('main a[href="/can-cu/nghi-dinh-63-2010-nd-cp"]').first().waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'du-thao.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(buildTextPdf(['Căn cứ'])),
    });
    await page.getByText('Trình duyệt này quá cũ để đọc tệp PDF.').waitFor();
  });

  it.runIf(EVERY)('puts a handout together', async () => {
    const {page, errors} = await openOlder();
    await goTo(page, '/bo-tai-lieu#phan=iv-1,iv-2');
    await page.locator('.handout__part').nth(1).waitFor({state: 'attached'});
    expect(errors).toEqual([]);
  });

  it('meets no rule of a sheet that it would drop together with rules that it knows', () => {
    const folder = join(BUILD, 'assets', 'css');
    const YOUNG = /:has\(|:focus-visible|::highlight|:modal|:user-|:popover-open|::details-content/;
    const mixed = readdirSync(folder)
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/[^{}]+(?=\{)/g) ?? [])
      .filter((selectors) => YOUNG.test(selectors))
      // What stands inside :is() is dropped alone.
      .map((selectors) => selectors.replace(/:(?:is|where)\([^)]*\)/g, ''))
      .filter((selectors) => YOUNG.test(selectors) && selectors.includes(','));
    expect(mixed).toEqual([]);
  });

  const SILENT = /\{[^{}]*content:[^;{}]*\/\s*""[^{}]*\}/g;

  it('meets no sheet in layers, and none that draws a mark by silent words alone', () => {
    const folder = join(BUILD, 'assets', 'css');
    for (const name of readdirSync(folder)) {
      const css = readFileSync(join(folder, name), 'utf8');
      expect(css).not.toMatch(/@layer\b/);
      // Who knows the words of a condition knows what stands in it.
      for (const [rule] of css.replace(/@supports[^{]*\{[^{}]*\{[^{}]*\}\s*\}/g, '').matchAll(SILENT))
        expect(rule).toMatch(/content:(?![^;{}]*\/\s*"")[^;{}]*;content:[^;{}]*\/\s*""/);
    }
  });

  it('meets no pattern in a script that Safari before 16.4 cannot read', () => {
    const folder = join(BUILD, 'assets', 'js');
    const scripts = readdirSync(folder).filter((name) => !/^pdf\./.test(name));
    // One is text until it is asked for: the writer of Word files fills in templates with it, which the site has not.
    const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/RegExp\(`\(\?<=\$/g, '');
    expect(scripts.filter((name) => /\(\?<[=!]/.test(read(name)))).toEqual([]);
  });
});
