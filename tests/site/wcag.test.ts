import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {EVERY, some} from '../every.ts';
import {address, allPages, builtPage, KINDS, useBrowser, wake} from './harness.ts';

/** Criteria of WCAG 2.2 AA that no checker of rules sees: measured, on one page of every kind. */

const browser = useBrowser();

const ALL_PAGES = [
  KINDS.section,
  KINDS.instrument,
  KINDS.index,
  '/huong-dan/chu-de-hinh-thuc-doi-tuong',
  '/tim-kiem?q=nghi+dinh',
  '/kiem-tra',
  '/bo-tai-lieu',
  ...[KINDS.home, KINDS.plan, KINDS.fullText, KINDS.topic],
  '/tra-cuu/thuat-ngu',
  '/huong-dan/kenh-tiep-nhan',
];
const PAGES = some(ALL_PAGES, 5);

/** Glides would be measured on their way. */
const still = {reducedMotion: 'reduce'} as const;

const at = (width: number) => ({...still, viewport: {width, height: 740}});

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(address(path), {waitUntil: 'load'});
  await wake(page);
  if (path.startsWith('/tim-kiem')) await page.waitForSelector('main ol li');
}

/** What is found on one page, by criterion. */
interface Faults {
  /** 2.4.11, 2.4.7: stops of the Tab key that cannot be seen. */
  unseen: string[];
  /** 2.5.8 */
  small: string[];
  /** 1.4.12: what wider spacing cuts or pushes out. */
  spaced: string[];
  /** 1.4.4, with our own largest letters. */
  larger: string[];
}

const SPACED = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
  p{margin-bottom:2em!important}`;
const NONE: Faults = {unseen: [], small: [], spaced: [], larger: []};

test.each(some([360, 1280], 1))(
  'every page kind, by keyboard, finger and larger letters, at %i pixels',
  async (width) => {
    const page = await browser.openTab('/', at(width));
    const found: Record<string, Faults> = {};
    for (const path of PAGES) {
      await goTo(page, path);
      const small = await page.evaluate(smallTargets);
      const unseen = await walk(page, path);
      const spaced = await page.evaluate(cutBy, {css: SPACED});
      const larger = await page.evaluate(cutBy, {size: 'larger'});
      found[path] = {unseen, small, spaced, larger};
    }
    expect(found).toEqual(Object.fromEntries(PAGES.map((path) => [path, NONE])));
    await page.close();
  },
);

/** A burst of keys may come before the page has come to rest: where it sees a fault, each key waits for that. */
async function walk(page: Page, path: string): Promise<string[]> {
  const unseen = await walkAt(page, 'in a burst');
  if (unseen.length === 0) return [];
  await goTo(page, path);
  return walkAt(page, 'at rest');
}

/** Walks forwards from the top and back from the middle, where there is something above to hide behind the bar. */
async function walkAt(page: Page, pace: 'in a burst' | 'at rest'): Promise<string[]> {
  const press = async (key: string, times: number) => {
    if (pace === 'in a burst')
      // The browser answers them in their order.
      return Promise.all(Array.from({length: times}, () => page.keyboard.press(key)));
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key);
      await page.evaluate(
        () => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))),
      );
    }
  };
  await page.evaluate(watchFocus);
  await press('Tab', 20);
  await page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, summary)')];
    const shown = stops.filter(({offsetParent, tabIndex}) => offsetParent && tabIndex === 0);
    const middle = shown[Math.floor(shown.length * 0.6)];
    middle?.focus();
    middle?.scrollIntoView({block: 'start'});
  });
  await page.keyboard.down('Shift');
  await press('Tab', 25);
  await page.keyboard.up('Shift');
  const {unseen, seen} = await page.evaluate(
    () => (window as unknown as {focusWatch: {unseen: string[]; seen: number}}).focusWatch,
  );
  expect(seen).toBeGreaterThan(20);
  return [...new Set(unseen)];
}

/** Judges at every key what has the focus then: the page has come to rest after the key before. */
function watchFocus(): void {
  const watch = {unseen: [] as string[], seen: 0};
  Object.assign(window, {focusWatch: watch});
  const isSeen = (element: Element) => {
    // A field that its label stands for is seen where the label is.
    const face = element.getBoundingClientRect().width < 2 ? element.closest('label') : element;
    if (!face) return false;
    const {outlineStyle, boxShadow} = getComputedStyle(face);
    if (outlineStyle === 'none' && boxShadow === 'none') return false;
    return [...face.getClientRects()].some(({left, top, width, height}) =>
      [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + width * x, top + height * y);
          return hit !== null && face.contains(hit);
        }),
      ),
    );
  };
  addEventListener(
    'keydown',
    ({key}) => {
      const element = document.activeElement;
      if (key !== 'Tab' || !element || element === document.body || element.matches('main, h1')) return;
      if (isSeen(element)) watch.seen += 1;
      else watch.unseen.push(`${element.tagName} ${element.textContent?.trim().slice(0, 40)}`);
    },
    {capture: true},
  );
}

describe('1.3.1: a table says the same on a phone as on a desk', () => {
  const TABLES = [
    '/huong-dan/chu-de-hinh-thuc-doi-tuong',
    KINDS.index,
    '/huong-dan/kenh-tiep-nhan',
    '/ve-du-lieu',
  ];

  test.each(some(TABLES, 1))('%s', async (path) => {
    const page = await browser.openTab(path, at(1280));
    await wake(page);
    const wide = await tableTree(page);
    await page.setViewportSize({width: 360, height: 740});
    const narrow = await tableTree(page);
    expect(wide.length).toBeGreaterThan(10);
    expect(wide.filter((cell) => /phù hợp/.test(cell)).length > 20).toBe(path.includes('hinh-thuc'));
    expect(narrow).toEqual(wide);
    await page.close();
  });
});

/** Tables, rows and cells as the browser gives them to a screen reader: `columnheader Số liệu`. */
async function tableTree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (id: string): string => {
    const node = byId.get(id);
    if (!node || node.role?.value === 'InlineTextBox') return '';
    const own = node.role?.value === 'StaticText' ? String(node.name?.value ?? '') : '';
    return own + (node.childIds ?? []).map(words).join(' ');
  };
  return nodes
    .filter(
      ({role, ignored}) => !ignored && /^(table|row|cell|columnheader|rowheader|gridcell)$/.test(role?.value),
    )
    .map(({role, nodeId, name}) =>
      role?.value === 'table'
        ? `table ${name?.value}`
        : role?.value === 'row'
          ? 'row'
          : `${role?.value} ${words(nodeId).replace(/\s+/g, ' ').trim()}`,
    );
}

test('1.3.1: every table has a name and named heads, every page one h1', () => {
  for (const path of allPages()) {
    const $ = builtPage(path);
    expect($('h1').length, `${path}: h1`).toBe(1);
    const captions = $('table')
      .toArray()
      .map((table) => $(table).children('caption').text());
    expect(
      captions.every((caption) => caption.length > 1),
      `${path}: caption`,
    ).toBe(true);
    expect(new Set(captions).size, `${path}: ${captions.join(' | ')}`).toBe(captions.length);
    expect($('th:not([scope])').length, `${path}: scope`).toBe(0);
  }
});

test.runIf(EVERY)(
  'a frame that scrolls is a stop of the Tab key with its own name, one that does not is none',
  async () => {
    const page = await browser.openTab('/', at(360));
    const counts = {scroll: 0, rest: 0};
    for (const width of [360, 1366]) {
      await page.setViewportSize({width, height: 740});
      for (const path of ['/huong-dan/cac-chi-so', '/ke-hoach/ve-van-ban', '/ve-du-lieu', KINDS.index]) {
        await goTo(page, path);
        const framesNow = () =>
          page.locator('.table-scroll').evaluateAll((all) =>
            all
              .filter((frame) => frame.checkVisibility())
              .map((frame) => ({
                scrolls: frame.scrollWidth > frame.clientWidth,
                stop: (frame as HTMLElement).tabIndex === 0,
                name: frame.getAttribute('aria-label'),
              })),
          );
        // The frame learns of letters that have just arrived a moment later.
        await expect
          .poll(async () => (await framesNow()).every(({scrolls, stop}) => scrolls === stop))
          .toBe(true);
        const frames = await framesNow();
        for (const {scrolls, name} of frames) {
          expect(name !== null, `${path} at ${width}`).toBe(scrolls);
          counts[scrolls ? 'scroll' : 'rest'] += 1;
        }
        const names = frames.flatMap(({name}) => name ?? []);
        expect(new Set(names).size).toBe(names.length);
      }
    }
    expect(counts.rest).toBeGreaterThan(10);
    await page.close();
  },
);

describe('a table that goes on behind an edge', () => {
  const WIDE = '/huong-dan/cac-chi-so';

  const LOOKS = [
    ['light', 360],
    ['dark', 360],
    ['light', 430],
  ] as const;

  test.each(some(LOOKS, 1))(
    'shows it there and nowhere else, in %s colours at %i pixels',
    async (colorScheme, width) => {
      const page = await browser.openTab(WIDE, {...at(width), colorScheme});
      await wake(page);
      const frame = page.locator('.table-scroll[aria-label]').first();
      await frame.waitFor();
      expect(await edgesDiffer(frame)).toEqual({left: false, right: true});
      await frame.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
      expect(await edgesDiffer(frame)).toEqual({left: true, right: false});
      await page.setViewportSize({width: 1280, height: 740});
      await page.locator('.table-scroll[aria-label]').waitFor({state: 'detached'});
      expect(await edgesDiffer(page.locator('.table-scroll').first())).toEqual({left: false, right: false});
      await page.close();
    },
  );

  test('has a border there where the reader has chosen the colours', async () => {
    const page = await browser.openTab(WIDE, {...at(360), forcedColors: 'active'});
    await wake(page);
    const border = (frame: Locator) =>
      frame.evaluate((element) => getComputedStyle(element).borderInlineEndStyle);
    const frame = page.locator('.table-scroll[aria-label]').first();
    await frame.waitFor();
    expect(await border(frame)).toBe('dashed');
    await page.setViewportSize({width: 1280, height: 740});
    await page.locator('.table-scroll[aria-label]').waitFor({state: 'detached'});
    expect(await border(page.locator('.table-scroll').first())).toBe('none');
    await page.close();
  });
});

/** Whether the ground at an edge of a frame, where no letter stands, is another colour than the page's. */
async function edgesDiffer(frame: Locator): Promise<{left: boolean; right: boolean}> {
  const picture = (await frame.screenshot()).toString('base64');
  return frame.evaluate(async (element, source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const ground = getComputedStyle(element.ownerDocument.documentElement).backgroundColor;
    const parts = ground.match(/\d+/g)!.map(Number);
    const isGround = (x: number) => {
      // Without the first pixels, which the frame may fill but in part, and what is below the window.
      const {data, height} = context.getImageData(x, 2, 1, Math.min(image.height, 300) - 4);
      return Array.from({length: height}, (_, y) => y * 4).some((pixel) =>
        [0, 1, 2].every((channel) => Math.abs(data[pixel + channel]! - parts[channel]!) < 3),
      );
    };
    return {left: !isGround(0), right: !isGround(image.width - 1)};
  }, picture);
}

/** Targets too small for a finger. Those of drawings are excused: the same links stand in words below. */
function smallTargets(): string[] {
  const LEAST = 24;
  const all = [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary, textarea')]
    .filter(
      (target) => target.checkVisibility() && !target.closest('svg, .visually-hidden, .skip-to-content'),
    )
    // The label of a box is a part of it.
    .map((target) => target.closest('label') ?? target);
  const boxes = all.map((target) => target.getBoundingClientRect());
  const isInSentence = (target: HTMLElement) => {
    if (target.matches('label, button, input') || (target.textContent?.trim().length ?? 0) < 2) return false;
    const block = target.closest('p, li, dd, dt, td, th, figcaption, blockquote, caption, summary, h2, h3');
    const copy = block?.cloneNode(true) as HTMLElement | undefined;
    for (const other of copy?.querySelectorAll('a, button') ?? []) other.remove();
    return /\p{L}{2}/u.test(copy?.textContent ?? '');
  };
  return all.flatMap((target, index) => {
    const box = boxes[index]!;
    if (box.width >= LEAST && box.height >= LEAST) return [];
    if (box.width < 2 || isInSentence(target)) return [];
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const isCrowded = boxes.some((other, place) => {
      if (all[place] === target) return false;
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < LEAST / 2;
    });
    return isCrowded
      ? [
          `${target.tagName} “${target.textContent?.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
        ]
      : [];
  });
}

/** What no longer fits once letters are set with another style sheet or in another of our sizes. */
function cutBy({css, size}: {css?: string; size?: string}): string[] {
  const root = document.documentElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css ?? '');
  document.adoptedStyleSheets = [sheet];
  if (size) root.dataset.textSize = size;
  const wide = root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth}>${root.clientWidth}`] : [];
  const cut = [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      if (!element.checkVisibility() || element.clientWidth < 2 || element.closest('.visually-hidden, svg'))
        return false;
      const {overflowX, overflowY, clipPath} = getComputedStyle(element);
      if (clipPath !== 'none') return false;
      return (
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `${element.className}: ${element.textContent?.slice(0, 30)}`);
  document.adoptedStyleSheets = [];
  delete root.dataset.textSize;
  return [...wide, ...cut];
}

test('1.4.3: the example in an empty field can be read, in both modes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.openTab('/tim-kiem', {...at(1280), colorScheme});
    const [ink, ground] = await page.locator('#tim-kiem-trang').evaluate((field) => {
      return [getComputedStyle(field, '::placeholder').color, getComputedStyle(field).backgroundColor];
    });
    expect(contrast(ink!, ground!)).toBeGreaterThan(4.5);
    await page.close();
  }
});

function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe('3.3.1: what is wrong with a field is said at the field', () => {
  test('a check of nothing', async () => {
    const page = await browser.openTab('/kiem-tra', at(1280));
    await wake(page);
    await page.locator('main .button--primary').click();
    const field = page.locator('#checker-text');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const problem = page.locator(`#${await field.getAttribute('aria-describedby')}`);
    expect(await problem.textContent()).toContain('trống');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('Căn cứ Nghị định số 63/2010/NĐ-CP');
    await page.locator('main .button--primary').click();
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe(null);
    await page.close();
  });

  test('a day that no calendar has: it is told, and is not printed', async () => {
    const page = await browser.openTab('/bo-tai-lieu#phan=iv-1', at(1280));
    await wake(page);
    const field = page.getByLabel('Ngày (dd/mm/yyyy)');
    await field.fill('32/13/2026');
    await field.blur();
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const problem = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    expect(await problem.textContent()).toContain('32/13/2026');
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    expect(await page.locator('.handout__cover').textContent()).not.toContain('Ngày: 32');
    await field.fill('30/11/2026');
    await field.blur();
    expect(await field.getAttribute('aria-invalid')).toBe(null);
    await expect.poll(() => page.locator('.handout__cover').textContent()).toContain('Ngày: 30/11/2026');
    await page.close();
  });
});

test('2.4.3: a part that is taken out gives the focus to the next, the last one to the list', async () => {
  const page = await browser.openTab('/bo-tai-lieu#phan=iv-1,iv-2', at(1280));
  await wake(page);
  const focused = () =>
    page.evaluate(
      () => (document.activeElement as HTMLElement).dataset.button ?? document.activeElement?.className,
    );
  await page.focus('[data-button="drop iv-1"]');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('drop iv-2');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('handout-order');
  await page.close();
});

test('forced colours: drawings can be read whichever mode was chosen', async () => {
  const page = await browser.openTab(KINDS.plan, {...at(1280), forcedColors: 'active', colorScheme: 'dark'});
  await wake(page);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  const colours = await page
    .locator('.diagram :has(> rect):has(> text)')
    .evaluateAll((boxes) =>
      boxes.map((box) => [
        getComputedStyle(box.querySelector('text')!).fill,
        getComputedStyle(box.querySelector('rect')!).fill,
      ]),
    );
  expect(colours.length).toBeGreaterThan(5);
  for (const [ink, ground] of colours) expect(contrast(ink!, ground!)).toBeGreaterThan(4.5);
  await page.close();
});
