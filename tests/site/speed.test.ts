import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {some} from '../every.ts';
import {address, KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();
const KB = 1024;

interface Weight {
  script: number;
  style: number;
  font: number;
}

/**
 * What a first visit loads, in bytes: scripts and sheets packed with gzip, fonts as they are. The sheet for
 * paper counts too, though a screen does not wait for it. On a `day` (ISO) that is not the build's, the visit lasts until
 * all states of force are told of it.
 */
async function weigh(page: Page, path: string, day?: string): Promise<Weight> {
  const weight: Weight = {script: 0, style: 0, font: 0};
  const read: Promise<void>[] = [];
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    read.push(
      response.body().then(
        (body) => {
          if (pathname.endsWith('.js')) weight.script += gzipSync(body).length;
          if (pathname.endsWith('.css')) weight.style += gzipSync(body).length;
          if (pathname.endsWith('.woff2')) weight.font += body.length;
        },
        () => undefined,
      ),
    );
  });
  await page.goto(address(path), {waitUntil: 'networkidle'});
  await wake(page);
  if (day !== undefined) {
    const untold = page.locator(`[data-force]:not([data-on="${day}"])`);
    await expect.poll(() => untold.count()).toBe(0);
  }
  await page.waitForLoadState('networkidle');
  await Promise.all(read);
  return weight;
}

/** The sum of all shifts of the layout, without those that an action of the reader brings. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

describe('speed', () => {
  const HEAVIEST = ['index', 'fullText'];
  const KINDS_BY_WEIGHT = Object.entries(KINDS).sort(([a], [b]) => HEAVIEST.indexOf(b) - HEAVIEST.indexOf(a));

  it.each(some(KINDS_BY_WEIGHT, 3))(
    'a first visit to the page of the kind “%s” keeps to its budget',
    async (_, path) => {
      const page = await browser.open('/robots.txt', {viewport: {width: 412, height: 823}});
      const weight = await weigh(page, path);
      expect(weight.script).toBeGreaterThan(0);
      expect(weight.script).toBeLessThanOrEqual(110 * KB);
      expect(weight.style).toBeGreaterThan(0);
      expect(weight.style).toBeLessThanOrEqual(15 * KB);
      expect(weight.font).toBeLessThanOrEqual(60 * KB);
      expect(await layoutShift(page)).toBe(0);
    },
  );

  it.each(some(KINDS_BY_WEIGHT, 1))(
    'and so does one to “%s” on a later day, for which states of force are told anew',
    async (_, path) => {
      const page = await browser.open('/robots.txt');
      await page.clock.setFixedTime('2031-01-01T05:00:00Z');
      const {script} = await weigh(page, path, '2031-01-01');
      expect(script).toBeLessThanOrEqual(110 * KB);
    },
  );
});
