import {expect, test} from 'vitest';
import type {Finding} from '../../../src/core/review/finding.ts';
import {FINDING_COLUMNS, findingRows} from '../../../src/core/review/table.ts';

const finding = (more: Partial<Finding>): Finding => ({
  start: 0,
  end: 8,
  number: null,
  type: null,
  key: null,
  candidates: [],
  identity: 'unknown',
  slips: [],
  force: null,
  seen: null,
  message: 'Một, hai.',
  suggestion: null,
  suggestedKey: null,
  ...more,
});

test('a row a citation, in the words of the draft on one line; as many cells as columns', () => {
  const rows = findingRows('Theo =1 \n"a" và b', [
    finding({start: 5, end: 12, suggestion: 'ba'}),
    finding({start: 16, end: 17}),
  ]);
  expect(rows).toEqual([
    ['1', '=1 "a"', 'Chưa có trong dữ liệu', 'Một, hai.', 'ba'],
    ['2', 'b', 'Chưa có trong dữ liệu', 'Một, hai.', ''],
  ]);
  expect(FINDING_COLUMNS).toEqual(['STT', 'Trích dẫn trong dự thảo', 'Kết quả', 'Nhận xét', 'Nên viết']);
});

test('what needs a hand is said before what is only known', () => {
  const state = {on: '2026-01-01', asOf: null, level: null, endedBy: null, amendedBy: []};
  const label = (more: Partial<Finding>) => findingRows('x', [finding({end: 1, ...more})])[0]![2];
  expect(label({identity: 'near', slips: ['date']})).toBe('Nghi sai');
  expect(label({identity: 'ambiguous'})).toBe('Chưa đủ để xác định');
  expect(label({identity: 'exact', force: {...state, status: 'het-hieu-luc'}})).toBe('Không còn hiệu lực');
  expect(label({identity: 'exact', force: {...state, status: 'het-giai-doan'}})).toBe('Không còn hiệu lực');
  expect(label({identity: 'exact', force: {...state, status: 'con-hieu-luc', amendedBy: ['a']}})).toBe(
    'Đã được sửa đổi',
  );
  expect(label({identity: 'exact', force: {...state, status: 'con-hieu-luc'}})).toBe('Khớp dữ liệu');
});
