import {expect, test} from 'vitest';
import {probe, readProbe} from '../../../src/core/search/probe.ts';
import {SAMPLE, sampleIndex} from './sample.ts';

test('reads kinds, notes, queries and what may come first', () => {
  const {questions, errors} = readProbe(
    '# ghi chú\n## số\nnd 63\tnd-63\n\n## khác\nđường dây nóng\n một cửa \tqd-468\t#khong-co\r\n',
    SAMPLE,
  );
  expect(questions).toEqual([
    {kind: 'số', line: 3, text: 'nd 63', expected: ['nd-63']},
    {kind: 'khác', line: 6, text: 'đường dây nóng', expected: []},
    {kind: 'khác', line: 7, text: 'một cửa', expected: ['qd-468']},
  ]);
  expect(errors).toEqual([
    {line: 7, message: '“#khong-co” không phải mục nào của trang. Hãy chép lại mã hoặc địa chỉ.'},
  ]);
});

test('says where the expected hit stands, and null when it is not among the hits', () => {
  const index = sampleIndex();
  const ask = (text: string, expected: string[]) => probe(index, {kind: '', line: 1, text, expected});
  expect(ask('nd 63', ['nd-63'])).toMatchObject({rank: 1});
  expect(ask('nd 63', ['duong-day-nong'])).toMatchObject({rank: null});
  expect(ask('đường dây nóng', ['dau-duong', 'duong-day-nong']).hits[0]).toEqual({
    id: 'duong-day-nong',
    title: 'Đường dây nóng tiếp nhận phản ánh',
  });
});
