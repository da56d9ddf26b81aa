import {describe, expect, it, test} from 'vitest';
import {copyHost} from '../../../src/core/page/hosts.ts';
import {reviewOf} from '../../../src/core/page/review.ts';

describe('review', () => {
  const state = {status: 'con-hieu-luc', asOf: '2025-12-02', on: '2026-12-01'} as const;

  it('asks for a new check a year after the newest evidence, or on the day that the page names', () => {
    expect(reviewOf(state).reviewDay).toBe('2026-12-02');
    expect(reviewOf({...state, asOf: '2024-02-29'}).reviewDay).toBe('2025-03-01');
    expect(reviewOf(state, '2026-01-31').reviewDay).toBe('2026-01-31');
  });

  it('is due from that day on, and at once where the evidence has no day', () => {
    expect(reviewOf(state).due).toBe(false);
    expect(reviewOf({...state, on: '2026-12-02'}).due).toBe(true);
    expect(reviewOf({...state, asOf: null}).due).toBe(true);
  });

  it('never asks for what is over or not known', () => {
    for (const status of ['het-hieu-luc', 'het-giai-doan', 'khong-ro'] as const)
      expect(reviewOf({...state, status, on: '2030-01-01'}).due).toBe(false);
  });
});

test('a copy or a trial host is named, an issuer’s is linked', () => {
  expect(copyHost('https://uat-raovat.thuviennhadat.vn/x')).toBe('máy chủ thử nghiệm');
  expect(copyHost('https://github.com/a/b')).toBe('bản sao trong một kho mã nguồn công khai');
  expect(copyHost('https://xaydungchinhsach.chinhphu.vn/x')).toBeNull();
  expect(copyHost('plan:06/KH-KCNĐN')).toBeNull();
});
