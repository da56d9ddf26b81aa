import {expect, test} from 'vitest';
import {refuseEmptyPages} from '../../src/build/refuse-empty-pages.ts';

const pageOf = (main: string) =>
  new TextEncoder().encode(`<body><nav>Điều hướng</nav>${main}<footer>Chân trang</footer></body>`);

test.each([
  ['an empty main part', '<main></main>'],
  ['no main part', '<div></div>'],
  ['white space alone', '<main> &nbsp;\n<div></div></main>'],
  [
    'an empty article beside a sidebar',
    '<main><nav>Mục lục</nav><div class="theme-doc-markdown markdown"></div></main>',
  ],
  ['a heading alone', '<main><div class="theme-doc-markdown markdown"><h1>Tên</h1></div></main>'],
])('a page with %s is refused by its address', (_, main) => {
  const files = new Map([
    ['/a/index.html', pageOf('<main><p>Có chữ</p></main>')],
    ['/b/index.html', pageOf(main)],
  ]);
  expect(() => refuseEmptyPages(files)).toThrow('Trang /b: phần chính của trang rỗng.');
});

test('pages that say something stay as they are', () => {
  const main = '<main><div class="theme-doc-markdown markdown"><h1>Tên</h1><p>Chữ</p></div></main>';
  expect([...refuseEmptyPages(new Map([['/a/index.html', pageOf(main)]]))]).toEqual([]);
});
