import {gunzipSync, gzipSync} from 'node:zlib';
import {
  buildIndex,
  loadIndex,
  type QueryOptions,
  type QueryResult,
  query,
  type SearchDocument,
} from '../../src/core/search/index.ts';
import {
  addWidePiece,
  askWide,
  buildWideIndex,
  isLarge,
  openWideIndex,
  type SerializedWideIndex,
} from '../../src/core/search/wide/index.ts';

/** What a query asked first of all loads, gzip, the manifest included. */
export type Load = {bytes: number; requests: number};
export type Asked = {result: QueryResult; ms: number; load: Load};

/** An index that was built, with what it weighs and how it answers. */
export type MeasuredIndex = {
  indexBytes: number;
  indexGzipBytes: number;
  storeGzipBytes: number;
  buildMs: number;
  loadMs: number;
  /** Asks as a reader does who has just come: of a large index nothing is loaded yet. */
  ask(text: string, options: QueryOptions): Asked;
};

export function measureIndex(documents: readonly SearchDocument[]): MeasuredIndex {
  return isLarge(documents) ? measureWide(documents) : measureWhole(documents);
}

function measureWhole(documents: readonly SearchDocument[]): MeasuredIndex {
  const {ms: buildMs, value: serialized} = timed(() => buildIndex(documents, {abbreviations: {}}));
  const manifest = JSON.stringify(serialized.manifest);
  const terms = JSON.stringify(serialized.pieces.terms);
  const texts = JSON.stringify(serialized.pieces.texts);
  const {ms: loadMs, value: loaded} = timed(() =>
    loadIndex({
      manifest: JSON.parse(manifest),
      pieces: {terms: JSON.parse(terms), texts: JSON.parse(texts)},
    }),
  );
  if (!loaded.ok) throw new Error(loaded.message);
  const indexGzipBytes = gzipBytes(manifest) + gzipBytes(terms);
  const storeGzipBytes = gzipBytes(texts);
  const load = {bytes: indexGzipBytes + storeGzipBytes, requests: 3};
  return {
    indexBytes: Buffer.byteLength(manifest + terms),
    indexGzipBytes,
    storeGzipBytes,
    buildMs,
    loadMs,
    ask(text, options) {
      const {ms, value: result} = timed(() => query(loaded.index, text, options));
      return {result, ms, load};
    },
  };
}

function measureWide(documents: readonly SearchDocument[]): MeasuredIndex {
  const {ms: buildMs, value: serialized} = timed(() => buildWideIndex(documents, {abbreviations: {}}));
  const manifest = JSON.stringify(serialized.manifest);
  const {files, indexBytes, indexGzipBytes, storeGzipBytes} = packPieces(serialized);
  const manifestBytes = gzipBytes(manifest);
  const {ms: loadMs} = timed(() => open());

  function open() {
    const opened = openWideIndex(JSON.parse(manifest));
    if (!opened.ok) throw new Error(opened.message);
    return opened.index;
  }

  return {
    indexBytes: Buffer.byteLength(manifest) + indexBytes,
    indexGzipBytes: manifestBytes + indexGzipBytes,
    storeGzipBytes,
    buildMs,
    loadMs,
    ask(text, options) {
      const load = {bytes: manifestBytes, requests: 1};
      const index = open();
      let ms = 0;
      for (;;) {
        const asked = timed(() => askWide(index, text, options));
        ms += asked.ms;
        if ('result' in asked.value) return {result: asked.value.result, ms, load};
        for (const name of asked.value.missing) {
          const file = files.get(name)!;
          load.bytes += file.length;
          load.requests++;
          const json = gunzipSync(file).toString();
          ms += timed(() => addWidePiece(index, name, JSON.parse(json))).ms;
        }
      }
    },
  };
}

function packPieces(serialized: SerializedWideIndex) {
  const files = new Map<string, Buffer>();
  const sizes = {indexBytes: 0, indexGzipBytes: 0, storeGzipBytes: 0};
  for (const [name, piece] of serialized.pieces()) {
    const json = JSON.stringify(piece);
    // A copy: what gzip gives holds on to sixteen kilobytes, however little it is.
    const file = Buffer.from(gzipSync(json));
    files.set(name, file);
    if ('document' in piece) sizes.storeGzipBytes += file.length;
    else {
      sizes.indexBytes += Buffer.byteLength(json);
      sizes.indexGzipBytes += file.length;
    }
  }
  return {files, ...sizes};
}

function timed<Value>(run: () => Value): {ms: number; value: Value} {
  const start = performance.now();
  const value = run();
  return {ms: performance.now() - start, value};
}

const gzipBytes = (text: string) => gzipSync(text).length;
