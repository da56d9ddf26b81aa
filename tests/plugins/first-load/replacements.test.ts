import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Bundles} from '../../../src/build/shipped-modules.ts';
import {checkReplaced, clientModules, emptied} from '../../../src/plugins/first-load/replacements.ts';
import {stockFile} from '../../../src/plugins/first-load/stock-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PAIR = {stock: '/site/node_modules/theme/old.js', ours: '/site/src/new.ts'};

/** Bundles of one chunk that is made of these files. */
function bundlesOf(...files: readonly string[]): Bundles {
  return {
    chunks: [{}],
    chunkGraph: {getChunkModules: () => files.map((file) => ({identifier: () => file}))},
    getAssets: () => [],
    compiler: {context: '/site'},
  };
}

test('the installed Docusaurus has every file that is replaced', () => {
  expect(emptied(ROOT).length).toBeGreaterThan(10);
  expect(clientModules(ROOT).length).toBe(4);
});

test('a stock file that is gone stops the build, and the message names it', () => {
  expect(() => stockFile(ROOT, '@docusaurus/core', 'lib/client/gone.js')).toThrow(
    'first-load: @docusaurus/core has no file lib/client/gone.js any more. See “Raising Docusaurus” in CONTRIBUTING.md.',
  );
});

test('a replaced module that is shipped all the same stops the build', () => {
  expect(() => checkReplaced(bundlesOf(PAIR.ours), [PAIR], [])).not.toThrow();
  expect(() => checkReplaced(bundlesOf(PAIR.ours, PAIR.stock), [PAIR], [])).toThrow('old.js is shipped');
  expect(() => checkReplaced(bundlesOf(PAIR.ours, PAIR.stock), [{...PAIR, wraps: true}], [])).not.toThrow();
});

test('a replacement that nothing asks for any more stops the build', () => {
  expect(() => checkReplaced(bundlesOf(), [PAIR], [])).toThrow('nothing asks for /site/src/new.ts');
});

test('a package that should be gone stops the build', () => {
  const react = '/site/node_modules/react/index.js';
  expect(() => checkReplaced(bundlesOf(react), [], ['react'])).toThrow('node_modules/react is shipped');
  expect(() =>
    checkReplaced(bundlesOf(`${react.replace('react/', 'react-router/')}`), [], ['react']),
  ).not.toThrow();
});
