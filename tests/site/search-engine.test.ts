import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {compileAbbreviations} from '../../src/core/search/abbreviations.ts';
import {bulkLines} from '../../src/core/search/engine/engine-document.ts';
import {loadIndex} from '../../src/core/search/index.ts';
import {publishSiteIndex} from '../../src/plugins/search/publish.ts';
import {some} from '../every.ts';
import {type Manner, startSmallEngine} from '../plugins/search/small-engine.ts';
import {address, BUILD, useBrowser, wake} from './harness.ts';

/** The built site as it would be with an engine in its profile: another index, and an origin more in its policy. */
const browser = useBrowser();
const INDEX = '/chi-muc/';
const OWN = "connect-src 'self'";

let engine: Awaited<ReturnType<typeof startSmallEngine>>;
let site: Server;
let allowed = true;

beforeAll(async () => {
  const read = (name: string) => JSON.parse(readFileSync(join(BUILD, INDEX, `${name}.json`), 'utf8'));
  const manifest = read('manifest');
  const pieces = {[manifest.terms]: read(manifest.terms), [manifest.texts]: read(manifest.texts)};
  const loaded = loadIndex({manifest, pieces});
  if (!loaded.ok) throw new Error(loaded.message);
  const {index} = loaded;
  const documents = Array.from({length: manifest.documents}, (_, at) => index.document(at)!);
  engine = await startSmallEngine(bulkLines(documents, compileAbbreviations(manifest.abbreviations)));
  const files = publishSiteIndex({documents, serialized: {manifest, pieces}}, engine.url);
  site = createServer(async ({url = '/'}, response) => {
    const path = new URL(url, 'http://site').pathname;
    if (path.startsWith(INDEX)) {
      response.end(files.get(path.slice(INDEX.length)));
      return;
    }
    const original = await fetch(address(url));
    const withOrigin = (text: string) => (allowed ? text.replace(OWN, `${OWN} ${engine.url}`) : text);
    for (const name of ['content-type', 'content-security-policy'])
      response.setHeader(name, withOrigin(original.headers.get(name) ?? ''));
    const body = Buffer.from(await original.arrayBuffer());
    response.end(path === '/tim-kiem' ? withOrigin(body.toString()) : body);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
  engine.stop();
});

/** What the page says of a query, and its first hit. */
async function ask(text: string): Promise<{status: string; first: string}> {
  const page = await browser.openTab('/404.html');
  const {port} = site.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/tim-kiem?q=${encodeURIComponent(text)}`);
  await wake(page);
  const status = page.locator('main p[role=status]').last();
  await expect.poll(() => status.textContent()).toMatch(/^\d+ kết quả/);
  const first = await page.locator('section[aria-label="Kết quả"] li > a').first().textContent();
  return {status: (await status.textContent()) ?? '', first: first ?? ''};
}

describe('the search page of a site with an engine', () => {
  test('ranks what the engine names', async () => {
    engine.asked = [];
    const {status, first} = await ask('nghị định 63');
    expect(engine.asked.length).toBe(1);
    expect(status).not.toContain('Máy tìm kiếm');
    expect(first).toContain('63/2010/NĐ-CP');
  });

  const FAULTS: [Manner, string][] = [
    ['fails', 'trả lời không dùng được'],
    ['late', 'không trả lời kịp'],
    ['shard away', 'chỉ trả lời được một phần'],
  ];

  test.each(some(FAULTS, 1))(
    'shows the static answer and says so when the engine is %s',
    async (manner, words) => {
      engine.manner = manner;
      const {status, first} = await ask('đường dây nóng');
      engine.manner = 'well';
      expect(status).toContain(
        `Máy tìm kiếm của cơ quan ${words} nên kết quả dưới đây lấy từ chỉ mục lưu cùng trang`,
      );
      expect(first).toContain('Đường dây nóng');
    },
  );

  test('reaches no engine that its policy does not name', async () => {
    engine.asked = [];
    allowed = false;
    const {status} = await ask('đường dây nóng');
    allowed = true;
    expect(status).toContain('không trả lời kịp');
    expect(engine.asked).toEqual([]);
  });
});
