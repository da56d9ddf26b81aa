import {load} from 'cheerio';
import {expect, it} from 'vitest';
import {noticeBar} from '../../../src/core/publish/notice-bar.ts';
import {office} from '../../fixtures/office.ts';

const shown = (day: string) => {
  const $ = load(noticeBar(office.notices, day));
  return {
    bar: $('section:not([hidden])').length,
    said: $('p:not([hidden])')
      .toArray()
      .map((p) => $(p).text()),
    kept: $('p').length,
  };
};

it('shows what is said on the day of the build, and keeps what is still to come', () => {
  const said = 'Nghỉ tiếp nhận hồ sơ trực tiếp ngày 30/11/2026. (20/11/2026 – 30/11/2026) Xem thông báo';
  expect(shown('2026-11-19')).toEqual({bar: 0, said: [], kept: 1});
  for (const day of ['2026-11-20', '2026-11-30'])
    expect(shown(day), day).toEqual({bar: 1, said: [said], kept: 1});
});

it('is no more where all is over', () => {
  expect(noticeBar(office.notices, '2026-12-01')).toBe('');
  expect(noticeBar([], '2026-11-20')).toBe('');
});
