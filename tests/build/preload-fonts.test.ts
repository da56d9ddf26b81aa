import {expect, test} from 'vitest';
import {preloadFonts} from '../../src/build/preload-fonts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the faces that must come in time are asked for before the sheet; the print face is not', () => {
  const files = new Map([
    [
      '/assets/css/styles.1.css',
      bytes(
        '@font-face{font-family:A;font-display:optional;src:url(/assets/fonts/a.woff2) format("woff2")}' +
          '@font-face{font-family:B;font-display:block;src:url(/assets/fonts/b.woff2)}',
      ),
    ],
    [
      '/index.html',
      bytes(
        '<head><noscript><link rel=stylesheet href=/x.css></noscript><link rel=stylesheet href=/assets/css/styles.1.css></head>',
      ),
    ],
  ]);
  expect(Object.fromEntries(preloadFonts(files))).toEqual({
    '/index.html':
      '<head><noscript><link rel=stylesheet href=/x.css></noscript>' +
      '<link rel="preload" as="font" type="font/woff2" href="/assets/fonts/a.woff2" crossorigin>' +
      '<link rel=stylesheet href=/assets/css/styles.1.css></head>',
  });
});
