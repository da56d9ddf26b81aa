import {expect, test} from 'vitest';
import {sentenceAround} from '../../../src/core/site/sentence.ts';

const text = 'Nghị quyết A về một việc; Nghị định B của Chính phủ; Thông tư C. Việc khác do Văn phòng làm.';

test.each([
  ['Nghị quyết A', {before: '', after: ' về một việc'}],
  ['Nghị định B', {before: '', after: ' của Chính phủ'}],
  ['Thông tư C', {before: '', after: ''}],
  ['Văn phòng', {before: 'Việc khác do ', after: ' làm.'}],
])('the part around “%s”', (words, expected) => {
  const start = text.indexOf(words);
  expect(sentenceAround(text, start, start + words.length)).toEqual({words, ...expected});
});

test('a mark inside the span does not cut it', () => {
  expect(sentenceAround('a; b; c', 0, 5)).toEqual({before: '', words: 'a; b;', after: ' c'});
});
