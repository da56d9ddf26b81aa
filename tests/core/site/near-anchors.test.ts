import {expect, test} from 'vitest';
import {nearAnchors} from '../../../src/core/site/near-anchors.ts';

test('the anchors most like what was written come first', () => {
  const anchors = ['tóm-tắt', 'được-dẫn-tại', 'nguồn', 'nguon-1', 'mục-đích'];
  expect(nearAnchors('muc-dich', anchors, 1)).toEqual(['mục-đích']);
  expect(nearAnchors('nguon-goc', anchors, 2)).toEqual(['nguồn', 'nguon-1']);
});

test('alike ones keep the order of the page, and none is told twice or beyond the count', () => {
  expect(nearAnchors('iv-9', ['i-1', 'iv-1', 'iv-2', 'iv-5'], 3)).toEqual(['iv-1', 'iv-2', 'iv-5']);
  expect(nearAnchors('', ['a', 'b'], 8)).toEqual(['a', 'b']);
  expect(nearAnchors('x', [], 8)).toEqual([]);
});
