import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {strFromU8, unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {readOffer} from '../../src/build/handout/read-offer.ts';
import {builtWordFile, chosenHandout, wordPages} from '../../src/build/word/word-files.ts';
import {BASES_TABLE} from '../../src/core/handout/entry.ts';
import {partCode} from '../../src/core/handout/part-code.ts';
import {readWord} from '../../src/core/word/read-word.ts';
import type {WordBlock} from '../../src/core/word/word-document.ts';
import {flatten} from '../../src/import/plan/clause.ts';
import {parsePlan} from '../../src/import/plan/parse-plan.ts';
import {readSource} from '../../src/import/read-source.ts';
import {EVERY, oneOf, some} from '../every.ts';
import {BUILD, useBrowser, wake} from './harness.ts';
import {CHROME, letters} from './page-words.ts';

const browser = useBrowser();

const TOPIC = '/chu-de/g-dich-vu-cong-truc-tuyen';
const FULL_TEXT = '/ke-hoach/toan-van';
const pages = wordPages(BUILD).filter((path) => !/#|^\/bo-tai-lieu\//.test(path));

/** In the file notes stand at the foot of a sheet, tables have no name, and the version tells of which day it is. */
const APART = [...CHROME, '.citation-notes', '.page-record', 'caption'].join();

const textOf = (block: WordBlock): string =>
  block.type === 'paragraph'
    ? block.runs.map(({text}) => text).join('')
    : block.rows.flat(2).map(textOf).join('\n');

const wordOf = async (path: string) => (await builtWordFile(BUILD, path))!;
const part = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name]!);
const html = (path: string): CheerioAPI => load(readFileSync(join(BUILD, path, 'index.html')));

describe.each(oneOf(pages, 8).map((path) => [path] as const))('the Word file of %s', (path) => {
  test('says every word of the page in its order, and of each instrument what the page says', async () => {
    const $ = html(path);
    const main = $('.theme-doc-markdown');
    const notes = main
      .find('.citation-notes li')
      .toArray()
      .map((note) => letters($(note).clone().find('.citation-notes__address').remove().end().text()));
    const mentioned = new Set(
      main
        .find('[data-note]')
        .toArray()
        .map((link) => Number($(link).attr('data-note'))),
    );
    main.find(APART).remove();
    const plan = main.find('.plan-document').remove();
    const title = main.find('h1').first().remove().text();
    const {body, footnotes} = readWord(await wordOf(path));
    const words = letters(body.map(textOf).join('\n'));
    expect(words).toContain(letters(title + main.text()));
    expect(words).toContain(letters(plan.text()));
    const found = [...footnotes.values()].map((blocks) => letters(blocks.map(textOf).join('\n')));
    // A leaflet has them below its columns.
    const atFoot = path.startsWith('/to-roi/') ? [] : notes.filter((_, index) => mentioned.has(index + 1));
    expect(found.filter((note) => note !== '').sort()).toEqual(atFoot.sort());
    for (const note of notes) expect(found.includes(note) || words.includes(note)).toBe(true);
    expect(words).toContain(letters($('link[rel="canonical"]').attr('href')!));
  });
});

test.runIf(EVERY)('every address that is listed has a file', async () => {
  const listed = wordPages(BUILD).filter((path) => path.includes('#') || path.startsWith('/bo-tai-lieu/'));
  expect(listed).toContain(`${FULL_TEXT}#ban-sach`);
  for (const path of listed) expect(await builtWordFile(BUILD, path), path).not.toBeNull();
});

test('the plan comes back from its clean copy, character for character', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'word-')), 'ke-hoach.docx');
  writeFileSync(file, await wordOf(`${FULL_TEXT}#ban-sach`));
  const plan = parsePlan(await readSource(file));
  const published = JSON.parse(readFileSync(join(BUILD, 'data/plan.json'), 'utf8'));
  const clauses = flatten([...plan.clauses, ...plan.annexes]);
  expect(clauses.length).toBeGreaterThan(40);
  expect(clauses.map(({id, label, heading, blocks}) => [id, label, heading, blocks])).toEqual(
    published.clauses.map(({id, label, heading, text}: Published) => [
      id,
      label,
      heading,
      text === '' ? [] : [{type: 'paragraph', text}],
    ]),
  );
});

interface Published {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
}

test('the clean copy has the words of the plan alone', async () => {
  const file = await wordOf(`${FULL_TEXT}#ban-sach`);
  const {body} = readWord(file);
  expect(letters(body.map(textOf).join('\n'))).toBe(
    letters(
      html(FULL_TEXT)('.plan-document')
        .find('.clause-tools')
        .remove()
        .end()
        .find('.hash-link')
        .remove()
        .end()
        .text(),
    ),
  );
  const words = part(file, 'word/document.xml');
  expect(words).not.toContain('w:footnoteReference');
  expect(words).not.toContain('w:hyperlink');
});

test('two runs give the same bytes, without the day of their making', async () => {
  for (const path of [TOPIC, `${FULL_TEXT}#ban-sach`]) {
    expect(Buffer.from(await wordOf(path)).equals(Buffer.from(await wordOf(path)))).toBe(true);
  }
  expect(part(await wordOf(TOPIC), 'docProps/core.xml')).not.toMatch(/20\d\d-\d\d-\d\dT/);
});

test('looks come from named styles, and clauses can be found by their identifiers', async () => {
  const file = await wordOf(FULL_TEXT);
  const words = part(file, 'word/document.xml');
  expect(words.match(/<w:rPr>(?!<w:rStyle w:val="\w+"\/><\/w:rPr>)/g)).toBeNull();
  const styles = new Set(
    [...part(file, 'word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
  );
  for (const [, id] of words.matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g)) expect(styles).toContain(id);
  const ids = html(FULL_TEXT)(
    '.plan-document [data-clause][id], .plan-document h2[id], .plan-document h3[id]',
  )
    .toArray()
    .map((element) => element.attribs.id!.replaceAll('-', '_'));
  const bookmarks = [...words.matchAll(/<w:bookmarkStart w:name="(\w+)"/g)].map(([, name]) => name);
  expect(bookmarks).toEqual(expect.arrayContaining(ids));
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
});

test('the heads of a table are repeated on every sheet', async () => {
  const words = part(await wordOf(TOPIC), 'word/document.xml');
  expect(words.match(/<w:tblHeader\/>/g)).toHaveLength(html(TOPIC)('thead tr').length);
});

test('a page saves what the command writes', async () => {
  const page = await browser.openTab(TOPIC);
  await wake(page);
  const {name, bytes} = await saved(page, 'Tải Word');
  expect(name).toBe('chu-de-g-dich-vu-cong-truc-tuyen.docx');
  const texts = (file: Uint8Array) => ({
    body: readWord(file).body.map(textOf),
    notes: [...readWord(file).footnotes.values()].map((blocks) => blocks.map(textOf)),
  });
  expect(texts(bytes)).toEqual(texts(await wordOf(TOPIC)));
  expect(await page.textContent('.page-tools [role="status"]')).toBe(`Đã lưu ${name}.`);
});

test('the whole text saves its clean copy', async () => {
  const page = await browser.openTab(FULL_TEXT);
  await wake(page);
  const {name, bytes} = await saved(page, 'Tải bản sạch (Word)');
  expect(name).toBe('ke-hoach-toan-van-ban-sach.docx');
  expect(readWord(bytes).body.map(textOf)).toEqual(
    readWord(await wordOf(`${FULL_TEXT}#ban-sach`)).body.map(textOf),
  );
});

test.runIf(EVERY)('a handout saves all its parts', async () => {
  const page = await browser.openTab('/bo-tai-lieu#bo=doanh-nghiep');
  await wake(page);
  await page.locator('.handout').waitFor();
  const titles = await page.$$eval('.handout__heading', (all) =>
    all.map((heading) => heading.textContent ?? ''),
  );
  const {bytes} = await saved(page, 'Tải Word');
  const {body} = readWord(bytes);
  const words = letters(body.map(textOf).join('\n'));
  for (const title of titles.filter((one) => one !== 'Mục lục' && one !== 'Văn bản được dẫn'))
    expect(words).toContain(letters(title));
  expect(part(bytes, 'word/document.xml')).toContain('TOC ');
});

describe('a handout by command', () => {
  const OFFER = readOffer(join(BUILD, '..'));
  const parts = ['chu-de/a-van-ban-kiem-soat-thu-tuc-hanh-chinh', 'iii-2-b', 'iv-1', BASES_TABLE];
  const asKeys = `phan=${parts.join()}`;
  const asCodes = `phan=${parts.map(partCode).join()}`;
  const wordsOf = (file: Uint8Array) => letters(readWord(file).body.map(textOf).join('\n'));
  const made = async (hash: string) => (await chosenHandout(BUILD, OFFER, `/bo-tai-lieu#${hash}`)).bytes!;
  const breaks = (file: Uint8Array) => part(file, 'word/document.xml').match(/"PartHeading"/g)?.length ?? 0;

  const CHOICES = [
    `${asCodes}&in=bmng`,
    asCodes,
    'bo=van-phong&dip=T%E1%BA%ADp%20hu%E1%BA%A5n&ngay=30/11/2026',
  ];

  test.each(some(CHOICES, 1))('%s is what a browser saves, byte for byte', async (hash) => {
    const day = /"?build-day"? content="?([\d-]+)/.exec(readFileSync(join(BUILD, 'index.html'), 'utf8'))![1];
    const page = await browser.openTab(`/bo-tai-lieu?ngay=${day}#${hash}`);
    await wake(page);
    await page.locator('.handout-bar .button--secondary:enabled').waitFor();
    const {bytes} = await saved(page, 'Tải Word');
    const files = [bytes, await made(hash)].map((file) => unzipSync(file));
    for (const name of Object.keys(files[0]!))
      expect(strFromU8(files[1]![name]!), name).toBe(strFromU8(files[0]![name]!));
  });

  test('long names and short codes give the same bytes', async () => {
    expect(Buffer.compare(await made(asKeys), await made(asCodes))).toBe(0);
  });

  test('cover and contents can be left out, parts can follow on, lines to write on are ruled', async () => {
    const whole = await made(asCodes);
    const bare = await made(`${asCodes}&in=bmng`);
    expect(wordsOf(whole)).toContain(letters('BỘ TÀI LIỆU'));
    expect(wordsOf(bare)).not.toContain(letters('BỘ TÀI LIỆU'));
    expect(part(whole, 'word/document.xml')).toContain('TOC ');
    expect(part(bare, 'word/document.xml')).not.toContain('TOC ');
    // The second clause follows the first in any case, the page for notes never.
    expect([breaks(whole), breaks(bare)]).toEqual([3, 1]);
    expect(part(bare, 'word/document.xml').match(/"RuledLine"/g)).toHaveLength(24);
  });

  test('the short table of the bases has a row for each of them', async () => {
    const rows = html('/bo-tai-lieu/can-cu')('.handout__bases tbody tr').length;
    const table = readWord(await made(`phan=${BASES_TABLE}`)).body.find(({type}) => type === 'table');
    expect(rows).toBeGreaterThan(20);
    expect(table?.type === 'table' && table.rows.length).toBe(rows + 1);
  });

  test('what cannot be followed is said; without any part there is no file', async () => {
    const partly = await chosenHandout(BUILD, OFFER, '/bo-tai-lieu#phan=cda,khong-co');
    expect(partly.bytes).not.toBeNull();
    expect(partly.problems).toEqual(['Đã bỏ qua 1 phần không có trên trang: “khong-co”.']);
    expect((await chosenHandout(BUILD, OFFER, '/bo-tai-lieu#phan=khong-co')).bytes).toBeNull();
  });

  test.each(some(OFFER.sets, 2).map(({key}) => [key] as const))(
    'the ready-made handout %s has its words',
    async (key) => {
      const $ = html(`/bo-tai-lieu/${key}`);
      const words = wordsOf(await wordOf(`/bo-tai-lieu/${key}`));
      for (const heading of $('.handout__part :is(h2, h3)').toArray()) {
        const said = letters($(heading).text());
        if (said !== letters('Văn bản được dẫn')) expect(words).toContain(said);
      }
    },
  );
});

async function saved(page: Page, button: string): Promise<{name: string; bytes: Uint8Array}> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button, exact: true}).click(),
  ]);
  return {name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path()))};
}

describe('the Word file of a leaflet', () => {
  const leaflet = '/to-roi/phan-anh-kien-nghi';

  test('has two columns, and a code that leads to the page', async () => {
    const file = await wordOf(leaflet);
    const document = part(file, 'word/document.xml');
    expect(document.match(/<w:cols [^>]*w:num="2"/g)).toHaveLength(1);
    expect(document.match(/<w:type w:val="continuous"\/>/g)).toHaveLength(2);
    const address = html(leaflet)('[data-print-address]').first().text();
    expect(document).toContain(`Mã QR dẫn tới ${address}`);
    const [picture] = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith('.bmp'));
    expect(strFromU8(picture![1].subarray(0, 2))).toBe('BM');
  });

  test('has the same bytes whatever was made before it', async () => {
    const first = await wordOf(leaflet);
    await wordOf('/to-roi/doc-ket-qua');
    expect(Buffer.compare(await wordOf(leaflet), first)).toBe(0);
  });
});

test('no column of a template is narrower than the longest word of its head', async () => {
  const document = part(await wordOf('/mau-bieu/bang-theo-doi'), 'word/document.xml');
  const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  const heads = html('/mau-bieu/bang-theo-doi')('article thead th')
    .toArray()
    .map((cell) => html('/mau-bieu/bang-theo-doi')(cell).text());
  // At 13 points a bold letter takes 7 of them, and a cell leaves 8 free.
  const least = heads.map((head) => 140 * Math.max(...head.split(/\s/).map(({length}) => length)) + 170);
  expect(heads).toHaveLength(9);
  expect(widths.slice(0, 9).filter((width, column) => width < least[column]!)).toEqual([]);
});
