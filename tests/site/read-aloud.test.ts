import {expect, it} from 'vitest';
import {EVERY} from '../every.ts';
import {KINDS, useBrowser, wake} from './harness.ts';

const browser = useBrowser();
const START = {name: 'Đọc thành tiếng'};

/** A browser with one voice, which says nothing and remembers what it was given. */
const withVoice = (lang: string) => `
  window.said = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [{lang: '${lang}', name: 'thử'}],
    speak: (utterance) => { window.said.push(utterance.text); window.current = utterance; },
    cancel: () => { const last = window.current; window.current = null; last?.onend?.(); },
  });
  Object.defineProperty(window, 'speechSynthesis', {value: speech});
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
`;

async function open(lang: string) {
  const page = await browser.openTab('/robots.txt');
  await page.addInitScript(withVoice(lang));
  await page.goto(new URL(KINDS.section, page.url()).href);
  await wake(page);
  return page;
}

it.runIf(EVERY)('offers to read where the browser has a Vietnamese voice, and only there', async () => {
  const page = await open('vi-VN');
  await page.getByRole('button', START).waitFor();
  const other = await open('en-US');
  await other.waitForLoadState('networkidle');
  expect(await other.getByRole('button', START).count()).toBe(0);
});

it('reads the page, stops where asked and goes on from there, by keyboard alone', async () => {
  const page = await open('vi-VN');
  const said = () => page.evaluate(() => (window as unknown as {said: string[]}).said);
  const end = () => page.evaluate(() => (window as unknown as {current: {onend(): void}}).current.onend());
  await page.getByRole('button', START).focus();
  await page.keyboard.press('Enter');
  const [first = ''] = await said();
  expect(first.length).toBeGreaterThan(20);
  expect((await page.locator('main').textContent())?.replace(/\s+/g, ' ')).toContain(first);
  await end();
  expect(await said()).toHaveLength(2);
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: 'Đọc tiếp'}).waitFor();
  expect(await said()).toHaveLength(2);
  await page.keyboard.press('Enter');
  const [, second, third] = await said();
  expect(third).toBe(second);
  await page.getByRole('button', {name: 'Thôi đọc'}).click();
  await page.getByRole('button', START).waitFor();
});
