import {expect, it} from 'vitest';
import {noticeBar} from '../../src/core/publish/notice-bar.ts';
import {office} from '../fixtures/office.ts';
import {useBrowser} from './harness.ts';

const browser = useBrowser();

it.each([
  ['2026-11-19', false],
  ['2026-11-20', true],
  ['2026-11-30', true],
  ['2026-12-01', false],
])('on %s of the reader a notice of a site built on the 19th is said: %s', async (day, said) => {
  const page = await browser.open('/robots.txt', {bypassCSP: true});
  // Early on that day in Việt Nam it is still the day before in Greenwich.
  await page.clock.setFixedTime(`${day}T00:30:00+07:00`);
  await page.setContent(noticeBar(office.notices, '2026-11-19'));
  expect(await page.getByText('Nghỉ tiếp nhận').isVisible()).toBe(said);
  expect(await page.getByRole('region', {name: 'Thông báo'}).count()).toBe(said ? 1 : 0);
});
