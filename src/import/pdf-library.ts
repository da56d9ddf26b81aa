import {readFileSync} from 'node:fs';
import * as nodeModule from 'node:module';
import {dirname} from 'node:path';

const require = nodeModule.createRequire(import.meta.url);

/** Its folder, with the tables of letters and the fonts that it reads. */
export const PDF_LIBRARY = dirname(require.resolve('pdfjs-dist/package.json'));

/**
 * The library and its engine, past the hooks that turn TypeScript into JavaScript: rewriting four megabytes and their
 * source maps would take 300 MB, more than a document of 300 pages. The engine that is there is not loaded again.
 */
export function pdfLibrary(): typeof import('pdfjs-dist') {
  mendNode20();
  const {push} = Array.prototype;
  const {parse, stringify} = JSON;
  const hook = asItIs();
  require('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = require('pdfjs-dist/legacy/build/pdf.mjs');
  hook?.deregister();
  // Its polyfills replace the `push` of all arrays by a slow one, for a flaw with lists of fixed length (3 s of 300
  // pages), and `JSON.stringify` by one that forgets the order of the keys it is given.
  define(Array.prototype, {push});
  define(JSON, {parse, stringify});
  return library;
}

/** Gives an object of the language methods of its own again, unseen by a loop over its keys. */
function define(owner: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(owner, name, {value, writable: true, enumerable: false, configurable: true});
}

/** `registerHooks` of `node:module`, which Node has from 22.15 on. */
type RegisterHooks = (hooks: {load: Load}) => {deregister: () => void};
type Load = (url: string, context: unknown, next: (url: string, context: unknown) => unknown) => unknown;

/** From Node 22 on hooks rewrite what is required too, but for one that comes before them; Node 20 has none. */
function asItIs(): {deregister: () => void} | undefined {
  const {registerHooks} = nodeModule as {registerHooks?: RegisterHooks};
  return registerHooks?.({
    load: (url, context, next) =>
      url.includes('/pdfjs-dist/')
        ? {format: 'module', source: readFileSync(new URL(url)), shortCircuit: true}
        : next(url, context),
  });
}

/** pdf.js calls a method of ES2024 that Node 20 lacks; later versions bring it. */
function mendNode20(): void {
  const prototype = ArrayBuffer.prototype as {transferToFixedLength?: (length?: number) => ArrayBuffer};
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy;
  };
}
