import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts the typeface to what Vietnamese prose needs; run by hand when its package changes, and commit what
 * it writes. The letters with marks stand in the package's own Vietnamese files.
 */
const ASCII = String.fromCharCode(...Array.from({length: 95}, (_, index) => 32 + index));
const LATIN_1 = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý';
const PUNCTUATION = '\u00a0§©«»°·×÷–—‘’“”…•→';

const root = join(import.meta.dirname, '..');
const from = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json')),
  'files',
);
const to = join(root, 'src', 'css', 'fonts');
mkdirSync(to, {recursive: true});
for (const weight of [400, 600]) {
  for (const [script, text] of [
    ['latin', ASCII + LATIN_1 + PUNCTUATION],
    ['vietnamese', vietnamese()],
  ] as const) {
    const name = `be-vietnam-pro-${script}-${weight}-normal.woff2`;
    const font = await subsetFont(readFileSync(join(from, name)), text, {targetFormat: 'woff2'});
    writeFileSync(join(to, name), font);
    console.error(`${name}: ${font.length} byte`);
  }
}

/** Ă Đ Ĩ Ũ Ơ Ư, the block of letters with two marks, and the marks themselves for text not in NFC. */
function vietnamese(): string {
  const block = Array.from({length: 0x1ef9 - 0x1ea0 + 1}, (_, index) => String.fromCodePoint(0x1ea0 + index));
  return `ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323₫${block.join('')}`;
}
