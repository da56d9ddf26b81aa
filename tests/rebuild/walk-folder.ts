import type {AddressInfo} from 'node:net';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../../src/build/browser.ts';
import {serve} from '../../src/build/serve.ts';
import {PATIENCE_MS} from '../../src/plugins/offline/client.ts';

/** What a browser met on a site that was built for a folder of its host. */
export interface Walk {
  /** Addresses asked for outside the folder, or answered by an error, in any order. */
  readonly astray: readonly string[];
  /** Links of pages that leave the folder, on the host itself. */
  readonly leaving: readonly string[];
  /** Where the first hit of a search leads. */
  readonly hit: string;
  /** What the checker says of a citation. */
  readonly verdict: string;
  /** Words of the handout that an address asks for. */
  readonly handout: string;
  /** Heading of a page read without the server. */
  readonly offLine: string;
  /** What an address that the site does not have answers. */
  readonly unknown: number;
  /** Where the top of the host leads. */
  readonly top: string;
}

/** Serves a built site and walks it as readers do: links, search, checker, handout, without the server. */
export async function walkFolder(build: string, base: string): Promise<Walk> {
  const server = await serve(build, 0, '127.0.0.1');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  try {
    const {page, astray} = await open(browser, origin, base);
    const go = (path: string) => page.goto(`${origin}${base.slice(0, -1)}${path}`, {waitUntil: 'load'});

    await go('/');
    const links = await linksOf(page);
    const leaving = links.filter((href) => href.startsWith(origin) && !href.startsWith(origin + base));
    await page.goto(origin);
    const top = new URL(page.url()).pathname;

    await go('/tim-kiem?q=nghi+dinh+63');
    const first = page.locator('main a', {hasText: '63/2010/NĐ-CP'}).first();
    const hit = (await first.getAttribute('href')) ?? '';
    await first.click();
    await page.waitForURL(`${origin}${hit}`);

    await go('/kiem-tra');
    await page.mouse.move(1, 1);
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
    await page.locator('textarea').fill('Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018;');
    await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    const verdict = (await page.locator('main', {hasText: '118/2025/NĐ-CP'}).textContent()) ?? '';

    await go('/bo-tai-lieu#phan=chu-de/g-dich-vu-cong-truc-tuyen');
    const handout = (await page.locator('.handout').textContent()) ?? '';
    const unknown = (await go('/khong-co'))?.status() ?? 0;

    await go('/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.waitForFunction(
      async (path) => (await caches.match(path)) !== undefined || null,
      `${base}ke-hoach/`,
    );
    server.close();
    server.closeAllConnections();
    await go('/ke-hoach');
    const offLine = (await page.locator('h1').first().textContent()) ?? '';
    return {astray: [...astray], leaving, hit, verdict, handout, offLine, unknown, top};
  } finally {
    await browser.close();
    server.close();
  }
}

async function open(
  browser: Browser,
  origin: string,
  base: string,
): Promise<{page: Page; astray: Set<string>}> {
  const context = await browser.newContext({locale: 'vi', serviceWorkers: 'allow'});
  const page = await context.newPage();
  // The worker waits until a page has come to rest; here it need not.
  await page.addInitScript((patience) => {
    const wait = window.setTimeout;
    window.setTimeout = ((act: () => void, milliseconds: number) =>
      wait(act, milliseconds === patience ? 0 : milliseconds)) as typeof setTimeout;
  }, PATIENCE_MS);
  const astray = new Set<string>();
  context.on('response', (response) => {
    const url = new URL(response.url());
    if (
      url.origin !== origin ||
      /(?:khong-co|404\.html)$/.test(url.pathname) ||
      response.request().isNavigationRequest()
    )
      return;
    if (!url.pathname.startsWith(base) || response.status() >= 400)
      astray.add(`${response.status()} ${url.pathname}`);
  });
  return {page, astray};
}

function linksOf(page: Page): Promise<string[]> {
  return page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
