import {expect, test} from 'vitest';
import {refuseMissingFiles} from '../../src/build/refuse-missing-files.ts';

const filesOf = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));

test.each([
  ['a picture', '/a/index.html', '<main><img alt="" src="/img/h%C3%ACnh.png"></main>', '/img/hình.png'],
  [
    'a picture without quotation marks',
    '/a/index.html',
    '<img class=x src=/img/logo.svg alt>',
    '/img/logo.svg',
  ],
  ['an icon', '/index.html', '<link rel=icon href="/favicon.svg?v=2">', '/favicon.svg'],
  ['a script', '/index.html', '<script src="/assets/js/main.js" defer></script>', '/assets/js/main.js'],
  [
    'an icon of the manifest',
    '/manifest.webmanifest',
    '{"icons": [{"src": "img/icon.png"}]}',
    '/img/icon.png',
  ],
])('%s that is not there is refused by its file and the page that asks for it', (_, path, text, file) => {
  expect(() => refuseMissingFiles('/')(filesOf({[path]: text}))).toThrow(
    `static${file}: không có tệp này, mà ${path} cần đến.`,
  );
  expect([...refuseMissingFiles('/')(filesOf({[path]: text, [file]: 'x'}))]).toEqual([]);
});

test('pages, other hosts and what a page only links to are no files to load', () => {
  const html =
    '<link rel="alternate" href="/ke-hoach"><link rel="next" href="/"><img src="//b.vn/a.png"><img src="data:,"><a href="/khong-co">x</a>';
  const files = filesOf({'/index.html': html, '/ke-hoach/index.html': ''});
  expect([...refuseMissingFiles('/')(files)]).toEqual([]);
});
