import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import type {Browser, BrowserContext, BrowserContextOptions, CDPSession, Page} from 'playwright-core';
import {afterEach, beforeEach, inject} from 'vitest';
import {launchBrowser} from '../../src/build/browser.ts';
import {MOVED} from '../../src/core/site/moved.ts';
import {dayInVietnam, ZONE} from '../../src/core/text/moment.ts';

/** Folder of the built site. */
export const BUILD = join(import.meta.dirname, '../../build');

/** One page of each kind. */
export const KINDS = {
  home: '/',
  plan: '/ke-hoach',
  section: '/ke-hoach/iii-2-noi-dung',
  fullText: '/ke-hoach/toan-van',
  topic: '/chu-de/g-dich-vu-cong-truc-tuyen',
  instrument: '/can-cu/nghi-dinh-63-2010-nd-cp',
  index: '/can-cu',
} as const;

/** Address of a page of the served site. */
export function address(path: string): string {
  return `${inject('baseUrl')}${path}`;
}

/** Addresses of all pages of the built site, from its HTML files; without those that only lead on. */
export function allPages(): string[] {
  return readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
    .filter((path) => !Object.hasOwn(MOVED, path))
    .sort();
}

/** How many plans the built site has: what counts or lists them grows with each that is imported. */
export const PLANS: number = JSON.parse(readFileSync(join(BUILD, 'data/citations.json'), 'utf8')).plans
  .length;

const parsed = new Map<string, CheerioAPI>();

/** A page of the built site, parsed once for all tests of a worker: they read it, and change only copies of its parts. */
export function builtPage(path: string): CheerioAPI {
  const file = join(BUILD, path, 'index.html');
  const page = parsed.get(file) ?? load(readFileSync(file, 'utf8'));
  parsed.set(file, page);
  return page;
}

/** Gives the page a reader's first sign and waits until it is hydrated. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(0, 0);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
}

/**
 * Loads the page once more, with letters that are here by now: on a first visit a busy machine may be too late for them,
 * and the reader's own stay (`font-display: optional`). For what is measured in lines and pixels.
 */
export async function revisit(page: Page): Promise<void> {
  await page.goto(page.url(), {waitUntil: 'load'});
}

/**
 * A reader of the day of the build: on a later day pages tell states of force anew, which tests ask for by a clock of
 * their own. On the day itself the clock is left alone.
 */
async function stayOnBuildDay(context: BrowserContext): Promise<void> {
  const {on}: {on: string} = JSON.parse(readFileSync(join(BUILD, 'data', 'force.json'), 'utf8'));
  if (dayInVietnam(Date.now() / 1000) !== on) await context.clock.setFixedTime(`${on}T05:00:00Z`);
}

/** One browser for all files of a worker, which share their modules; it ends with the worker. */
let shared: Promise<Browser> | undefined;

/** A context for several tests, with a page of the site that opens tabs within its own process. */
interface SharedContext {
  readonly opener: Page;
  readonly devtools: CDPSession;
}

/** By their options, without those that a page can change: of one browser, which ends with the worker. */
const contexts = new Map<string, Promise<SharedContext>>();

async function makeContext(options: BrowserContextOptions): Promise<BrowserContext> {
  shared ??= launchBrowser();
  const context = await (await shared).newContext({
    locale: 'vi',
    timezoneId: ZONE,
    serviceWorkers: 'block',
    ...options,
  });
  await stayOnBuildDay(context);
  return context;
}

async function shareContext(options: BrowserContextOptions): Promise<SharedContext> {
  const context = await makeContext(options);
  const opener = await context.newPage();
  await opener.goto(address('/robots.txt'));
  return {opener, devtools: await context.newCDPSession(opener)};
}

/**
 * The browser for the tests of a file. `open` gives a page in a fresh context, closed when the test ends. No worker keeps
 * the site for it, as at a first visit; who tests reading off line allows one.
 *
 * `openTab` gives one to a reader who has been here: what the browser has loaded is at hand, which takes a third of the
 * time less; what the page has stored is gone when the test ends, and the tab is closed. One after another: two that are
 * asked for at once would get the same. Not for what is of the whole context: a clock of its own, `context.route`, the
 * bytes of a first visit.
 */
export function useBrowser(): Record<
  'open' | 'openTab',
  (path: string, options?: BrowserContextOptions) => Promise<Page>
> {
  let opened: BrowserContext[] = [];
  let tabs: {page: Page; devtools: CDPSession}[] = [];
  // What a hook for several tests has opened stays open.
  beforeEach(() => {
    opened = [];
    tabs = [];
  });
  afterEach(async () => {
    await Promise.all([...opened, ...tabs.map(({page}) => page)].map((one) => one.close()));
    const origin = address('');
    for (const devtools of new Set(tabs.map((tab) => tab.devtools)))
      await devtools.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
  });
  return {
    async open(path, options = {}) {
      const context = await makeContext(options);
      opened.push(context);
      const page = await context.newPage();
      await page.goto(address(path), {waitUntil: 'load'});
      return page;
    },
    async openTab(
      path,
      {viewport, colorScheme = null, reducedMotion = null, forcedColors = null, ...options} = {},
    ) {
      const key = JSON.stringify(options);
      const made = contexts.get(key) ?? shareContext(options);
      contexts.set(key, made);
      const {opener, devtools} = await made;
      const [page] = await Promise.all([
        opener.waitForEvent('popup'),
        opener.evaluate(() => {
          window.open('about:blank');
        }),
      ]);
      tabs.push({page, devtools});
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({colorScheme, reducedMotion, forcedColors});
      await page.goto(address(path), {waitUntil: 'load'});
      return page;
    },
  };
}
