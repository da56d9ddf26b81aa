import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {serve} from '../../src/build/serve.ts';
import {EVERY} from '../every.ts';
import {ALL, findings} from './axe.ts';
import {BUILD, useBrowser, wake} from './harness.ts';

/**
 * The built site as one that names others: itself once more under another name, and one that is not there. What the
 * build would write into its pages and its manifest is written as they are served.
 */
const browser = useBrowser();
const OTHER = 'Ban Sông Trà';
const SILENT = 'Ban Hải Vân';
let other: Server;
let several: Server;
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  other = await serve(BUILD, 0, '127.0.0.1');
  const closed = await serve(BUILD, 0, '127.0.0.1');
  const silent = originOf(closed);
  await new Promise((resolve) => closed.close(resolve));
  const together = {
    name: 'Ban Đồng Nai',
    sites: [
      {name: OTHER, url: `${originOf(other)}/`},
      {name: SILENT, url: `${silent}/`},
    ],
  };
  const allowed = `connect-src 'self' ${originOf(other)} ${silent};`;
  several = createServer(async ({url}, response) => {
    const answer = await fetch(`${inject('baseUrl')}${url}`, {redirect: 'manual'});
    const type = answer.headers.get('content-type') ?? '';
    const policy = answer.headers.get('content-security-policy') ?? '';
    response.writeHead(answer.status, {
      'content-type': type,
      'content-security-policy': policy.replace("connect-src 'self';", allowed),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (url?.endsWith('/manifest.json') && url.includes('chi-muc'))
      response.end(JSON.stringify({...JSON.parse(String(body)), together}));
    else
      response.end(
        type.startsWith('text/html') ? String(body).replace("connect-src 'self';", allowed) : body,
      );
  });
  await new Promise<void>((resolve) => several.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  other.close();
  several.close();
});

const path = '/tim-kiem?q=đường dây nóng';

test('asks the other sites too, says of each hit where it stands, and names who gave no answer', async () => {
  const page = await browser.open('/', {viewport: {width: 360, height: 740}});
  await page.goto(`${originOf(several)}${path}`);
  await wake(page);
  const status = page.locator('[aria-label="Kết quả"] > p[role=status]');
  await expect
    .poll(() => status.textContent(), {timeout: 20_000})
    .toMatch(/^\d+ kết quả\. Chưa có kết quả của Ban Hải Vân: không trả lời trong 5 giây/);
  const hits = await page.locator('ol > li:has(> a)').evaluateAll((all) =>
    all.map((hit) => ({
      to: hit.querySelector('a')!.href,
      site: hit.querySelector('p')!.textContent.split(' · ')[0],
    })),
  );
  expect(new Set(hits.map(({site}) => site))).toEqual(new Set(['Ban Đồng Nai', OTHER]));
  for (const {to, site} of hits) expect(new URL(to).origin).toBe(originOf(site === OTHER ? other : several));
  expect(await findings(page, ALL)).toEqual([]);
});

test.runIf(EVERY)('the box of a page asks this site alone', async () => {
  const page = await browser.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(originOf(several));
  await page.click('#tim-kiem-thanh');
  await page.keyboard.type('nd 63');
  await page.waitForSelector('#tim-kiem-thanh[aria-expanded=true]');
  expect(new Set(asked)).toEqual(new Set([originOf(several)]));
});
