import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {afterEach, beforeAll, beforeEach, inject} from 'vitest';
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

/**
 * The browser for the tests of a file; `open` gives a page in a fresh context, closed when the test ends. No worker keeps
 * the site for it, as at a first visit; who tests reading off line allows one.
 */
export function useBrowser(): {open: (path: string, options?: BrowserContextOptions) => Promise<Page>} {
  let browser: Browser;
  let opened: BrowserContext[] = [];
  beforeAll(async () => {
    shared ??= launchBrowser();
    browser = await shared;
  });
  // What a hook for several tests has opened stays open.
  beforeEach(() => {
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((context) => context.close()));
  });
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({
        locale: 'vi',
        timezoneId: ZONE,
        serviceWorkers: 'block',
        ...options,
      });
      opened.push(context);
      await stayOnBuildDay(context);
      const page = await context.newPage();
      await page.goto(address(path), {waitUntil: 'load'});
      return page;
    },
  };
}
