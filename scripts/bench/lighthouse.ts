import {join} from 'node:path';
import lighthouse from 'lighthouse';
import {chromium} from 'playwright-core';
import {unpackBrowser} from '../../src/build/browser.ts';
import {serve} from '../../src/build/serve.ts';

/** One page of each kind, on a simulated phone; the median of so many runs. */
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

const server = await serve(join(import.meta.dirname, '../../build'), PORT, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? join(await unpackBrowser(), 'chromium'),
  args: ['--headless=shell', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${DEBUGGING_PORT}`],
});
for (const path of PAGES) {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(`http://127.0.0.1:${PORT}${path}`, {
      port: DEBUGGING_PORT,
      logLevel: 'error',
    });
    if (!result) throw new Error(path);
    const {categories, audits} = result.lhr;
    const scores = Object.values(categories).map(
      ({id, score}) => [id, Math.round((score ?? 0) * 100)] as const,
    );
    runs.push({
      ...Object.fromEntries(scores),
      lcpMs: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
      tbtMs: Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN),
      cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    });
  }
  const median = (name: string) =>
    runs.map((run) => run[name] ?? Number.NaN).sort((a, b) => a - b)[RUNS >> 1];
  const names = Object.keys(runs[0] ?? {});
  console.log(JSON.stringify({path, ...Object.fromEntries(names.map((name) => [name, median(name)]))}));
}
await browser.close();
server.close();
