import {expect, test} from 'vitest';
import {readPart} from '../../../src/core/handout/read-part.ts';
import {element, text, textOf} from '../../../src/core/plain/html.ts';

test('a part is without what its page asks or offers on the screen', () => {
  const p = (className: string, words: string) => element('p', [text(words)], {className: [className]});
  const page = element(
    'div',
    [
      p('clause', 'Lời của trang.'),
      p('page-tools', 'Trang này có ích không?'),
      p('page-record', 'Thêm ngày 1.'),
      p('on-screen', 'Phiếu để in.'),
    ],
    {className: ['theme-doc-markdown']},
  );
  const part = readPart({key: 'a', group: 'topic', title: 'A', url: '/a'}, page);
  expect(part?.content.map(textOf)).toEqual(['Lời của trang.']);
});
