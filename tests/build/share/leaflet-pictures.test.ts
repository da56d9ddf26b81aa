import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {leafletPictures} from '../../../src/build/share/leaflet-pictures.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'leaflet-'));
});
afterEach(() => rmSync(cache, {recursive: true}));

const page = (words: string, kind = ' guidance--leaflet') =>
  `<html><body><main><div class="theme-doc-markdown"><h1>Nộp hồ sơ</h1><div class="guidance${kind}">${words}</div></div>` +
  '<p data-print-address>https://example.org/to-roi/nop</p><p data-page-version>Phiên bản của trang: 29/11/2026</p></main></body></html>';
const run = (path: string, html: string) =>
  leafletPictures(cache)(new Map([[path, new TextEncoder().encode(html)]]));

/** Width and height in pixels, as the head of a PNG file says them. */
function sizeOf(png: unknown): [number, number] {
  const view = Buffer.from(png as Uint8Array);
  expect(view.subarray(1, 4).toString()).toBe('PNG');
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
}

const FILE = '/to-roi/nop/index.html';
const PICTURE = '/chia-se/to-roi/nop-zalo.png';

test('a leaflet is drawn in the width of a phone, as high as its words', async () => {
  const short = await run(FILE, page('<p>Mở <strong>cổng</strong>, đăng nhập.</p>'));
  const long = await run(FILE, page('<h2>Bước</h2><ol><li>Mở.</li><li>Gửi.</li></ol><p>Xong.</p>'));
  const [width, height] = sizeOf(short.get(PICTURE));
  expect(width).toBe(1080);
  expect(sizeOf(long.get(PICTURE))[1]).toBeGreaterThan(height);
});

test('the rows of a table are told, its heads are not', async () => {
  const heightOf = async (words: string) => sizeOf((await run(FILE, page(words))).get(PICTURE))[1];
  const table = (rows: string) =>
    `<h2>Thấy gì</h2><table><thead><tr><th>Ghi</th><th>Làm</th></tr></thead><tbody>${rows}</tbody></table>`;
  const bare = await heightOf(table(''));
  const one = await heightOf(table('<tr><td>Đang xử lý</td><td>Chờ.</td></tr>'));
  expect(bare).toBe(await heightOf('<h2>Thấy gì</h2>'));
  expect(one).toBe(await heightOf('<h2>Thấy gì</h2><p>Đang xử lý: Chờ.</p>'));
  expect(one).toBeGreaterThan(bare);
});

test('the same leaflet gives the same bytes, drawn or kept', async () => {
  const html = page('<ul><li>Chụp rõ.</li></ul>');
  const first = (await run(FILE, html)).get(PICTURE);
  expect(Buffer.compare((await run(FILE, html)).get(PICTURE) as Uint8Array, first as Uint8Array)).toBe(0);
  rmSync(cache, {recursive: true});
  expect(Buffer.compare((await run(FILE, html)).get(PICTURE) as Uint8Array, first as Uint8Array)).toBe(0);
});

test('no other page is drawn', async () => {
  expect((await run(FILE, page('<p>Chữ.</p>', ''))).size).toBe(0);
});
