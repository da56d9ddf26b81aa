import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {address, KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();

/** Waits until the page has come to rest: it glides to where a link leads. */
async function still(page: Page): Promise<void> {
  let last = -1;
  for (let same = 0; same < 3; ) {
    const y = await page.evaluate(() => scrollY);
    same = y === last ? same + 1 : 0;
    last = y;
    await page.waitForTimeout(100);
  }
}

/** The first words below the bar, and where they stand in the window. */
function placeOf(page: Page): Promise<{words: string; top: number; y: number}> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('main :is(h2, h3, p, li, td, dd)')];
    const first = texts.find((text) => {
      const words = text.textContent ?? '';
      const sameWords = texts.filter((other) => other.textContent === words);
      return text.getBoundingClientRect().top > 80 && words.length > 20 && sameWords.length === 1;
    });
    return {words: first?.textContent ?? '', top: first?.getBoundingClientRect().top ?? 0, y: scrollY};
  });
}

function topOf(page: Page, words: string): Promise<number> {
  return page.evaluate((sought) => {
    const texts = [...document.querySelectorAll('main :is(h2, h3, p, li, td, dd)')];
    return texts.find((text) => text.textContent === sought)?.getBoundingClientRect().top ?? Number.NaN;
  }, words);
}

describe('a heading that a link leads to', () => {
  test.each([360, 1280])('stands below the bar, at %i pixels', async (width) => {
    for (const path of [KINDS.topic, KINDS.instrument, KINDS.section, '/tra-cuu/thuat-ngu']) {
      const page = await browser.open(path, {viewport: {width, height: 740}});
      const ids = await page
        .locator('main :is(h2, h3)[id], main .clause[id]')
        .evaluateAll((all) => all.map(({id}) => id));
      expect(ids.length, path).toBeGreaterThan(0);
      for (const id of [ids[0]!, ids[Math.floor(ids.length / 2)]!]) {
        await page.goto(`${address(path)}#${encodeURIComponent(id)}`);
        await still(page);
        const seen = await page.evaluate((name) => {
          const target = document.getElementById(name)!.getBoundingClientRect();
          const bar = document.querySelector('.navbar')!.getBoundingClientRect();
          const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
          return {gap: Math.round(target.top - bar.bottom), atEnd};
        }, id);
        expect(seen.gap, `${path}#${id}`).toBeGreaterThanOrEqual(0);
        if (!seen.atEnd) expect(seen.gap, `${path}#${id}`).toBeLessThan(80);
      }
      await page.context().close();
    }
  });
});

describe('Back', () => {
  test.each([
    KINDS.section,
    KINDS.topic,
    KINDS.instrument,
    KINDS.index,
    '/can-cu',
    '/tra-cuu/thuat-ngu',
    '/huong-dan/ai-lam-gi',
  ])('leads to where the reader stood: %s', async (path) => {
    const page = await browser.open(path);
    await wake(page);
    await page.evaluate(() =>
      scrollTo({top: document.documentElement.scrollHeight * 0.4, behavior: 'instant'}),
    );
    await page.waitForTimeout(200);
    const stood = await placeOf(page);
    expect(stood.top).toBeGreaterThan(0);
    expect(stood.y).toBeGreaterThan(100);
    // Not by the pointer: a driver under load may scroll the page to try its click again.
    await page.locator('.navbar a.navbar__brand').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL((url) => url.pathname === '/');
    await page.locator('h1:focus').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForURL((url) => url.pathname.replace(/\/$/, '') === path);
    // The same words at the same height, or the same way from the top where something above them has grown.
    await expect
      .poll(async () =>
        Math.min(
          Math.abs((await topOf(page, stood.words)) - stood.top),
          Math.abs((await page.evaluate(() => scrollY)) - stood.y),
        ),
      )
      .toBeLessThan(2);
    await page.goForward();
    await page.waitForURL((url) => url.pathname === '/');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  test('within a page, from a part of it that was led to', async () => {
    const page = await browser.open(KINDS.topic);
    await wake(page);
    await page.locator('.table-of-contents a').last().click();
    await page.waitForURL(/#/);
    await still(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  test('a page that is loaded again stays where it was', async () => {
    const page = await browser.open(KINDS.topic);
    await wake(page);
    await page.evaluate(() => scrollTo({top: 900, behavior: 'instant'}));
    await page.waitForTimeout(200);
    await page.reload({waitUntil: 'load'});
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
  });
});

describe('the face of the site', () => {
  test('is seen on a first visit, and nothing shifts', async () => {
    for (const path of [KINDS.home, KINDS.section, KINDS.topic, KINDS.instrument]) {
      const page = await browser.open(path);
      const found = await page.evaluate(async () => {
        await document.fonts.ready;
        const probe = document.createElement('span');
        probe.textContent = 'Thủ tục hành chính';
        document.querySelector('main')!.append(probe);
        const width = (family: string) => {
          probe.style.fontFamily = family;
          return probe.getBoundingClientRect().width;
        };
        const own = width(getComputedStyle(document.body).fontFamily);
        const fallback = width(getComputedStyle(document.body).fontFamily.split(',').slice(1).join(','));
        probe.remove();
        const shifts = await new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
          }).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => done(sum), 300);
        });
        return {seen: own !== fallback, shifts};
      });
      expect(found.seen, path).toBe(true);
      expect(found.shifts, path).toBeLessThan(0.005);
      await page.context().close();
    }
  });

  test('shows a triangle at a question, not a square, and its own letters on buttons', async () => {
    const page = await browser.open(KINDS.topic);
    const mark = await page
      .locator('.markdown details > summary')
      .first()
      .evaluate((summary) => {
        const style = getComputedStyle(summary, '::before');
        return [style.borderTopColor, style.borderRightColor, style.borderBottomColor, style.borderLeftColor];
      });
    expect(new Set(mark).size).toBe(2);
    await page.goto(address('/kiem-tra'));
    await wake(page);
    const faces = await page
      .locator('main .button')
      .evaluateAll((all) => all.map((button) => getComputedStyle(button).fontFamily));
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(face).toMatch(/^"?Be Vietnam Pro/);
  });
});
