import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {finishFiles} from '../../src/build/built-files.ts';
import {offlineFiles} from '../../src/build/offline/offline-files.ts';
import {MANIFEST} from '../../src/core/publish/offline-manifest.ts';
import {PATIENCE_MS} from '../../src/plugins/offline/client.ts';
import {EVERY} from '../every.ts';
import {buildTextPdf} from '../import/build-pdf.ts';
import {randomOf} from '../import/hostile-documents.ts';
import {allPages, BUILD, KINDS, useBrowser, wake} from './harness.ts';
import {readPdf} from './read-pdf.ts';
import {serveUnpacked} from './serve-unpacked.ts';

const browser = useBrowser();
const NEW_VERSION = 'Bản mới';

/** The built site, or a copy of it, behind a server of its own, which can be taken away. */
let folder: string;
let server: Server;
let base: string;

/** One copy for all that deploy something; what they changed is put back. */
let copy: string | undefined;

afterAll(() => {
  if (copy) rmSync(copy, {recursive: true, force: true});
});

async function start(): Promise<void> {
  folder = BUILD;
  server = await serveUnpacked(folder);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(): void {
  server.close();
  server.closeAllConnections();
}

/** The server comes back with a copy of the site that `change` has changed. */
async function redeploy(change: (copy: string) => void | Promise<void>): Promise<void> {
  const {port} = server.address() as AddressInfo;
  stop();
  if (copy === undefined) {
    copy = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync(BUILD, copy, {recursive: true});
  }
  for (const file of ['index.html', 'sw.js', MANIFEST]) cpSync(join(BUILD, file), join(copy, file));
  folder = copy;
  await change(folder);
  server = await serveUnpacked(folder, port);
}

/**
 * A first visit, up to the moment where the worker has kept what it keeps. A page lets seconds pass before that, so as
 * not to compete with being shown; only a `patient` visit waits for them.
 */
async function visit(path: string, {patient = false} = {}): Promise<Page> {
  const page = await browser.open('/404.html', {serviceWorkers: 'allow'});
  if (!patient)
    await page.addInitScript((patience) => {
      const wait = window.setTimeout;
      window.setTimeout = ((act: () => void, milliseconds: number) =>
        wait(act, milliseconds === patience ? 0 : milliseconds)) as typeof setTimeout;
    }, PATIENCE_MS);
  await page.goto(base + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await kept(page, path);
  return page;
}

/** Waits until the worker has kept a page. Not by `waitForFunction`, which takes any promise for a yes. */
async function kept(page: Page, path: string): Promise<void> {
  const isKept = () =>
    page.evaluate(
      async (file) => {
        const names = (await caches.keys()).filter((name) => name.startsWith('trang-'));
        const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match(file)));
        return found.some((response) => response !== undefined);
      },
      `${path.replace(/\/$/, '')}/index.html`,
    );
  await vi.waitUntil(isKept, {timeout: 30_000, interval: 200});
}

async function heading(page: Page, path: string): Promise<string> {
  await page.goto(base + path);
  return (await page.locator('h1').first().textContent()) ?? '';
}

/** What the head of the page names; scripts leave it alone. */
async function generator(page: Page): Promise<string> {
  return (await page.locator('meta[name="generator"]').getAttribute('content')) ?? '';
}

/** What deploying a new version does; `whole` says whether its files are the ones that it lists. */
async function deploy({whole, mark}: {whole: boolean; mark?: string}): Promise<void> {
  await redeploy(async (copy) => {
    const {file, html} = renew(copy, mark);
    await finishFiles(copy, [offlineFiles(join(BUILD, '..'), '/', {})]);
    if (!whole) writeFileSync(file, `${html} `);
  });
}

/** Gives the first page the mark of the new version. */
function renew(copy: string, mark = NEW_VERSION): {file: string; html: string} {
  const file = join(copy, 'index.html');
  const html = readFileSync(file, 'utf8').replace(/Docusaurus v[\d.]+/, mark);
  writeFileSync(file, html);
  return {file, html};
}

async function checkForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
}

/** Waits for a handout of so many parts. */
async function handout(page: Page, parts: number): Promise<void> {
  await page.waitForFunction(
    (count) =>
      document.querySelector('[aria-busy="true"]') === null &&
      document.querySelectorAll('.handout__part:not(:has(> .citation-notes))').length === count,
    parts,
  );
}

describe('after a visit, without a network', () => {
  let page: Page;
  let unkept: string | null;

  beforeAll(async () => {
    await start();
    page = await visit(KINDS.instrument);
    await page.locator('a.navbar__brand').click();
    await page.locator('h1:focus').waitFor();
    await page.goto(`${base}/bo-tai-lieu#phan=iv-1,huong-dan/van-phong`);
    await handout(page, 2);
    await page.waitForFunction(() => document.fonts.check('13pt Tinos', 'aả'));
    stop();
    unkept = await heading(page, KINDS.topic);
  }, 120_000);

  afterAll(() => page.context().close());

  it('gives what was visited and what every reader needs, and says what is not there', async () => {
    expect(await heading(page, KINDS.instrument)).toContain('63/2010/NĐ-CP');
    expect(await heading(page, '/')).not.toBe('');
    expect(unkept).toBe('Chưa lưu trang này');
    expect(await heading(page, '/khong-co')).toMatch(/không/i);
  });

  it('searches', async () => {
    await page.goto(`${base}/tim-kiem?q=${encodeURIComponent('nghi dinh 63')}`);
    await page.locator('main a[href*="nghi-dinh-63-2010-nd-cp"]').first().waitFor();
  });

  it('puts handouts together and prints them, of what was read before', async () => {
    await page.goto(`${base}/bo-tai-lieu#phan=iv-1,huong-dan/van-phong`);
    await handout(page, 2);
    await page.click('.handout-order li:last-child [data-button^="up"]');
    await page.waitForFunction(() =>
      /^1\. Dành/.test(document.querySelector('.handout__entry')?.textContent ?? ''),
    );
    expect(new URL(page.url()).hash).toMatch(/^#phan=[a-z0-9]{4},41/);
    const {text, sheets} = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}));
    expect(text).toContain('Mục lục');
    expect(text).toContain('Văn phòng làm đầu mối phối hợp các phòng, bộ phận');
    expect(sheets.flatMap(({faces}) => faces).filter(({name}) => !/Tinos/.test(name))).toEqual([]);
    await page.goto(`${base}/bo-tai-lieu#phan=iv-1,chu-de/d-van-hoa-cong-vu`);
    await page.reload();
    await handout(page, 1);
    expect(await page.textContent('.handout-builder [role="alert"]')).toContain('kiểm tra kết nối mạng');
  });

  it('judges a draft, and leaves the reader of PDF files to who wants the whole site', async () => {
    await page.goto(`${base}/kiem-tra`);
    await wake(page);
    await page.fill('#checker-text', 'Căn cứ Nghị định số 63/2010/NĐ-CP');
    await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    await page.locator('.finding').waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'du-thao.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(buildTextPdf(['Căn cứ'])),
    });
    await page.getByText('Không tải được phần đọc PDF.').waitFor();
  });
});

describe('what is kept', () => {
  beforeEach(start);
  afterEach(stop);

  it.runIf(EVERY)(
    'keeps every page when asked to, and shows how much that is and how far it has come',
    async () => {
      const page = await visit('/');
      await page.getByText('Lưu để dùng khi không có mạng').scrollIntoViewIfNeeded();
      const toggle = page.getByRole('switch', {name: /^Lưu để dùng khi không có mạng \(\d+,\d MB\)$/});
      await toggle.check();
      const said = 'Đã lưu: đọc, tìm kiếm và kiểm tra được khi không có mạng.';
      await page.getByText(said).waitFor({timeout: 90_000});
      stop();
      const missing = await page.evaluate(async (paths) => {
        const answers = await Promise.all(paths.map((path) => fetch(path).catch(() => null)));
        return paths.filter((_, index) => answers[index]?.status !== 200);
      }, allPages());
      expect(missing).toEqual([]);
      expect(await heading(page, KINDS.topic)).not.toBe('Chưa lưu trang này');
    },
    120_000,
  );

  it('says that there is a new version, and shows it only when the reader takes it', async () => {
    const page = await visit('/');
    await deploy({whole: true});
    await checkForUpdate(page);
    await page.getByText('Trang này có bản mới.').waitFor();
    await page.goto(`${base}/`);
    expect(await generator(page)).toMatch(/^Docusaurus/);
    await page.getByRole('button', {name: 'Dùng bản mới'}).click();
    await page.locator(`meta[name="generator"][content="${NEW_VERSION}"]`).waitFor({state: 'attached'});
  });

  it.runIf(EVERY)('goes on with the old version, whole, when a new one does not arrive whole', async () => {
    const page = await visit('/');
    await deploy({whole: false});
    const state = await page.evaluate(async () => {
      const registration = await (await navigator.serviceWorker.getRegistration())?.update();
      const next = (registration as unknown as ServiceWorkerRegistration).installing;
      await new Promise((resolve) => next?.addEventListener('statechange', resolve));
      return next?.state;
    });
    expect(state).toBe('redundant');
    const versions = () =>
      caches.keys().then((keys) => keys.filter((key) => key.startsWith('trang-')).length);
    expect(await page.evaluate(versions)).toBe(1);
    stop();
    await page.goto(`${base}/`);
    expect(await generator(page)).toMatch(/^Docusaurus/);
  });
});

describe('a browser that keeps what it likes', () => {
  beforeEach(start);
  afterEach(stop);

  it.runIf(EVERY)(
    'reads over the network what it has no room for, and never says that it has kept it',
    async () => {
      const page = await visit('/');
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', {origin: base, quotaSize: 1});
      const response = await page.goto(base + KINDS.topic);
      expect(response?.status()).toBe(200);
      expect(await page.locator('h1').first().textContent()).toMatch(/^Chủ đề g/);
      await page.getByText('Lưu để dùng khi không có mạng').scrollIntoViewIfNeeded();
      await page.getByRole('switch', {name: /MB\)$/}).click();
      await page.getByText('Chưa lưu hết.').waitFor();
      expect(await page.getByText('Đã lưu:').count()).toBe(0);
      await page.context().close();
    },
  );

  it.runIf(EVERY)(
    'gets again at the next page what was thrown away, wholly or in part',
    async () => {
      const page = await visit('/', {patient: true});
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await page.reload();
      await kept(page, '/kiem-tra');
      await page.evaluate(async () => {
        for (const name of await caches.keys())
          await (await caches.open(name)).delete('/kiem-tra/index.html');
      });
      await page.reload();
      await kept(page, '/kiem-tra');
      stop();
      expect(await heading(page, '/kiem-tra')).toMatch(/^Kiểm tra/);
      await page.context().close();
    },
    120_000,
  );

  it.runIf(EVERY)(
    'leaves a draft in one tab alone when another takes a new version, and goes on from there whole',
    async () => {
      const draft = await visit('/kiem-tra');
      await draft.fill('#checker-text', 'Căn cứ Nghị định số 63/2010/NĐ-CP');
      const other = await draft.context().newPage();
      await other.goto(`${base}/`);
      await deploy({whole: true});
      await checkForUpdate(other);
      await other.getByRole('button', {name: 'Dùng bản mới'}).click();
      await other.locator(`meta[name="generator"][content="${NEW_VERSION}"]`).waitFor({state: 'attached'});
      await draft.getByText('Một thẻ khác đã dùng bản mới của trang.').waitFor();
      expect(await draft.inputValue('#checker-text')).toBe('Căn cứ Nghị định số 63/2010/NĐ-CP');
      await draft.locator('a.navbar__brand').click();
      await draft.locator(`meta[name="generator"][content="${NEW_VERSION}"]`).waitFor({state: 'attached'});
      await draft.goBack();
      await draft.locator('#checker-text').waitFor();
      expect(await draft.locator('h1').first().textContent()).toMatch(/^Kiểm tra/);
      await draft.context().close();
    },
  );

  it.runIf(EVERY)(
    'is rid of the worker and of all that it kept once the one that removes itself stands there',
    async () => {
      const page = await visit('/');
      await redeploy((copy) => {
        cpSync(join(BUILD, '../deploy/sw-removal.js'), join(copy, 'sw.js'));
        renew(copy);
      });
      await page.goto(`${base}/`);
      await page.locator(`meta[name="generator"][content="${NEW_VERSION}"]`).waitFor({state: 'attached'});
      const left = () => caches.keys().then((names) => names.filter((name) => name.startsWith('trang-')));
      expect(await page.evaluate(left)).toEqual([]);
      await page.context().close();
    },
  );
});

/** How far the walk goes; `WALK_STEPS` makes it longer. */
const WALK = Number(process.env.WALK_STEPS ?? 16);

describe('whatever happens to what is kept', () => {
  beforeEach(start);
  afterEach(stop);

  it.runIf(EVERY)(
    'a page that is there is shown, in two tabs, through lost networks, full disks and half deployments',
    async () => {
      const paths = Object.values(KINDS);
      const tabs = [await visit('/')];
      const devtools = await tabs[0]!.context().newCDPSession(tabs[0]!);
      tabs.push(await tabs[0]!.context().newPage());
      const titles = new Map<string, string>();
      for (const path of paths) titles.set(path, await heading(tabs[0]!, path));
      const random = randomOf(Number(process.env.WALK_SEED ?? 1));
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
      const {port} = new URL(base);
      let online = true;
      let version = 0;
      const steps: Record<string, (tab: Page) => Promise<unknown>> = {
        'the network goes or comes': async () => {
          if (online) stop();
          else server = await serveUnpacked(folder, Number(port));
          online = !online;
        },
        'the disk is full': () =>
          devtools.send('Storage.overrideQuotaForOrigin', {origin: base, quotaSize: 1}),
        'the disk has room': () => devtools.send('Storage.overrideQuotaForOrigin', {origin: base}),
        'all is thrown away': (tab) =>
          tab.evaluate(async () => {
            for (const name of await caches.keys()) await caches.delete(name);
          }),
        'some is thrown away': (tab) =>
          tab.evaluate(async () => {
            for (const name of await caches.keys()) {
              const cache = await caches.open(name);
              for (const [index, request] of (await cache.keys()).entries())
                if (index % 3 === 0) await cache.delete(request);
            }
          }),
        'a new version, whole or half': async (tab) => {
          if (!online) return;
          version += 1;
          await deploy({whole: random() >= 0.5, mark: `Bản ${version}`});
          await checkForUpdate(tab);
        },
        'the new version is taken': async (tab) => {
          const take = tab.getByRole('button', {name: 'Dùng bản mới'});
          if (await take.isVisible()) await take.click();
        },
        Back: (tab) => tab.goBack(),
      };
      const walked: string[] = [];
      for (let step = 0; step < WALK; step += 1) {
        const [name, act] = pick(Object.entries(steps));
        const tab = pick(tabs);
        // A page that is just being left answers nothing.
        await act(tab).catch(() => undefined);
        const path = pick(paths);
        walked.push(`${name}; ${online ? 'on line' : 'off line'}: ${path}`);
        const shown = await heading(tab, path)
          // The page loads itself again once it has taken a new version, whatever was on its way.
          .catch((error) => (/ERR_ABORTED/.test(error) ? heading(tab, path) : String(error)))
          .catch((error) => String(error));
        const allowed = online ? [titles.get(path)] : [titles.get(path), 'Chưa lưu trang này'];
        expect(allowed, walked.slice(-12).join('\n')).toContain(shown);
      }
    },
    60_000 + WALK * 5_000,
  );
});
