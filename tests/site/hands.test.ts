import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {EVERY, some} from '../every.ts';
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
    return (
      texts.find((text) => text.textContent === sought)?.getBoundingClientRect().top ??
      Number.POSITIVE_INFINITY
    );
  }, words);
}

test.each(some([KINDS.section, KINDS.topic, KINDS.instrument, '/tra-cuu/thuat-ngu'], 1))(
  'a heading that a link leads to stands below the bar, on a phone and at a desk: %s',
  async (path) => {
    const page = await browser.openTab(path);
    const ids = await page
      .locator('main :is(h2, h3)[id], main .clause[id]')
      .evaluateAll((all) => all.map(({id}) => id));
    expect(ids.length).toBeGreaterThan(0);
    for (const width of some([360, 1280], 1)) {
      await page.setViewportSize({width, height: 740});
      for (const id of [ids[0]!, ids[Math.floor(ids.length / 2)]!]) {
        await page.goto(`${address(path)}#${encodeURIComponent(id)}`);
        await still(page);
        const seen = await page.evaluate((name) => {
          const target = document.getElementById(name)!.getBoundingClientRect();
          const bar = document.querySelector('.navbar')!.getBoundingClientRect();
          const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
          return {gap: Math.round(target.top - bar.bottom), atEnd};
        }, id);
        expect(seen.gap, `#${id} at ${width}`).toBeGreaterThanOrEqual(0);
        if (!seen.atEnd) expect(seen.gap, `#${id} at ${width}`).toBeLessThan(80);
      }
    }
  },
);

describe('Back', () => {
  const PLACES = [
    KINDS.section,
    KINDS.index,
    '/bo-tai-lieu',
    ...[KINDS.home, KINDS.plan, KINDS.fullText, KINDS.topic, KINDS.instrument],
    '/can-cu/can-kiem-tra',
    '/chu-de',
    '/huong-dan/ai-lam-gi',
    '/kiem-tra',
    '/mau-bieu/bao-cao-ket-qua',
    '/thay-doi',
    '/to-roi/doc-ket-qua',
    '/tra-cuu/thuat-ngu',
    '/ve-du-lieu',
  ];

  test.each(some(PLACES, 2))('leads to where the reader stood: %s', async (path) => {
    const page = await browser.openTab(path);
    await wake(page);
    await page.evaluate(() =>
      scrollTo({top: document.documentElement.scrollHeight * 0.4, behavior: 'instant'}),
    );
    await page.waitForTimeout(200);
    const stood = await placeOf(page);
    expect(stood.y).toBeGreaterThan(100);
    const away = path === KINDS.home ? KINDS.index : KINDS.home;
    // Not by the pointer: a driver under load may scroll the page to try its click again.
    await page.locator(`.navbar a[href="${away}"]`).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL((url) => url.pathname === away);
    await page.locator('h1:focus').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForURL((url) => (url.pathname.replace(/\/$/, '') || '/') === path);
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
    await page.waitForURL((url) => url.pathname === away);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  test('within a page, from a part of it that was led to', async () => {
    const page = await browser.openTab(KINDS.topic);
    await wake(page);
    await page.locator('.table-of-contents a').last().click();
    await page.waitForURL(/#/);
    await still(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  test('a page that is loaded again stays where it was', async () => {
    const page = await browser.openTab(KINDS.topic);
    await wake(page);
    await page.evaluate(() => scrollTo({top: 900, behavior: 'instant'}));
    await page.waitForTimeout(200);
    await page.reload({waitUntil: 'load'});
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
  });
});

describe('the face of the site', () => {
  // Letters that come later than a tenth of a second are not put in any more: a busy machine may be late once.
  test('is seen on a first visit, and nothing shifts', {retry: 2}, async () => {
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
    const page = await browser.openTab(KINDS.topic);
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

describe('the results of a search', () => {
  const query = '/tim-kiem?q=thu+tuc+hanh+chinh';
  const total = (page: Page) =>
    page
      .locator('main p[role=status]')
      .last()
      .evaluate((said) => Number.parseInt(said.textContent ?? '', 10));

  test('are as many as each facet says, and a tick keeps the panel and the focus', async () => {
    const page = await browser.openTab(query, {viewport: {width: 390, height: 800}});
    await page.waitForSelector('main ol li');
    await page.locator('main summary').click();
    // The first two of every facet: the core's own test asks for all.
    const values = await page
      .locator('main fieldset label:nth-of-type(-n + 2)')
      .evaluateAll((labels) =>
        labels.map((label) => /^(.*) \((\d+)\)$/.exec(label.textContent!.trim())!.slice(1)),
      );
    expect(values.length).toBeGreaterThan(8);
    const whole = await total(page);
    for (const [value = '', count] of values) {
      const box = page.getByLabel(new RegExp(`^\\s*${value.replace(')', '\\)')} \\(`));
      await box.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => total(page), {message: value}).toBe(Number(count));
      const kept = await box.evaluate(
        (input) => input === document.activeElement && input.closest('details')!.open,
      );
      expect(kept, value).toBe(true);
      await page.keyboard.press('Space');
      await expect.poll(() => total(page), {message: value}).toBe(whole);
    }
  });

  test('come back as they were left: filter, number of hits, place', async () => {
    // Asked so that one group alone has more hits than are shown at first.
    const page = await browser.openTab('/tim-kiem?q=cai+cach');
    await page.waitForSelector('main ol li');
    await page.locator('main summary').evaluate((summary) => {
      summary.parentElement!.setAttribute('open', '');
    });
    await page
      .locator('main fieldset input')
      .first()
      .evaluate((box: HTMLElement) => box.click());
    await page.waitForURL(/nhom=/);
    await page
      .locator('main section button', {hasText: 'Xem thêm'})
      .evaluate((button: HTMLElement) => button.click());
    await page.waitForURL(/xem=40/);
    await expect.poll(() => page.locator('main ol li').count()).toBeGreaterThan(20);
    // Reading goes on at the first new hit.
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document.activeElement?.closest('li')?.previousElementSibling !== null &&
            document.activeElement?.tagName,
        ),
      )
      .toBe('A');
    await still(page);
    const left = {
      hits: await page.locator('main ol li').count(),
      y: await page.evaluate(() => Math.round(scrollY)),
    };
    expect(left.y).toBeGreaterThan(300);
    await page
      .locator('main ol li a')
      .last()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForURL((url) => url.pathname !== '/tim-kiem');
    await page.locator('h1:focus, [data-clause]:focus').waitFor();
    await page.goBack();
    await page.waitForURL(/xem=40/);
    await expect.poll(() => page.locator('main ol li').count()).toBe(left.hits);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(left.y);
    expect(await page.locator('main fieldset input:checked').count()).toBe(1);
  });

  test.runIf(EVERY)('begin at their heading when asked from the page itself', async () => {
    const page = await browser.openTab(query);
    await page.waitForSelector('main ol li');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.fill('#tim-kiem-trang', 'mot cua');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus', {hasText: 'mot cua'}).waitFor();
    await page.goto(address('/tim-kiem?q=cair+cachs+hanhf+chinhs'));
    await page.locator('main a', {hasText: /^cải cách hành chính$/}).click();
    await page.locator('h1:focus', {hasText: 'cải cách hành chính'}).waitFor();
    expect(await page.inputValue('#tim-kiem-trang')).toBe('cải cách hành chính');
  });
});

test('a link of the foot changes the page as all others do, begins at its head, and Back returns to its place', async () => {
  const page = await browser.openTab(KINDS.topic, {reducedMotion: 'reduce'});
  await wake(page);
  await page.evaluate(() => Object.assign(window, {loadedOnce: true}));
  const link = page.locator('.site-footer nav a[href$="/so-do-trang"]');
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await page.getByRole('heading', {level: 1, name: 'Sơ đồ trang'}).waitFor();
  expect(await page.evaluate(() => ('loadedOnce' in window ? scrollY : -1))).toBe(0);
  await page.goBack();
  await page.locator('h1', {hasText: 'Dịch vụ công trực tuyến'}).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  // In a new tab it opens as the reader asked.
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({modifiers: ['ControlOrMeta']}),
  ]);
  expect(new URL(opened.url()).pathname).toMatch(/^(?:blank|\/so-do-trang)$/);
  await opened.close();
});

test.runIf(EVERY)('what was chosen for a handout comes back', async () => {
  const page = await browser.openTab('/bo-tai-lieu');
  await wake(page);
  for (const at of [0, 2])
    await page
      .locator('.handout-group input')
      .nth(at)
      .evaluate((box: HTMLElement) => box.click());
  await page.fill('.handout-fields input >> nth=1', 'Tập huấn');
  const chosen = await page.locator('.handout-order li span').allTextContents();
  expect(chosen).toHaveLength(2);
  await page.locator('.navbar a.navbar__brand').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL((url) => url.pathname === '/');
  await page.locator('h1:focus').waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('.handout-order li span').allTextContents()).toEqual(chosen);
  expect(await page.inputValue('.handout-fields input >> nth=1')).toBe('Tập huấn');
});

test('an address without a page offers the search of the house, with the words of the address', async () => {
  const page = await browser.openTab('/can-cu/nghi-dinh-63');
  await wake(page);
  const box = page.locator('#tim-404');
  await expect.poll(() => box.inputValue()).toBe('nghi dinh 63');
  const face = await box.evaluate((input) => {
    const {fontFamily} = getComputedStyle(input);
    const button = input.parentElement!.querySelector('button')!;
    return {
      fontFamily,
      button: getComputedStyle(button).fontFamily,
      height: input.getBoundingClientRect().height,
    };
  });
  expect(face.fontFamily).toMatch(/^"?Be Vietnam Pro/);
  expect(face.button).toBe(face.fontFamily);
  expect(face.height).toBeGreaterThanOrEqual(44);
});

test.runIf(EVERY)('the way to report a mistake leads to words about it, in plain language', async () => {
  const page = await browser.openTab(KINDS.section);
  await wake(page);
  await page
    .locator('.clause-tools__mark')
    .first()
    .evaluate((mark: HTMLElement) => mark.click());
  const way = page.locator('.clause-tools__menu a', {hasText: 'Báo sai sót'});
  const target = (await way.getAttribute('href')) ?? '';
  // An office that has named a place for it is written to at once, with the clause's address filled in.
  if (/^(?:mailto|https):/.test(target)) {
    expect(decodeURIComponent(target)).toContain(KINDS.section);
    await page.goto(address('/ve-du-lieu#bao-sai-sot'));
    await wake(page);
  } else {
    await way.click();
    await page.waitForURL(/#bao-sai-sot$/);
  }
  await page.locator('#bao-sai-sot').waitFor();
  await still(page);
  const seen = await page.locator('#bao-sai-sot').evaluate((place) => ({
    top: place.getBoundingClientRect().top,
    heading: place.previousElementSibling?.getBoundingClientRect().top,
  }));
  expect(seen.heading).toBeGreaterThan(60);
  expect(seen.top).toBeLessThan(720);
  expect(await page.locator('main').textContent()).not.toMatch(/customFields|cấu hình/);
});
