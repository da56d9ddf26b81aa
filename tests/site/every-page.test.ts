import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {EVERY} from '../every.ts';
import {findingsInBothModes, NARROW} from './axe.ts';
import {address, allPages, KINDS, useBrowser, wake} from './harness.ts';
import {tellingPages} from './telling-pages.ts';

const browser = useBrowser();

/** What is seen on the walk, a line each; all of it is wrong. */
interface Seen {
  /** What the eye looks for first and does not find in the first screen. */
  readonly below: string[];
  /** What is wider than a narrow screen, and what axe finds. */
  readonly wcag: string[];
  /** What the policy refused, what is not there, and errors. */
  readonly complaints: string[];
  /** Requests to other hosts, and cookies. */
  readonly foreign: string[];
}

/** Opens a page that tells whatever it meets wherever it goes. */
async function openWatched(seen: Seen): Promise<Page> {
  const page = await browser.open('/404.html', {
    viewport: NARROW,
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  });
  const origin = address('');
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      seen.complaints.push(`${new URL(page.url()).pathname} ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.complaints.push(`${new URL(page.url()).pathname} ${error}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      seen.complaints.push(`${new URL(page.url()).pathname} ${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      seen.foreign.push(request.url());
  });
  // A script that tries something and minds the refusal by itself says nothing aloud.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) => {
      console.error(`${violatedDirective}: ${blockedURI} (${sourceFile})`);
    });
  });
  return page;
}

const DESK = {width: 1366, height: 768};
const PHONE = {width: 360, height: 740};
const LOW = {width: 1366, height: 650};

/** A page as it comes, at the sizes of many readers; what stands below the first screen there. */
async function lookFirst(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize(DESK);
  await page.goto(address(path), {waitUntil: 'load'});
  const below = (await page.evaluate(hidesItsEntry)) ? [`${path}: its entry in the sidebar`] : [];
  if (/^\/can-cu\/.*\d/.test(path))
    for (const size of [LOW, PHONE]) {
      await page.setViewportSize(size);
      const force = (await page.locator('.force__now .status').first().boundingBox())!;
      const isSeen = force.y > 64 && force.y + force.height < size.height;
      if (!isSeen) below.push(`${path}: the force, at ${size.width} × ${size.height}`);
    }
  return below;
}

/** Whether the sidebar, before anything is touched, shows other entries than that of the page. */
function hidesItsEntry(): boolean {
  const menu = document.querySelector('.theme-doc-sidebar-container .menu');
  const entry = [...(menu?.querySelectorAll('.menu__link--active') ?? [])].at(-1);
  if (!(menu && entry)) return false;
  const frame = menu.getBoundingClientRect();
  const {top, bottom} = entry.getBoundingClientRect();
  return top < frame.top || bottom > Math.min(frame.bottom, innerHeight);
}

async function look(page: Page, path: string, isTelling: boolean, {below, wcag}: Seen): Promise<void> {
  below.push(...(await lookFirst(page, path)));
  await page.setViewportSize(NARROW);
  await wake(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > NARROW.width) wcag.push(`${path} ${width} px`);
  if (!isTelling) return;
  for (const line of await findingsInBothModes(page)) wcag.push(`${path} ${line}`);
}

// Each page is opened once for all of this: it is the longest of the tests.
test(`${EVERY ? 'no page' : 'no page of some'} hides its point, offends WCAG at 320 px, its own policy, or the reader by asking others or for what is not there, or setting cookies`, async () => {
  const seen: Seen = {below: [], wcag: [], complaints: [], foreign: []};
  const telling = new Set(EVERY ? tellingPages() : [KINDS.section, KINDS.instrument, KINDS.index]);
  expect(telling.size).toBeLessThan(allPages().length / 2);
  const waiting = [
    ...(EVERY ? allPages() : [...telling, KINDS.topic, '/kiem-tra', '/bo-tai-lieu']),
    '/tim-kiem?q=nghi+dinh',
    '/khong-co-trang-nay',
  ];
  const lane = async () => {
    const page = await openWatched(seen);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      await look(page, path, telling.has(path), seen);
    for (const {name} of await page.context().cookies()) seen.foreign.push(`cookie ${name}`);
  };
  await Promise.all([lane(), lane()]);
  expect(seen).toEqual({below: [], wcag: [], complaints: [], foreign: []});
}, 300_000);
