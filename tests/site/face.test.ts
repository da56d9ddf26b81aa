import {describe, expect, test} from 'vitest';
import {EVERY, some} from '../every.ts';
import {address, KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();
const DRAWN = '/tra-cuu';
const MATRIX = '/huong-dan/chu-de-hinh-thuc-doi-tuong';

describe('every kind of page', () => {
  test('sets its prose in lines of at most 75 characters', async () => {
    const page = await browser.open(KINDS.topic, {viewport: {width: 1920, height: 900}});
    const longest = await page.evaluate(() => {
      const range = document.createRange();
      const lengths = [...document.querySelectorAll('.markdown p')].flatMap((paragraph) => {
        const text = paragraph.textContent ?? '';
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom / 8))).size;
        return lines >= 3 ? [text.length / lines] : [];
      });
      return Math.max(...lengths);
    });
    expect(longest).toBeGreaterThan(45);
    expect(longest).toBeLessThanOrEqual(75);
  });
});

describe('the drawings', () => {
  test('say in words all that they lead to', async () => {
    const page = await browser.open(DRAWN, {javaScriptEnabled: false});
    const gaps = await page.locator('figure.diagram').evaluateAll((figures) =>
      figures.map((figure) => {
        const of = (part: string) =>
          new Set([...figure.querySelectorAll(`${part} a`)].map((link) => link.getAttribute('href')));
        const said = of('.diagram__words');
        return [...of('svg')].filter((address) => !said.has(address));
      }),
    );
    expect(gaps).toEqual([[], []]);
  });

  test.each(some([DRAWN, KINDS.plan, KINDS.instrument], 1))(
    'have letters of at least 12 pixels, or give way to their words: %s',
    async (path) => {
      const page = await browser.open(path);
      for (const width of [360, 768, 997, 1280, 1920]) {
        await page.setViewportSize({width, height: 900});
        const drawings = await page.locator('main figure:has(svg)').evaluateAll((figures) =>
          figures.map((figure) => ({
            words: figure.querySelector('.diagram__words')?.checkVisibility() ?? true,
            letters: [...figure.querySelectorAll('text')]
              .filter((text) => text.checkVisibility())
              .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a),
          })),
        );
        expect(drawings.length, `${width}`).toBeGreaterThan(0);
        for (const {words, letters} of drawings) {
          if (letters.length === 0) expect(words, `${width}`).toBe(true);
          else expect(Math.min(...letters), `${width}`).toBeGreaterThanOrEqual(11.99);
        }
      }
    },
  );
});

describe('what the reader sets stays on the device', () => {
  test('the size of the text', async () => {
    const page = await browser.open(KINDS.topic);
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = await size();
    await page.locator('.navbar summary').click();
    await page.getByRole('button', {name: 'Cỡ chữ rất lớn'}).click();
    const after = await size();
    expect(Number.parseFloat(after)).toBeGreaterThan(1.25 * Number.parseFloat(before));
    await page.reload();
    expect(await size()).toBe(after);
  });

  test('the ticks of a checklist', async () => {
    const page = await browser.open(KINDS.topic);
    await wake(page);
    const box = page.getByRole('checkbox').first();
    await box.check();
    await page.reload();
    await wake(page);
    expect(await box.isChecked()).toBe(true);
    expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(false);
  });

  test.runIf(EVERY)('the place where reading stopped', async () => {
    const page = await browser.open(KINDS.fullText);
    await wake(page);
    await page.evaluate(() => document.getElementById('iii-2-c')?.scrollIntoView({behavior: 'instant'}));
    await page.goto(address('/'), {waitUntil: 'load'});
    const back = page.getByRole('link', {name: /^Về chỗ đang đọc dở: Toàn văn/});
    await back.waitFor();
    expect(await back.getAttribute('href')).toMatch(/^\/ke-hoach\/toan-van\/?#iii-2-[abc]/);
    await page.getByRole('button', {name: 'Bỏ'}).click();
    expect(await back.count()).toBe(0);
  });
});

test('a term explains itself on focus, and Escape takes the words away', async () => {
  const page = await browser.open(KINDS.topic);
  await wake(page);
  const term = page.locator('a.term').first();
  await page.keyboard.press('Tab');
  await term.focus();
  const words = page.getByRole('tooltip');
  await words.waitFor();
  expect((await words.textContent())?.length).toBeGreaterThan(20);
  await page.keyboard.press('Escape');
  expect(await words.count()).toBe(0);
});

test('the matrix narrows to a form, and says how many topics are left', async () => {
  const page = await browser.open(MATRIX);
  await wake(page);
  await page.getByRole('combobox', {name: 'Hình thức'}).selectOption({index: 4});
  const rows = await page.locator('.topic-matrix tbody tr').count();
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(11);
  expect(await page.getByText(`${rows} trên 11 chủ đề`).count()).toBe(1);
});
