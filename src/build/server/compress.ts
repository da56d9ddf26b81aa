import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** A coding that a browser may ask for, the better one first. */
export type Encoding = 'br' | 'gzip';

/** Dense enough for text, and still a few milliseconds a file: each file is packed once, when first asked. */
const BROTLI_QUALITY = 6;

const packed = new WeakMap<Uint8Array, Map<Encoding, Uint8Array>>();

/** The best coding that an `Accept-Encoding` header allows; null for the plain bytes. */
export function encodingFor(header: string | string[] | undefined): Encoding | null {
  const accepted = new Set<string>();
  for (const item of String(header ?? '').split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
  }
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}

/** `bytes` in a coding; packed once for each array. */
export function compress(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const known = packed.get(bytes) ?? new Map<Encoding, Uint8Array>();
  packed.set(bytes, known);
  const done = known.get(encoding);
  if (done) return done;
  const result =
    encoding === 'gzip'
      ? gzipSync(bytes)
      : brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY}});
  known.set(encoding, result);
  return result;
}
