import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {pageFileName} from '../../core/page/page-file-name.ts';
import {siteRoot} from '../../core/site/base-path.ts';
import {ZONE} from '../../core/text/moment.ts';
import {launchBrowser} from '../browser.ts';
import {builtAddress} from '../built-address.ts';
import {serve} from '../serve.ts';
import {reproducible} from './reproducible.ts';

export interface PrintJob {
  /** Folder of the built site. */
  readonly build: string;
  /** Where the files go; made if need be. */
  readonly out: string;
  readonly paths: readonly string[];
  /** ISO time written into the files. */
  readonly time: string;
  /** Called before each page. */
  readonly onPage: (path: string, index: number) => void;
}

export type PrintResult = {readonly path: string} & ({readonly file: string} | {readonly error: string});

/** Longest time for one page, in milliseconds. */
const PATIENCE = 60_000;

/** Prints pages of a built site; a page that fails does not keep the others from being made. */
export async function printPages({build, out, paths, time, onPage}: PrintJob): Promise<PrintResult[]> {
  mkdirSync(out, {recursive: true});
  const built = builtAddress(build);
  if (!built) throw new Error('build/index.html không khai địa chỉ của trang');
  const server = await serve(build, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site = {address: siteRoot(built), served: siteRoot({...built, url})};
  let browser: Browser | null = null;
  const results: PrintResult[] = [];
  try {
    for (const [index, path] of paths.entries()) {
      onPage(path, index);
      try {
        // A page may take the browser with it; the next one gets another.
        if (!browser?.isConnected()) browser = await launchBrowser();
        const file = join(out, pageFileName(path, 'pdf'));
        writeWhole(file, reproducible(await printOne(browser, site, path), time));
        results.push({path, file});
      } catch (error) {
        results.push({path, error: reasonOf(error)});
      }
    }
  } finally {
    await browser?.close();
    server.close();
  }
  return results;
}

/** A full disk leaves no half of a file. */
function writeWhole(file: string, content: Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, {force: true});
    throw error;
  }
}

/** Where readers find the site, and where this process serves it. */
interface Addresses {
  readonly address: string;
  readonly served: string;
}

async function printOne(browser: Browser, {address, served}: Addresses, path: string): Promise<Uint8Array> {
  const context = await browser.newContext({
    locale: 'vi',
    timezoneId: ZONE,
    serviceWorkers: 'block',
  });
  // The browser believes to be at the site's own address, so that the links of the file lead there.
  await context.route(`${address}/**`, async (route) => {
    const response = await route.fetch({url: served + route.request().url().slice(address.length)});
    await route.fulfill({response});
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const response = await page.goto(`${address}${path}`, {waitUntil: 'load'});
    if (response === null || !response.ok()) throw new Error(`trang không có (${response?.status() ?? '?'})`);
    await settle(page);
    return await page.pdf({preferCSSPageSize: true, tagged: true, outline: true});
  } finally {
    await context.close();
  }
}

/** Waits for all that paper needs, and takes away the day of printing: a file is not printed on a day. */
export async function settle(page: Page): Promise<void> {
  // Turning to paper brings the page to life.
  await page.emulateMedia({media: 'print'});
  await page.waitForSelector('html[data-has-hydrated="true"]');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('[data-print-date]')) element.remove();
    const images = [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => undefined);
    });
    // Layout under print rules asks for the print face; only then is there something to wait for.
    document.body.getBoundingClientRect();
    await Promise.all([document.fonts.ready, ...images]);
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
