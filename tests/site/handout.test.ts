import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'cheerio';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {settle} from '../../src/build/pdf/print-pages.ts';
import {EVERY, some} from '../every.ts';
import {address, BUILD, useBrowser, wake} from './harness.ts';
import {foldSpaces, type PdfContents, readPdf} from './read-pdf.ts';

const browser = useBrowser();

const topics = readdirSync(join(BUILD, 'chu-de'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => `/chu-de/${name}`);

const squeeze = (text: string) => foldSpaces(text).replace(/ /g, '');

const CHOICES = [
  ['a role', 'bo=van-phong'],
  ['parts that follow on, without a cover', 'phan=cda,32b,32c&in=bn'],
  [
    'long tables and many parts',
    `phan=${'can-cu,tra-cuu/thuat-ngu,can-cu/nghi-dinh-63-2010-nd-cp,can-cu/nghi-dinh-61-2018-nd-cp,ke-hoach/ve-van-ban'}`,
  ],
  ['the plan whole', 'bo=toan-bo'],
  ['a topic', 'bo=chu-de-g'],
  ['the short table of the bases', 'bo=can-cu'],
  ['clauses, a page and room for notes', 'phan=iii-2-a,iii-2-b,iv-1,huong-dan/van-phong&ghi-chu=1'],
] as const;

describe.each(some(CHOICES, 1))('a handout: %s', (_name, choice) => {
  test('the contents name the sheet on which each part begins', async () => {
    const page = await open(choice);
    const contents = await page.$$eval('.handout__contents li', (items) =>
      items.map((item) => ({
        title: item.querySelector('.handout__entry')?.textContent ?? '',
        number: Number(item.querySelector('.handout__number')?.textContent),
      })),
    );
    const pdf = await print(page);
    expect(contents.length).toBeGreaterThan(0);
    const begins = contents.map(({title}) => ({title, number: sheetOfHeading(pdf, title)}));
    expect(begins).toEqual(contents);
  });
});

test.runIf(EVERY)(
  'a browser without numbers in its margins has them in an edge of every sheet but the first',
  async () => {
    const page = await openWithoutMargins('#phan=32a,32b,huong-dan/van-phong,cda,can-cu/bang-ngan');
    const bar = await page.locator('.handout-bar strong').textContent();
    const {sheets} = await print(page);
    expect(bar).toBe(`5 phần · ${sheets.length} tờ A4`);
    // This very browser has a margin, too.
    const numbers = sheets.map(({runs}) => runs.filter(({text}) => /^Trang \d+\/\d+/.test(text.trim())));
    expect(numbers.map((runs) => runs.map(({text}) => text.trim()))).toEqual(
      sheets.map((_, index) =>
        Array.from({length: index === 0 ? 0 : 2}, () => `Trang ${index + 1}/${sheets.length}`),
      ),
    );
    const body = sheets.flatMap(({runs}) => runs.filter(({text}) => !/^\s*(?:Trang|$)/.test(text)));
    expect(body.filter(({top}) => top < 18.5)).toEqual([]);
  },
);

test.runIf(EVERY)('a browser that repeats no edge has them at the head of each part', async () => {
  const page = await openWithoutMargins('#phan=32a,32b,huong-dan/van-phong,cda', () => {
    const knows: (property: string, value: string) => boolean = CSS.supports.bind(CSS);
    CSS.supports = (property: string, value?: unknown) =>
      property !== 'box-decoration-break' && knows(property, String(value));
  });
  const heads = await page.$$eval('.handout__heading:has(.handout__sheet)', (all) =>
    all.map((head) => ({
      title: head.firstChild?.textContent ?? '',
      sheet: head.querySelector('.handout__sheet')?.textContent,
    })),
  );
  const pdf = await print(page);
  // The second clause goes on where the first ends.
  expect(heads.map(({title}) => title.slice(0, 2))).toEqual(['1.', '3.', '4.', 'Vă']);
  for (const {title, sheet} of heads)
    expect(sheet).toBe(`Trang ${sheetOfHeading(pdf, title)}/${pdf.sheets.length}`);
});

test('cover, contents, parts, merged notes and ruled lines follow each other', async () => {
  const page = await open(
    'phan=iii-2-a,huong-dan/van-phong,chu-de/g-dich-vu-cong-truc-tuyen&ten=T%C3%A0i%20li%E1%BB%87u%20A' +
      '&dip=H%E1%BB%99i%20ngh%E1%BB%8B&nguoi=B%C3%A0%20Lan&ngay=30/11/2026&ghi-chu=1',
  );
  const notes = await page.$$eval('.handout .citation-notes li', (items) => items.map(({id}) => id));
  const numbers = await page.$$eval('.handout .citation[data-note]', (links) =>
    links.map((link) => Number((link as HTMLElement).dataset.note)),
  );
  const pdf = await print(page);
  const order = ['TÀI LIỆU A', 'Dịp: Hội nghị', 'Người trình bày: Bà Lan', 'Ngày: 30/11/2026', 'Mục lục'];
  let at = -1;
  for (const words of order) {
    const found = squeeze(pdf.text).indexOf(squeeze(words), at);
    expect(found, words).toBeGreaterThan(at);
    at = found;
  }
  expect(pdf.sheets[0]!.runs.map(({text}) => text).join('')).toMatch(/Phiên bản của trang/);
  // One list for all parts: each instrument once, each number with its note.
  expect(new Set(notes).size).toBe(notes.length);
  expect(new Set(numbers)).toEqual(new Set(notes.map((_, index) => index + 1)));
  expect(pdf.text.match(/Văn bản được dẫn trong trang này/g)).toBeNull();
  expect(pdf.bookmarks.length).toBeGreaterThan(0);
});

test.runIf(EVERY)('thirty parts are put together in less than five seconds', async () => {
  const page = await open('');
  const keys = await page.$$eval('.handout-sets a', () =>
    Array.from({length: 5}, (_, index) => `i-${index + 1}`),
  );
  const clauses = ['b', 'c', 'd', 'e', 'g', 'h', 'i', 'k', 'l', 'm'].map((letter) => `iii-2-${letter}`);
  const pages = ['van-phong', 'doanh-nghiep', 'kenh-tiep-nhan', 'ai-lam-gi', 'hinh-thuc', 'cac-chi-so']
    .map((name) => `huong-dan/${name}`)
    .concat(
      [
        '63-2010',
        '92-2017',
        '61-2018',
        '107-2021',
        '45-2020',
        '42-2022',
        '30-2020',
        '48-2013',
        '09-2026',
      ].map((number) => `can-cu/nghi-dinh-${number}-nd-cp`),
    );
  const parts = [...keys, ...clauses, ...pages];
  expect(parts).toHaveLength(30);
  // A busy machine blurs one measurement.
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && shortest >= 5000; round++) {
    const start = Date.now();
    const other = await open(`phan=${parts.join(',')}`);
    shortest = Math.min(shortest, Date.now() - start);
    expect(await other.$$eval('.handout__part', (sections) => sections.length)).toBe(31);
  }
  expect(shortest).toBeLessThan(5000);
});

describe('addresses that cannot be followed', () => {
  test('unknown, repeated and too many parts are said, and the rest is made', async () => {
    const unknown = Array.from({length: 500}, (_, index) => `phan-${index}`);
    const page = await open(`phan=iv-1,iv-1,${unknown.join(',')}`);
    const notices = await page.$$eval('.handout-builder .notice', (items) =>
      items.map((item) => item.textContent),
    );
    expect(notices).toMatchInlineSnapshot(`
      [
        "Đã bỏ qua 500 phần không có trên trang: “phan-0”, “phan-1”, “phan-2”, “phan-3”, “phan-4” và 495 phần khác.",
        "Đã bỏ 1 phần lặp lại.",
      ]
    `);
    expect(await page.$$eval('.handout__part', (sections) => sections.length)).toBe(1);
  });

  test('an empty choice says what to do', async () => {
    const page = await open('');
    expect(await page.textContent('.handout-builder .notice')).toContain('Chưa chọn phần nào');
    expect(await page.isDisabled('.handout-bar .button--primary')).toBe(true);
  });

  test('a lone percent sign breaks nothing, on opening or while the page is open', async () => {
    const page = await open('phan=%E1%BA,iv-1');
    await page.evaluate(() => {
      window.location.hash = '#phan=100%,iv-2';
    });
    await page.waitForFunction(() =>
      document.querySelector('.handout')?.textContent?.includes('Khoản 2 Mục IV'),
    );
  });
});

describe('choosing by keyboard', () => {
  test('a part is ticked, moved and taken out; the address follows and survives a reload', async () => {
    const page = await open('phan=iv-1,iv-2,iv-3');
    await page.focus('[data-button="down iv-1"]');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#phan=42,41,43/);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.button)).toBe(
      'down iv-1',
    );
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#phan=42,43,41/);
    expect(await page.textContent('.handout-builder [role="status"]:not(.handout-chooser *)')).toContain(
      'vị trí 3',
    );
    await page.reload();
    await ready(page);
    expect(await page.$$eval('.handout-order li', (items) => items.length)).toBe(3);
    await page.focus('.handout-order li:first-child button:last-child');
    await page.keyboard.press('Enter');
    await ready(page);
    expect(
      await page.$$eval('.handout__part h2', (titles) =>
        titles.map((title) => title.textContent?.slice(0, 16)),
      ),
    ).toEqual(['1. Khoản 3 Mục I', '2. Khoản 1 Mục I']);
  });

  test.runIf(EVERY)('a part is brought to the beginning and to the end', async () => {
    const page = await open('phan=iv-1,iv-2,iv-3');
    await page.getByRole('button', {name: /^Đưa xuống cuối: Khoản 1/}).click();
    expect(new URL(page.url()).hash).toMatch(/^#phan=42,43,41/);
    await page.getByRole('button', {name: /^Đưa lên đầu: Khoản 3/}).click();
    expect(new URL(page.url()).hash).toMatch(/^#phan=43,42,41/);
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.button))
      .toBe('down iv-3');
  });

  test.runIf(EVERY)('a set of the list can be changed', async () => {
    const page = await open('');
    await page.click('.handout-sets a[href$="#bo=doanh-nghiep"]');
    await page.waitForFunction(
      () => document.querySelector('.handout h1')?.textContent === 'Cho doanh nghiệp',
    );
    expect(new URL(page.url()).hash).toBe('#bo=doanh-nghiep');
  });
});

test.runIf(EVERY)('the bases and a topic take at most twenty sheets, and the bar says how many', async () => {
  const page = await open('phan=can-cu/bang-ngan,chu-de/a-van-ban-kiem-soat-thu-tuc-hanh-chinh');
  expect(await page.locator('.handout__bases tbody tr').count()).toBeGreaterThan(20);
  const bar = await page.locator('.handout-bar strong').textContent();
  const {sheets} = await print(page);
  expect(bar).toBe(`2 phần · ${sheets.length} tờ A4`);
  expect(sheets.length).toBeLessThanOrEqual(20);
});

test.runIf(EVERY)('the number of sheets is in sight from the first choice to the last line', async () => {
  for (const width of [360, 1280]) {
    const page = await browser.openTab('/bo-tai-lieu#phan=iv-1,huong-dan/van-phong', {
      viewport: {width, height: 740},
    });
    await ready(page);
    for (const part of [0, 0.3, 0.6, 1]) {
      await page.evaluate(
        (share) => scrollTo(0, share * (document.querySelector('main')!.scrollHeight - 740)),
        part,
      );
      const {top, bottom} = await page
        .locator('.handout-bar strong')
        .evaluate((element) => element.getBoundingClientRect().toJSON());
      expect(top, `${width} ${part}`).toBeGreaterThanOrEqual(0);
      expect(bottom, `${width} ${part}`).toBeLessThanOrEqual(740);
    }
    await page.close();
  }
});

test('what the keyboard reaches on a phone is not under the bar', async () => {
  const page = await browser.openTab('/bo-tai-lieu/van-phong', {viewport: {width: 360, height: 740}});
  await ready(page);
  await page.locator('.handout a').nth(20).focus();
  for (let stop = 0; stop < 15; stop++) {
    await page.keyboard.press('Shift+Tab');
    // Scrolling to it is smooth, and takes its time.
    const below = () =>
      page.evaluate(
        () =>
          document.activeElement!.getBoundingClientRect().top -
          document.querySelector('.handout-bar')!.getBoundingClientRect().bottom,
      );
    await expect.poll(below).toBeGreaterThanOrEqual(-2);
  }
  await page.close();
});

test.runIf(EVERY)(
  'without its cover, contents and breaks a document is shorter, and still says where it comes from',
  async () => {
    const parts = 'phan=iv-1,huong-dan/van-phong,huong-dan/ai-lam-gi';
    const whole = await print(await open(parts));
    const short = await print(await open(`${parts}&in=bmn`));
    expect(short.sheets.length).toBeLessThan(whole.sheets.length - 2);
    expect(short.text).not.toContain('Mục lục');
    expect(short.text).not.toContain('BỘ TÀI LIỆU');
    expect(squeeze(short.text)).toMatch(
      /Địachỉ:https?:\/\/[^ ]+\/bo-tai-lieu#phan=41,[a-z0-9]{4},[a-z0-9]{4}&in=bmn/,
    );
  },
);

test('a ready-made handout is there, and prints, without scripts', async () => {
  const page = await browser.openTab('/bo-tai-lieu/van-phong', {javaScriptEnabled: false});
  expect(await page.isVisible('.handout-bar')).toBe(false);
  const {text, sheets} = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}));
  expect(sheets.length).toBeGreaterThan(4);
  for (const words of ['CHO VĂN PHÒNG', 'Mục lục', '2. Khoản 1 Mục IV', 'Văn bản được dẫn'])
    expect(squeeze(text)).toContain(squeeze(words));
  expect(text).toMatch(/Địa chỉ: https?:\/\/[^ ]+\/bo-tai-lieu\/van-phong\b/);
  // No number where nobody has counted.
  expect(text).not.toContain('Số trang tính cho khổ A4');
});

describe('the questions of a topic, without scripts', () => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.open('/robots.txt', {javaScriptEnabled: false});
  });

  afterAll(() => page.context().close());

  describe.each(some(topics, 1).map((path) => [path] as const))('%s', (path) => {
    const letter = /^\/chu-de\/([a-z]{1,2})-/.exec(path)![1]!;

    test('print on one sheet, their answers with sources on another', async () => {
      await page.goto(address(`/bo-tai-lieu/cau-hoi-${letter}`), {waitUntil: 'load'});
      const {sheets} = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}));
      const [questions, answers] = sheets.map(({runs}) => squeeze(runs.map(({text}) => text).join('')));
      expect(sheets).toHaveLength(2);
      const $ = load(readFileSync(join(BUILD, path, 'index.html')));
      const opened = $('.guidance details').toArray();
      expect(opened.length).toBeGreaterThanOrEqual(3);
      for (const one of opened) {
        const asked = squeeze($(one).find('summary').text());
        const answer = squeeze($(one).find('p').first().text());
        expect(questions).toContain(asked);
        expect(answers).toContain(asked);
        expect(questions).not.toContain(answer);
        expect(answers!.replace(/\[\d+\]/g, '')).toContain(answer);
      }
      expect(questions).toContain(squeeze('Lớp tập huấn: ……'));
      for (const sheet of [questions, answers]) expect(sheet).toContain(squeeze('Hướng dẫn của trang'));
      expect(answers).toContain(squeeze('Chủ đề theo điểm'));
    });

    test('are a link of the topic, which paper does not show', async () => {
      await page.goto(address(path), {waitUntil: 'load'});
      const way = page.locator(`main a[href="/bo-tai-lieu/cau-hoi-${letter}"]`);
      expect(await way.isVisible()).toBe(true);
      await page.emulateMedia({media: 'print'});
      expect(await way.isVisible()).toBe(false);
      await page.emulateMedia({media: null});
    });
  });
});

test.runIf(EVERY)('what the build has put together is what the browser does', async () => {
  const words = (page: Page) => page.locator('.handout').evaluate((handout) => handout.textContent);
  const still = await browser.openTab('/bo-tai-lieu/doanh-nghiep', {javaScriptEnabled: false});
  const built = await words(still);
  const page = await browser.openTab('/bo-tai-lieu/doanh-nghiep');
  await ready(page);
  for (const number of await page.locator('.handout__number').all())
    await number.evaluate((element) => element.replaceChildren());
  expect(await words(page)).toBe(built);
});

test('without scripts the page says so and shows the way to the ready-made handouts', async () => {
  const page = await browser.openTab('/bo-tai-lieu', {javaScriptEnabled: false});
  expect(await page.textContent('main noscript')).toContain('Chọn từng phần cần JavaScript');
  expect(await page.isVisible('.handout-sets a[href="/bo-tai-lieu/van-phong"]')).toBe(true);
  expect(await page.isVisible('.handout-chooser')).toBe(false);
});

async function open(choice: string): Promise<Page> {
  const page = await browser.openTab(`/bo-tai-lieu${choice === '' ? '' : `#${choice}`}`);
  await ready(page);
  return page;
}

/** As a browser without margin boxes, in which `missing` takes away more. */
async function openWithoutMargins(choice: string, missing = () => {}): Promise<Page> {
  const page = await browser.openTab('/bo-tai-lieu');
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CSSMarginRule');
  });
  await page.addInitScript(missing);
  await page.goto(new URL(choice, page.url()).href);
  await page.reload();
  await ready(page);
  return page;
}

async function ready(page: Page): Promise<void> {
  await wake(page);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function print(page: Page): Promise<PdfContents> {
  await settle(page);
  return readPdf(await page.pdf({preferCSSPageSize: true, tagged: true, outline: true}));
}

/** The sheet with the part's title outside the contents, counted from 1. */
function sheetOfHeading(pdf: PdfContents, title: string): number {
  const contents = squeeze('Mục lục');
  return (
    pdf.sheets.findIndex((sheet, index) => {
      const text = squeeze(sheet.runs.map((run) => run.text).join(''));
      const isContents = index > 0 && text.includes(contents);
      return (
        index > 0 &&
        !isContents &&
        text.includes(squeeze(title)) &&
        sheet.runs.some((run) => Math.round(run.size) === 14)
      );
    }) + 1
  );
}
