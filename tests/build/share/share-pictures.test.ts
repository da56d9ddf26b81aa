import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {load} from 'cheerio';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Changes} from '../../../src/build/built-files.ts';
import {sharePictures} from '../../../src/build/share/share-pictures.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'share-'));
});
afterEach(() => rmSync(cache, {recursive: true}));

function page(path: string, title: string, base = ''): string {
  return (
    `<html><head><meta property=og:url content=https://example.org${base}${path}>` +
    `<meta property=og:site_name content="Tên trang"><meta property=og:title content="${title} | Tên trang"><meta name=description content="Một câu."></head><body></body></html>`
  );
}
const bytes = (text: string) => new TextEncoder().encode(text);
const run = (pages: Record<string, string>) =>
  sharePictures(cache)(new Map(Object.entries(pages).map(([path, html]) => [path, bytes(html)])));

function pictureOf(changes: Changes, path: string) {
  const $ = load(String(changes.get(path)));
  const meta = (name: string) => $(`meta[property="${name}"]`).attr('content');
  const [address, alt] = [meta('og:image'), meta('og:image:alt')];
  return {address, alt, size: [meta('og:image:width'), meta('og:image:height')]};
}

/** Width and height in pixels, as the head of a PNG file says them. */
function sizeOf(png: unknown): number[] {
  const view = Buffer.from(png as Uint8Array);
  expect(view.subarray(1, 4).toString()).toBe('PNG');
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
}

test('a page names its picture, whole address and size; the picture is there', async () => {
  const changes = await run({
    '/index.html': page('/', 'Đầu'),
    '/can-cu/x/index.html': page('/can-cu/x', 'Nghị định &quot;số&quot; 1'),
  });
  expect(pictureOf(changes, '/index.html').address).toBe('https://example.org/chia-se/index.png');
  expect(pictureOf(changes, '/can-cu/x/index.html')).toEqual({
    address: 'https://example.org/chia-se/can-cu/x.png',
    alt: 'Nghị định "số" 1',
    size: ['1200', '630'],
  });
  expect(sizeOf(changes.get('/chia-se/can-cu/x.png'))).toEqual([1200, 630]);
});

test('below a path the address keeps the path', async () => {
  const changes = await run({'/a/index.html': page('/a', 'A', '/cchc')});
  expect(pictureOf(changes, '/a/index.html').address).toBe('https://example.org/cchc/chia-se/a.png');
});

test('a title that is too long for the picture is cut, and no two pages share one', async () => {
  const changes = await run({
    '/a/index.html': page('/a', 'dài '.repeat(80)),
    '/b/index.html': page('/b', 'ngắn'),
  });
  expect(sizeOf(changes.get('/chia-se/a.png'))).toEqual([1200, 630]);
  expect(changes.get('/chia-se/a.png')).not.toEqual(changes.get('/chia-se/b.png'));
});

test('what was drawn before is taken again, byte for byte, and what no page has is forgotten', async () => {
  const first = await run({'/a/index.html': page('/a', 'A'), '/b/index.html': page('/b', 'B')});
  expect(readdirSync(cache).length).toBe(2);
  const again = await run({'/a/index.html': page('/a', 'A')});
  expect(Buffer.from(again.get('/chia-se/a.png') as Uint8Array)).toEqual(
    Buffer.from(first.get('/chia-se/a.png') as Uint8Array),
  );
  expect(readdirSync(cache).length).toBe(1);
  rmSync(cache, {recursive: true});
  const fresh = await run({'/a/index.html': page('/a', 'A')});
  expect(Buffer.from(fresh.get('/chia-se/a.png') as Uint8Array)).toEqual(
    Buffer.from(first.get('/chia-se/a.png') as Uint8Array),
  );
});

test('a page without an address of its own gets none', async () => {
  expect([...(await run({'/404/index.html': '<html><head></head></html>'})).keys()]).toEqual([]);
});
