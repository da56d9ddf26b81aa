import {existsSync, rmSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import compression from 'compression';
import lighthouse from 'lighthouse';
import {chromium} from 'playwright-core';
import sirv from 'sirv';
import {unpackBrowser} from '../../src/build/browser.ts';
import {serve} from '../../src/build/serve.ts';
import {middle} from './middle.ts';
import {buildPlainSite, writePlainSite} from './plain-site.ts';

/**
 * One page of each kind on a simulated phone, and beside it the page of the same address of Docusaurus as it comes,
 * where that has one; the median of so many runs.
 */
const PAGES = [
  '/',
  '/ke-hoach',
  '/ke-hoach/toan-van',
  '/chu-de',
  '/chu-de/g-dich-vu-cong-truc-tuyen',
  '/can-cu/nghi-dinh-63-2010-nd-cp',
  '/huong-dan/cac-chi-so',
  '/mau-bieu/bao-cao-ket-qua',
  '/to-roi/doc-ket-qua',
  '/can-cu',
  '/tra-cuu/thuat-ngu',
  '/tim-kiem',
  '/bo-tai-lieu',
  '/kiem-tra',
  '/giay-phep',
  '/ve-du-lieu',
];
const RUNS = 3;
const PORT = 3148;
const DEBUGGING_PORT = 3149;

type Figures = Record<string, number>;

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache', 'bench');
const plain = join(folder, 'plain');

rmSync(folder, {recursive: true, force: true});
try {
  await main();
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function main(): Promise<void> {
  writePlainSite(join(root, 'build'), plain);
  await buildPlainSite(plain);
  const servers = {own: await serve(join(root, 'build'), PORT, '127.0.0.1'), plain: await servePlain()};
  const own = `http://127.0.0.1:${PORT}`;
  const other = `http://127.0.0.1:${(servers.plain.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? join(await unpackBrowser(), 'chromium'),
    args: ['--headless=shell', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING_PORT}`],
  });
  const pairs: [Figures, Figures][] = [];
  for (const path of PAGES) {
    const isShared = existsSync(join(plain, 'build', path, 'index.html'));
    const runs: {own: Figures; plain: Figures | null}[] = [];
    // Turn about, so that what else the machine does falls on both.
    for (let run = 0; run < RUNS; run += 1)
      runs.push({own: await look(own + path), plain: isShared ? await look(other + path) : null});
    const mine = median(runs.map((run) => run.own));
    const theirs = isShared ? median(runs.flatMap((run) => (run.plain ? [run.plain] : []))) : null;
    if (theirs) pairs.push([mine, theirs]);
    console.log(JSON.stringify({path, ...mine, plain: theirs}));
  }
  for (const name of ['lcpMs', 'tbtMs']) {
    const ratios = pairs.map(([mine, theirs]) => mine[name]! / theirs[name]!);
    console.log(
      `gấp Docusaurus nguyên bản, ${name}: ${middle(ratios).toFixed(2)} (số giữa của ${pairs.length} trang)`,
    );
  }
  await browser.close();
  for (const server of Object.values(servers)) server.close();
}

/** Without our headers: a policy would refuse its inline scripts. */
async function servePlain(): Promise<Server> {
  const pack = compression() as unknown as (...args: [...Parameters<RequestListener>, () => void]) => void;
  const give = sirv(join(plain, 'build'));
  const server = createServer((request, response) => pack(request, response, () => give(request, response)));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

/** Scores of the categories, 0 to 100; times in ms; the shift of the layout. */
async function look(url: string): Promise<Figures> {
  const result = await lighthouse(url, {port: DEBUGGING_PORT, logLevel: 'error'});
  if (!result) throw new Error(url);
  const {categories, audits} = result.lhr;
  const scores = Object.values(categories).map(
    ({id, score}) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  return {
    ...Object.fromEntries(scores),
    lcpMs: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    tbtMs: Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN),
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  };
}

function median(runs: readonly Figures[]): Figures {
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [name, middle(runs.map((run) => run[name] ?? Number.NaN))]),
  );
}
