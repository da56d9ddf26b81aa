import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, it, test} from 'vitest';
import {type ForceEvent, force} from '../../src/core/law/force.ts';
import {forceLabel, forceSentence} from '../../src/core/page/force-words.ts';
import type {ForceData} from '../../src/core/publish/force-data.ts';
import {some} from '../every.ts';
import {address, BUILD, useBrowser} from './harness.ts';
import {foldSpaces, readPdf} from './read-pdf.ts';

/** An instrument in the published register. */
interface Registered {
  readonly key: string;
  readonly number: string;
  readonly date: string | null;
  readonly status: {readonly sentence: string; readonly on: string};
  readonly events: readonly ForceEvent[];
}

/** States of force as they are told on the reader's own day, by the browser's clock. */

const data = JSON.parse(readFileSync(join(BUILD, 'data/force.json'), 'utf8')) as ForceData;
const registry: Readonly<Record<string, Registered>> = Object.fromEntries(
  (JSON.parse(readFileSync(join(BUILD, 'data/citations.json'), 'utf8')).instruments as Registered[]).map(
    (item) => [item.key, item],
  ),
);
const label = (key: string, day: string) => forceLabel(force(data.instruments[key]!, day));

const KEYS = [
  'nghi-dinh-42-2022-nd-cp',
  'nghi-dinh-61-2018-nd-cp',
  'nghi-dinh-118-2025-nd-cp',
  'nghi-dinh-63-2010-nd-cp',
  'quyet-dinh-1085-qd-ttg-2022',
];
const DAYS = ['2026-07-01', '2026-06-30', '2023-01-30', '2026-11-28'];

const {open} = useBrowser();

/** Opens a page on a day of the reader's clock, and waits until its states are of that day. */
async function openOn(day: string, path: string, of = day): Promise<Page> {
  const page = await open('/robots.txt');
  await page.clock.setFixedTime(new Date(`${day}T09:00:00+07:00`));
  await page.goto(address(path));
  await page.mouse.move(5, 5);
  const spot = /^\/can-cu(?:\?|$)/.test(path) ? '[data-state-of]' : '[data-force]';
  await page.locator(`${spot}[data-on="${of}"]`).first().waitFor({state: 'attached'});
  return page;
}

/** Lines break where they will. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

const stateOf = (page: Page, key: string) =>
  page.locator(`.citation-index [data-state-of="${key}"]`).textContent();

test('the index tells the state on the day it is read, and says which day that is', async () => {
  const told: Record<string, Record<string, string | null>> = {};
  const days = some(DAYS, 2);
  for (const day of days) {
    const page = await openOn(day, '/can-cu');
    told[day] = Object.fromEntries(
      await Promise.all(KEYS.map(async (key) => [key, await stateOf(page, key)])),
    );
    expect(await page.locator('.force-day time').textContent()).toBe(day.split('-').reverse().join('/'));
    await page.context().close();
  }
  expect(told).toEqual(
    Object.fromEntries(
      days.map((day) => [day, Object.fromEntries(KEYS.map((key) => [key, label(key, day)]))]),
    ),
  );
  expect(told['2026-06-30']!['nghi-dinh-42-2022-nd-cp']).not.toBe('Hết hiệu lực');
  expect(told['2026-07-01']!['nghi-dinh-42-2022-nd-cp']).toBe('Hết hiệu lực');
});

describe('another day', () => {
  it('is asked for in the page, stands in the address, and Back takes it away', async () => {
    const page = await openOn('2026-11-28', '/can-cu/nghi-dinh-42-2022-nd-cp');
    const line = page.locator('.force__now');
    expect(await line.textContent()).toContain('Hết hiệu lực từ 01/07/2026');
    await page.getByLabel('Xem tại ngày').fill('30/6/2026');
    await page.getByRole('button', {name: 'Xem', exact: true}).click();
    await page.locator('.force__now[data-on="2026-06-30"]').waitFor();
    expect(new URL(page.url()).search).toBe('?ngay=2026-06-30');
    expect(await line.textContent()).not.toContain('Hết hiệu lực từ');
    expect(await page.locator('.force-day time').textContent()).toBe('30/06/2026');
    await page.goBack();
    await page.locator('.force__now[data-on="2026-11-28"]').waitFor();
    expect(await line.textContent()).toContain('Hết hiệu lực từ 01/07/2026');
    await page.context().close();
  });

  it('holds from the address alone; one that the calendar has not is told at its field', async () => {
    const page = await openOn('2026-11-28', '/can-cu?ngay=2023-01-30', '2023-01-30');
    expect(await stateOf(page, KEYS[0]!)).toBe(label(KEYS[0]!, '2023-01-30'));
    const field = page.getByLabel('Xem tại ngày');
    expect(await field.inputValue()).toBe('30/01/2023');
    await field.fill('31/02/2026');
    await page.getByRole('button', {name: 'Xem', exact: true}).click();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('alert').filter({hasText: 'ngày/tháng/năm'}).count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?ngay=2023-01-30');
    await page.context().close();
  });
});

test('a check that falls due shows itself on its day', async () => {
  const overdue = async (day: string) => {
    const page = await openOn(day, '/can-cu');
    const count = await page.locator('.citation-index td', {hasText: 'cần kiểm tra lại'}).count();
    await page.context().close();
    return count;
  };
  expect(await overdue('2031-01-01')).toBeGreaterThan(await overdue('2026-11-28'));
});

describe.each(some(DAYS, 1))('on %s', (day) => {
  const sentence = (key: string) => forceSentence(force(data.instruments[key]!, day));

  it('the page, its paper and the hit of the search say the same of each', async () => {
    const keys = some(KEYS, 2);
    const said: Record<string, unknown> = {};
    const page = await openOn(day, `/can-cu/${KEYS[0]!}`);
    for (const key of keys) {
      await page.goto(address(`/can-cu/${key}`));
      const line = page.locator(`.force__now[data-on="${day}"]`);
      if (day !== data.on) await page.mouse.move(5, 5);
      const words = foldSpaces((await line.textContent())!.replace(/^[^\p{L}]+/u, ''));
      const paper = foldSpaces((await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}))).text);
      const {number} = registry[key]!;
      await page.goto(address(`/tim-kiem?q=${encodeURIComponent(number)}`));
      const hit = page.locator(`main li [data-force="${key}"][data-on="${day}"]`).first();
      await hit.waitFor();
      said[key] = {
        page: words,
        paper: squeeze(paper).includes(squeeze(sentence(key))),
        dayOfPaper: squeeze(paper).includes(
          squeeze(`Tình trạng vào ngày ${day.split('-').reverse().join('/')}`),
        ),
        hit: await hit.textContent(),
      };
    }
    await page.context().close();
    expect(said).toEqual(
      Object.fromEntries(
        keys.map((key) => [key, {page: sentence(key), paper: true, dayOfPaper: true, hit: sentence(key)}]),
      ),
    );
  });

  it('the events of the data files give the same state', () => {
    for (const key of KEYS) {
      const {date, events} = registry[key]!;
      expect(force({issued: date, events}, day).status, key).toBe(force(data.instruments[key]!, day).status);
    }
  });
});

describe('the data files', () => {
  const sentence = (key: string) => forceSentence(force(data.instruments[key]!, data.on!));
  const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');

  it.each(KEYS)('tell the state of the day of the build: %s', (key) => {
    const own = sentence(key);
    const twin = read(`can-cu/${key}.md`).replace(/\*\*|\[([^\]]*)\]\([^)]*\)/g, '$1');
    expect(registry[key]!.status).toMatchObject({sentence: own, on: data.on});
    // Akoma Ntoso has the plan, and of what it cites the state.
    const cited = key !== 'nghi-dinh-118-2025-nd-cp';
    expect({
      csv: read('data/citations.csv').includes(own),
      xml: read('data/plan.xml').includes(own),
      markdown: foldSpaces(twin).includes(own),
    }).toEqual({csv: true, xml: cited, markdown: true});
  });

  // Schema.org has a word for three of the five: a term that is over is none of its states.
  it.each([
    ['nghi-dinh-42-2022-nd-cp', 'NotInForce'],
    ['nghi-dinh-61-2018-nd-cp', 'NotInForce'],
    ['nghi-dinh-118-2025-nd-cp', 'InForce'],
    ['quyet-dinh-1085-qd-ttg-2022', undefined],
  ])('JSON-LD: %s is %s', (key, state) => {
    const found = /"legislationLegalForce":\{"@id":"https:\/\/schema\.org\/(\w+)"/.exec(
      read(`can-cu/${key}/index.html`),
    );
    expect(found?.[1]).toBe(state);
  });
});

describe('the preview of a citation', () => {
  it.each(some(DAYS, 1))('tells the state on %s', async (day) => {
    const page = await openOn(day, '/chu-de/a-van-ban-kiem-soat-thu-tuc-hanh-chinh');
    for (const key of KEYS) {
      await page.locator(`main a.citation[href="/can-cu/${key}"]`).filter({visible: true}).first().focus();
      const state = page.getByRole('tooltip').locator(`[data-force="${key}"][data-on="${day}"]`);
      await state.waitFor();
      expect(await state.textContent(), key).toContain(forceSentence(force(data.instruments[key]!, day)));
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

test('notes and hits tell the same day', async () => {
  const page = await openOn('2026-06-30', '/chu-de/g-dich-vu-cong-truc-tuyen');
  const note = page.locator('#chu-thich-nghi-dinh-42-2022-nd-cp .status');
  expect(await note.textContent()).not.toMatch(/^Hết hiệu lực/);
  await page.goto(address('/tim-kiem?q=nghi+dinh+42'));
  const chip = page.locator('main li [data-force="nghi-dinh-42-2022-nd-cp"][data-on="2026-06-30"]').first();
  await chip.waitFor();
  expect(await chip.textContent()).toBe(
    forceSentence(force(data.instruments['nghi-dinh-42-2022-nd-cp']!, '2026-06-30')),
  );
  await page.context().close();
});

test('without scripts the day of the build is told, and nothing can be asked for', async () => {
  const page = await open('/can-cu/nghi-dinh-42-2022-nd-cp', {javaScriptEnabled: false});
  const [year, month, day] = data.on!.split('-');
  expect(await page.locator('.force-day time').textContent()).toBe(`${day}/${month}/${year}`);
  expect(await page.getByLabel('Xem tại ngày').isVisible()).toBe(false);
  await page.context().close();
});
