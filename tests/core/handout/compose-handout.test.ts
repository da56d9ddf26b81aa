import {expect, test} from 'vitest';
import {NO_CHOICE} from '../../../src/core/handout/choice.ts';
import {composeHandout} from '../../../src/core/handout/compose-handout.ts';
import type {Part} from '../../../src/core/handout/read-part.ts';
import {element, findAll, hasClass, text, textOf} from '../../../src/core/plain/html.ts';

const part = (title: string, excerpt?: 'questions' | 'answers'): Part => ({
  entry: {key: title, group: 'quiz', title, url: '/chu-de/a', ...(excerpt && {excerpt})},
  content: [element('p', [text('1. Hỏi?')])],
  notes: new Map(),
});

const titles = (parts: readonly Part[]) =>
  findAll(
    composeHandout(parts, NO_CHOICE, {
      title: 'Bộ',
      siteTitle: 'Trang',
      address: 'https://example.org/bo-tai-lieu',
      baseUrl: '/',
      version: '1',
    }),
    (node) => hasClass(node, 'handout__heading'),
  )
    .map(textOf)
    .filter((title) => title !== 'Mục lục');

test('parts are numbered', () => {
  expect(titles([part('Câu hỏi', 'questions'), part('Văn phòng')])).toEqual(['1. Câu hỏi', '2. Văn phòng']);
});

test('questions and their answers are not: the questions are', () => {
  expect(titles([part('Câu hỏi', 'questions'), part('Đáp án', 'answers')])).toEqual(['Câu hỏi', 'Đáp án']);
});
