import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {settle} from '../../src/build/pdf/print-pages.ts';
import {reproducible} from '../../src/build/pdf/reproducible.ts';
import {EVERY, some} from '../every.ts';
import {address, allPages, KINDS, PLANS, useBrowser, wake} from './harness.ts';
import {countSheets, foldSpaces, type PdfContents, type Run, readPdf, type Sheet} from './read-pdf.ts';

const browser = useBrowser();

const PAGES = {
  section: KINDS.section,
  fullText: KINDS.fullText,
  topic: KINDS.topic,
  instrument: KINDS.instrument,
  index: KINDS.index,
  guidance: '/huong-dan/van-phong',
  plan: KINDS.plan,
  home: KINDS.home,
  glossary: '/tra-cuu/thuat-ngu',
};

/** The margins of the sheet, in millimetres: within what the decree allows. */
const MARGIN = {top: 20, right: 15, bottom: 20, left: 30};

/** Letters may stand out of their box by the breadth of a hair. */
const HAIR = 0.5;

const ISSUER = 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP ĐỒNG NAI';
const GUIDANCE = 'HƯỚNG DẪN CỦA TRANG';
const SPEAKERS: Readonly<Record<string, string>> = {
  plan: ISSUER,
  section: ISSUER,
  fullText: ISSUER,
  topic: GUIDANCE,
  guidance: GUIDANCE,
};

/** A page as it was printed from a dark desk, with what stood on it. */
interface Printed {
  readonly bytes: Uint8Array;
  readonly pdf: PdfContents;
  readonly blocks: readonly string[];
  readonly numbers: readonly number[];
  readonly notes: readonly string[];
}

const printed = new Map<string, Promise<Printed>>();

/** Two windows that print one page after another. */
let desk: Page;
let phone: Page;

beforeAll(async () => {
  desk = await browser.open('/robots.txt', {colorScheme: 'dark', viewport: {width: 1280, height: 800}});
  phone = await browser.open('/robots.txt', {colorScheme: 'light', viewport: {width: 360, height: 640}});
});
afterAll(() => Promise.all([desk, phone].map((page) => page.context().close())));

/** Each page is printed once, whatever is asked of its paper. */
function onPaper(path: string): Promise<Printed> {
  const known = printed.get(path) ?? printAtDesk(path);
  printed.set(path, known);
  return known;
}

/** What was printed before has left the window as paper is. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.emulateMedia({media: null});
  await page.goto(address(path), {waitUntil: 'load'});
}

async function printAtDesk(path: string): Promise<Printed> {
  await goTo(desk, path);
  const blocks = await blocksOf(desk);
  const numbers = await desk.$$eval('.citation[data-note]', (links) =>
    links.map((link) => Number((link as HTMLElement).dataset.note)),
  );
  const notes = await desk.$$eval('.citation-notes li', (items) =>
    items.map((item) => item.textContent ?? ''),
  );
  const bytes = await print(desk);
  return {bytes, pdf: await readPdf(bytes), blocks, numbers, notes};
}

describe.each(some(Object.entries(PAGES), 4))('the %s page on paper', (kind, path) => {
  let pdf: PdfContents;
  let bytes: Uint8Array;
  let blocks: readonly string[];

  beforeAll(async () => {
    ({pdf, bytes, blocks} = await onPaper(path));
  });

  test.runIf(EVERY || kind === 'section')('the same from a light phone with its menu open', async () => {
    await goTo(phone, path);
    await phone.click('.navbar__toggle');
    await phone.waitForSelector('dialog[open]');
    const other = await print(phone);
    if (Buffer.from(other).equals(Buffer.from(bytes))) return;
    expect((await readPdf(other)).text).toBe(pdf.text);
    expect.fail('the same words, but not the same paper');
  });

  test('A4 with the margins of the decree, nothing beyond them', () => {
    for (const sheet of pdf.sheets) {
      expect(Math.round(sheet.width)).toBe(210);
      expect(Math.round(sheet.height)).toBe(297);
      expect(bodyRuns(sheet).filter((run) => !withinMargins(run, sheet))).toEqual([]);
    }
  });

  test('black letters of an embedded Times-like face, the body 13 points', () => {
    expect(new Set(pdf.sheets.flatMap(({inks}) => inks))).toEqual(new Set(['#000000']));
    const faces = pdf.sheets.flatMap((sheet) => sheet.faces);
    expect(faces.filter(({name, embedded}) => !embedded || !/Tinos/.test(name))).toEqual([]);
    const sizes = new Map<number, number>();
    for (const run of pdf.sheets.flatMap(bodyRuns)) {
      const size = Math.round(run.size);
      sizes.set(size, (sizes.get(size) ?? 0) + run.text.trim().length);
    }
    expect(Math.min(...sizes.keys())).toBeGreaterThanOrEqual(8);
    expect(Math.max(...sizes.keys())).toBeLessThanOrEqual(14);
    // Notes and tables are smaller; of the sizes for reading on, 13 points is the one.
    expect([...sizes].filter(([size]) => size >= 12).sort((a, b) => b[1] - a[1])[0]?.[0]).toBe(13);
  });

  test('the number of the sheet at the top centre, none on the first', () => {
    const numbers = pdf.sheets.map((sheet) => sheet.runs.find(({text}) => /^Trang \d+\/\d+$/.test(text)));
    expect(numbers.map((run) => run?.text)).toEqual(
      pdf.sheets.map((_, index) => (index === 0 ? undefined : `Trang ${index + 1}/${pdf.sheets.length}`)),
    );
    for (const run of numbers.slice(1)) {
      expect(run!.bottom).toBeLessThan(MARGIN.top);
      expect((run!.left + run!.right) / 2).toBeCloseTo((MARGIN.left + 210 - MARGIN.right) / 2, 0);
    }
  });

  test('its head says what the sheet is and where it comes from', () => {
    // The name of who issued the plan heads its own words alone; whole, they have a head of their own.
    if (kind !== 'fullText') {
      expect(
        pdf.text.match(/(?:TÀI LIỆU|HƯỚNG DẪN) CỦA TRANG|BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP ĐỒNG NAI/)?.[0],
      ).toBe(SPEAKERS[kind] ?? 'TÀI LIỆU CỦA TRANG');
      expect(pdf.text).toContain('Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023');
    }
    expect(pdf.text).toMatch(
      new RegExp(`Địa chỉ: https?://[^ ]+${path === '/' ? '/' : path}\\b|Địa chỉ: https?://[^ ]+/ `),
    );
    expect(pdf.text).toMatch(/Phiên bản của trang: (\d\d\/\d\d\/\d{4}, mã [0-9a-f]{8}|không rõ)/);
  });

  test('tagged, in Vietnamese, titled, with bookmarks', () => {
    expect(pdf.sheets.every(({tagged}) => tagged)).toBe(true);
    expect(pdf.language).toBe('vi');
    expect(pdf.title).not.toBe('');
    expect(pdf.bookmarks.length).toBeGreaterThan(0);
  });

  test('every block of the page is there, in the order of the page', () => {
    let at = 0;
    for (const block of blocks) {
      const found = squeeze(pdf.text).indexOf(squeeze(block), at);
      expect(found, block).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });

  test('nothing of the screen’s furniture', () => {
    expect(pdf.text).not.toMatch(/In trang này|Chuyển tới nội dung chính|Trang trước|Trang sau/);
  });
});

describe('where a sheet ends', () => {
  test('the head of a table is never the last that stands on it', async () => {
    const page = await browser.openTab(PAGES.guidance);
    await settle(page);
    const heads: string[] = [];
    for (let above = 225; above <= 243; above += 3) {
      await page.evaluate((height) => {
        const body = document.querySelector('.markdown')!;
        body.innerHTML =
          '<div></div><table><thead><tr><th>Tên cột</th></tr></thead><tbody>' +
          '<tr><td>Hàng<br>thứ<br>nhất</td></tr><tr><td>Hàng<br>thứ<br>hai</td></tr></tbody></table>';
        (body.firstElementChild as HTMLElement).style.height = `${height}mm`;
        for (const frame of document.querySelectorAll('.print-head, .print-foot')) frame.remove();
      }, above);
      const {sheets} = await readPdf(await page.pdf({preferCSSPageSize: true}));
      const words = sheets.map(({runs}) => runs.map(({text}) => text).join(''));
      heads.push(...words.filter((text) => text.includes('Tên cột')));
    }
    expect(heads.filter((text) => !text.includes('Hàng'))).toEqual([]);
  });

  test('nothing follows the last line, a sheet least of all', async () => {
    const page = await browser.openTab(PAGES.guidance);
    await settle(page);
    const counts = new Set<number>();
    for (let height = 254; height <= 257; height += 0.5) {
      await page.evaluate((millimetres) => {
        const body = document.querySelector('.markdown')!;
        body.innerHTML = '<div></div><p>Cuối</p>';
        (body.firstElementChild as HTMLElement).style.height = `calc(${millimetres}mm - 15.6pt)`;
        for (const frame of document.querySelectorAll('.print-head, .print-foot')) frame.remove();
      }, height);
      const {sheets} = await readPdf(await page.pdf({preferCSSPageSize: true}));
      counts.add(sheets.length);
    }
    expect([...counts]).toEqual([1]);
  });
});

describe('how many sheets', () => {
  /** Only how many they are is asked. */
  const sheetsOf = async (path: string) => {
    await goTo(desk, path);
    return countSheets(await print(desk));
  };

  test.each(
    some(
      allPages().filter((path) => /^\/chu-de\/./.test(path)),
      2,
    ),
  )(
    'the topic %s takes at most two, the one whose clause alone fills more than one at most five',
    async (path) => {
      // Point a quotes 27 instruments by their full names; at 13 points its words take 366 mm of 257 a sheet.
      const most = path.startsWith('/chu-de/a-') ? 5 : 2;
      expect(await sheetsOf(path)).toBeLessThanOrEqual(most);
    },
  );

  test.each(
    some(
      allPages().filter((path) => /^\/to-roi\/./.test(path)),
      1,
    ),
  )('the leaflet %s takes one', async (path) => {
    expect(await sheetsOf(path)).toBe(1);
  });

  test('the words of a leaflet stand in two columns on paper, in one on screen', async () => {
    const page = await browser.openTab('/to-roi/phan-anh-kien-nghi');
    const columns = () =>
      page.locator('.guidance').evaluate((element) => getComputedStyle(element).columnCount);
    expect(await columns()).toBe('auto');
    await page.emulateMedia({media: 'print'});
    await expect.poll(columns).toBe('2');
  });

  test('the plan whole takes at most nine', async () => {
    expect((await onPaper(KINDS.fullText)).pdf.sheets.length).toBeLessThanOrEqual(9);
  });

  test('the index takes one for twelve instruments', async () => {
    const page = await browser.openTab(KINDS.index);
    const rows = await page.locator('.citation-index tbody tr').count();
    const {sheets} = (await onPaper(KINDS.index)).pdf;
    expect(sheets.length).toBeLessThanOrEqual(Math.ceil(rows / 12));
    // A day in its narrow column is whole.
    const words = sheets.flatMap(({runs}) => runs.map(({text}) => text));
    expect(words.filter((text) => /^\d\d\/\d\d\/\d{4}$/.test(text)).length).toBeGreaterThan(rows);
    expect(words.filter((text) => /^\d\d\/\d\d\/\d{0,3}$/.test(text))).toEqual([]);
  });

  test.runIf(EVERY)(
    'the drawings of the plan and of its acts are words there, large enough to read',
    async () => {
      for (const [path, most] of [
        // Of several, it begins with their list.
        [KINDS.plan, PLANS > 1 ? 3 : 2],
        ['/tra-cuu', 2],
      ] as const) {
        const {sheets} = (await onPaper(path)).pdf;
        expect(sheets.length, path).toBeLessThanOrEqual(most);
        expect(Math.min(...sheets.flatMap(bodyRuns).map(({size}) => size)), path).toBeGreaterThan(9.5);
      }
    },
  );

  // At its end it would, with some pages, be all that stands on the last sheet.
  test.each(some(Object.entries(PAGES), 4))(
    'where the %s page comes from is told on its first one',
    async (kind, path) => {
      const {sheets} = (await onPaper(path)).pdf;
      const words = (sheet: Sheet) => squeeze(sheet.runs.map(({text}) => text).join(''));
      const told = sheets.map((sheet) => words(sheet).includes(squeeze('In từ trang')));
      // The plan whole begins with the head of its own.
      const at = kind === 'fullText' ? sheets.length - 1 : 0;
      expect(told).toEqual(sheets.map((_, index) => index === at));
    },
  );

  test('the plan whole has one letterhead, its own', async () => {
    const {text} = (await onPaper(KINDS.fullText)).pdf;
    expect(text.match(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/g)).toHaveLength(1);
    expect(text).not.toContain(ISSUER);
    expect(text).not.toContain('Toàn văn kế hoạch');
  });

  const SOURCED = [
    ['nghi-dinh-63-2010-nd-cp', 2],
    ['nghi-dinh-61-2018-nd-cp', 2],
    ['nghi-dinh-42-2022-nd-cp', 2],
    ['luat-36-2018-qh14', 2],
    ['nghi-dinh-45-2020-nd-cp', 2],
    ['nghi-dinh-118-2025-nd-cp', 3],
  ] as const;

  test.each(some(SOURCED, 1))(
    'the page of the instrument %s, among those with the most sources, takes at most %i',
    async (key, most) => {
      expect((await onPaper(`/can-cu/${key}`)).pdf.sheets.length).toBeLessThanOrEqual(most);
    },
  );

  test.runIf(EVERY)(
    'the facts of an instrument begin on its first sheet, however much proves its state',
    async () => {
      const page = await browser.openTab('/can-cu/nghi-dinh-42-2022-nd-cp');
      await settle(page);
      const {sheets} = await readPdf(await print(page));
      expect(squeeze(sheets[0]!.runs.map(({text}) => text).join(''))).toContain(squeeze('Loại văn bản'));
    },
  );

  test.runIf(EVERY)('larger letters still stay within the margins', async () => {
    const page = await browser.openTab(KINDS.index);
    await settle(page);
    const pdf = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true, scale: 1.5}));
    for (const sheet of pdf.sheets) {
      expect(bodyRuns(sheet).filter(({right}) => right > sheet.width - MARGIN.right + HAIR)).toEqual([]);
    }
  });
});

test('a clean copy of the plan is its words alone', async () => {
  const page = await browser.openTab(KINDS.fullText);
  await wake(page);
  // A browser without a window prints nothing by this call; what it would print is what stands there then.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', {name: 'In bản sạch'}).click();
  await page.locator('body[data-printed]').waitFor();
  const clean = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const whole = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}));
  expect(clean.text).toContain('Căn cứ Kế hoạch số 12/KH-UBND ngày');
  expect(clean.text).not.toMatch(
    /\[\d|In từ trang|Văn bản được dẫn|Địa chỉ:|localhost|Tên gọi nay đã khác|Ghi chú của trang/,
  );
  expect(whole.text).toMatch(/Kế hoạch số 12\/KH-UBND\[\d/);
});

describe('notes', () => {
  test('the citations of the plan are numbered, and each number has its note', async () => {
    const {numbers, notes, pdf} = await onPaper(KINDS.fullText);
    expect(new Set(numbers)).toEqual(new Set(notes.map((_, index) => index + 1)));
    expect(pdf.text).toContain('Nghị định số 63/2010/NĐ-CP[');
    for (const note of notes) expect(squeeze(pdf.text)).toContain(squeeze(note));
  });
});

describe('what a tool says, on paper', () => {
  const frame = async (page: Page) => {
    const {text, sheets} = await readPdf(await print(page));
    expect(text).toMatch(/TÀI LIỆU CỦA TRANG Kế hoạch số 06\/KH-KCNĐN ngày 30\/01\/2023/);
    expect(text).toMatch(/Phiên bản của trang: (\d\d\/\d\d\/\d{4}, mã [0-9a-f]{8}|không rõ)/);
    for (const sheet of sheets)
      expect(bodyRuns(sheet).filter((run) => !withinMargins(run, sheet))).toEqual([]);
    return text;
  };

  test('the results of a search, with the address that asks again', async () => {
    const page = await browser.openTab('/tim-kiem?q=nghi+dinh+63');
    await page.locator('main a[href*="nghi-dinh-63-2010-nd-cp"]').first().waitFor();
    const text = await frame(page);
    expect(text).toContain('Kết quả tìm kiếm');
    expect(text).toContain('Nghị định số 63/2010/NĐ-CP');
    expect(text).toMatch(/Địa chỉ: https?:\/\/[^ ]+\/tim-kiem\?q=nghi\+dinh\+63/);
  });

  test.runIf(EVERY)('the findings of a check', async () => {
    const page = await browser.openTab('/kiem-tra');
    await page.waitForSelector('html[data-has-hydrated="true"]');
    await page.fill('#checker-text', 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/04/2018 của Chính phủ;');
    await page.getByRole('button', {name: 'Kiểm tra', exact: true}).click();
    await page.waitForSelector('.findings');
    const text = await frame(page);
    expect(text).toContain('Kết quả kiểm tra trích dẫn');
    expect(text).toContain('1 trích dẫn: ');
    expect(text).toMatch(/Địa chỉ: https?:\/\/[^ ]+\/kiem-tra/);
  });
});

test('printing by hand stamps the day, opens what is closed and closes it again', async () => {
  const page = await browser.openTab(KINDS.topic);
  await wake(page);
  const state = () =>
    page.evaluate(() => ({
      closed: document.querySelectorAll('details:not([open])').length,
      date: document.querySelector('[data-print-date]')?.textContent ?? '',
      codes: document.querySelectorAll('.print-foot svg path').length,
    }));
  const before = await state();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const during = await state();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const after = await state();
  expect(before.closed).toBeGreaterThan(0);
  expect(during.closed).toBe(0);
  expect(during.date).toMatch(/^Ngày in: \d\d\/\d\d\/\d{4}$/);
  expect(after.closed).toBe(before.closed);
  // The code for the phone is fetched for paper alone: its two paths are the ground and the modules.
  expect([before.codes, during.codes, after.codes]).toEqual([0, 2, 0]);
});

test('by the browser’s own command, right after loading, the letters are of the print face', async () => {
  const page = await browser.open(KINDS.topic);
  const {sheets, text} = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}));
  const faces = sheets.flatMap((sheet) => sheet.faces);
  expect(faces.length).toBeGreaterThan(0);
  expect(faces.filter(({name, embedded}) => !embedded || !/Tinos/.test(name))).toEqual([]);
  expect(text).toMatch(/Ngày in: \d\d\/\d\d\/\d{4}/);
});

const MATRICES = [
  ['on its own page, which lies on its side', '/huong-dan/chu-de-hinh-thuc-doi-tuong', 297],
  ['in a handout, whose sheets stand', '/bo-tai-lieu#phan=huong-dan/chu-de-hinh-thuc-doi-tuong', 210],
] as const;

describe.each(some(MATRICES, 1))('the table of topics and forms %s', (_, path, width) => {
  test('is whole', async () => {
    const page = await browser.openTab(path);
    await wake(page);
    await page.locator('.topic-matrix').waitFor();
    const forms = await page.$$eval('.topic-matrix__form', (heads) =>
      heads.map(({textContent}) => textContent),
    );
    const marks = await page.$$eval('.topic-matrix__mark--yes', ({length}) => length);
    const {sheets} = await readPdf(await print(page));
    const words = ({runs}: Sheet) => runs.map(({text}) => text.replace(/\s/g, '')).join('');
    const sheet = sheets.find((one) => words(one).includes(forms.at(-1)!.replace(/\s/g, '')))!;
    expect(forms).toHaveLength(10);
    expect(Math.round(sheet.width)).toBe(width);
    const all = sheets.flatMap(({runs}) => runs);
    expect(all.filter(({text}) => text === '●')).toHaveLength(marks);
    for (const form of forms) expect(words(sheet)).toContain(form!.replace(/\s/g, ''));
    // The heads are turned: their length says nothing of where they end.
    for (const {left} of all) {
      expect(left).toBeGreaterThan(15);
      expect(left).toBeLessThan(width - 12);
    }
  });
});

async function print(page: Page): Promise<Uint8Array> {
  await settle(page);
  const pdf = await page.pdf({preferCSSPageSize: true, tagged: true, outline: true});
  return reproducible(pdf, '2023-01-30T00:00:00Z');
}

/** The first words of each paragraph, heading and entry, as the page has them. */
function blocksOf(page: Page): Promise<string[]> {
  return page.$$eval(
    '.markdown :is(h1, h2, h3, p, summary):not(header:has(~ .plan-document) *, .plan-document__title, .citation-notes *, .page-record summary)',
    (elements) =>
      elements
        .filter(
          (element) =>
            element.closest(
              'form, search, dialog, [popover], .scripted, .on-screen, .page-record, .diagram',
            ) === null,
        )
        .map((element) =>
          element.firstChild?.nodeType === Node.TEXT_NODE ? element.firstChild.textContent : '',
        )
        .map((text) => (text ?? '').trim().split(/\s+/).slice(0, 4).join(' '))
        .filter((text) => text !== ''),
  );
}

const squeeze = (text: string) => foldSpaces(text).replace(/ /g, '');

/** What stands on a sheet without what the margins carry. */
function bodyRuns(sheet: Sheet): Run[] {
  return sheet.runs.filter(
    ({text, top, bottom}) =>
      text.trim() !== '' && bottom > MARGIN.top - HAIR && top < sheet.height - MARGIN.bottom + HAIR,
  );
}

function withinMargins({left, right, top, bottom}: Run, {width, height}: Sheet): boolean {
  return (
    left >= MARGIN.left - HAIR &&
    right <= width - MARGIN.right + HAIR &&
    top >= MARGIN.top - 1 &&
    bottom <= height - MARGIN.bottom + 1
  );
}
