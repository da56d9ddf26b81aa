import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {launchBrowser} from '../../src/build/browser.ts';
import {serve} from '../../src/build/serve.ts';
import {ZONE} from '../../src/core/text/moment.ts';

/** Bytes of JavaScript, gzip, that a first visit to each page of a built site loads until nothing more comes. */
export async function firstVisit(root: string, paths: readonly string[]): Promise<number[]> {
  const server = await serve(join(root, 'build'), 0, '127.0.0.1');
  const bound = server.address();
  const base = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  const browser = await launchBrowser();
  const weights: number[] = [];
  for (const path of paths) {
    // On another day than the build's more is loaded, which is none of the site's growth.
    const page = await (await browser.newContext({timezoneId: ZONE})).newPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js'))
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(`${base}${path}`, {waitUntil: 'networkidle'});
    // What is loaded only once the page is hydrated counts too.
    await page.mouse.move(1, 1);
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    await page.waitForLoadState('networkidle');
    weights.push((await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0));
  }
  await browser.close();
  server.close();
  return weights;
}
