import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {ALL, COLOURS, carryAxe, findings, goTo, NARROW, toMode} from './axe.ts';
import {address, allPages, useBrowser} from './harness.ts';

const browser = useBrowser();

/** What is seen on the walk, a line each; all of it is wrong. */
interface Seen {
  /** What axe finds, and what is wider than a narrow screen. */
  readonly wcag: string[];
  /** What the policy refused, and errors. */
  readonly complaints: string[];
  /** Requests to other hosts, and cookies. */
  readonly foreign: string[];
}

/** Opens a page that tells whatever it meets wherever it goes. */
async function openWatched(seen: Seen): Promise<Page> {
  const page = await browser.open('/404.html', {viewport: NARROW, reducedMotion: 'reduce'});
  await carryAxe(page);
  const origin = address('');
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      seen.complaints.push(`${new URL(page.url()).pathname} ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.complaints.push(`${new URL(page.url()).pathname} ${error}`));
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

async function look(page: Page, path: string, {wcag}: Seen): Promise<void> {
  await goTo(page, path);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > NARROW.width) wcag.push(`${path} ${width} px`);
  await toMode(page, 'light');
  for (const line of await findings(page, ALL)) wcag.push(`${path} ${line}`);
  await toMode(page, 'dark');
  for (const line of await findings(page, COLOURS)) wcag.push(`${path} (tối) ${line}`);
}

// Each page is opened once for all of this: it is the longest of the tests.
test('no page offends WCAG at 320 px, its own policy, or the reader by asking others or setting cookies', async () => {
  const seen: Seen = {wcag: [], complaints: [], foreign: []};
  const waiting = [...allPages(), '/khong-co-trang-nay'];
  const lane = async () => {
    const page = await openWatched(seen);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await look(page, path, seen);
    for (const {name} of await page.context().cookies()) seen.foreign.push(`cookie ${name}`);
  };
  await Promise.all([lane(), lane()]);
  expect(seen).toEqual({wcag: [], complaints: [], foreign: []});
}, 300_000);
