import {expect, test} from 'vitest';
import {settingProblems} from '../../src/build/settings.ts';
import {readSiteUrl, servedUrl} from '../../src/build/site-url.ts';

test.each([
  [undefined, 'http://localhost:3000', '/'],
  ['', 'http://localhost:3000', '/'],
  ['https://example.gov.vn', 'https://example.gov.vn', '/'],
  ['https://example.gov.vn/', 'https://example.gov.vn', '/'],
  [' HTTPS://Example.GOV.vn:8443/ ', 'https://example.gov.vn:8443', '/'],
  ['https://example.gov.vn/cchc', 'https://example.gov.vn', '/cchc/'],
  ['https://example.gov.vn/van-phong/cchc-2023/', 'https://example.gov.vn', '/van-phong/cchc-2023/'],
])('SITE_URL=%s is %s in the folder %s', (given, url, baseUrl) => {
  expect(readSiteUrl({SITE_URL: given})).toEqual({url, baseUrl});
});

test.each([
  ['localhost', 3000, 'http://localhost:3000'],
  ['may-chu', 8080, 'http://may-chu:8080'],
  ['::1', 3000, 'http://[::1]:3000'],
  ['0.0.0.0', 3000, null],
  ['::', 3000, null],
  ['localhost', 0, null],
])('what is served at %s, port %i, is read at %s', (host, port, url) => {
  expect(servedUrl(host, port)).toBe(url);
  if (url !== null) expect(readSiteUrl({SITE_URL: url})).toEqual({url, baseUrl: '/'});
});

test('each setting that cannot be read has its reason and its remedy', () => {
  const bad = [
    'example.gov.vn',
    'ftp://example.gov.vn',
    'https://',
    'https://example.gov.vn:99999',
    'https://a:b@example.gov.vn',
    'https://example.gov.vn/kế hoạch/',
    'https://example.gov.vn//cchc/',
    'https://example.gov.vn/cchc?a=1',
    'https://example.gov.vn/#',
  ];
  expect(bad.flatMap((SITE_URL) => settingProblems({SITE_URL})).join('\n')).toMatchInlineSnapshot(`
    "SITE_URL=example.gov.vn: thiếu https:// ở đầu địa chỉ.
      cách sửa: thêm vào, ví dụ SITE_URL=https://example.gov.vn
    SITE_URL=ftp://example.gov.vn: trang không đăng được qua ftp://.
      cách sửa: dùng địa chỉ bắt đầu bằng https:// hoặc http://
    SITE_URL=https://: không phải địa chỉ của một trang.
      cách sửa: viết như SITE_URL=https://example.gov.vn
    SITE_URL=https://example.gov.vn:99999: không phải địa chỉ của một trang.
      cách sửa: viết như SITE_URL=https://example.gov.vn
    SITE_URL=https://a:b@example.gov.vn: địa chỉ công khai không được chứa tên đăng nhập, mật khẩu.
      cách sửa: viết https://example.gov.vn
    SITE_URL=https://example.gov.vn/kế hoạch/: thư mục “/k%E1%BA%BF%20ho%E1%BA%A1ch/” có ký tự mà mỗi máy chủ viết một cách.
      cách sửa: chỉ dùng chữ không dấu, chữ số và các dấu - . _ ~, ví dụ SITE_URL=https://example.gov.vn/cchc/
    SITE_URL=https://example.gov.vn//cchc/: thư mục “//cchc/” có ký tự mà mỗi máy chủ viết một cách.
      cách sửa: chỉ dùng chữ không dấu, chữ số và các dấu - . _ ~, ví dụ SITE_URL=https://example.gov.vn/cchc/
    SITE_URL=https://example.gov.vn/cchc?a=1: địa chỉ của trang không có phần sau dấu ? hoặc #.
      cách sửa: viết https://example.gov.vn/cchc
    SITE_URL=https://example.gov.vn/#: địa chỉ của trang không có phần sau dấu ? hoặc #.
      cách sửa: viết https://example.gov.vn"
  `);
  const times = ['hôm qua', '-5', '1.5', '1e9', '99999999999999999'];
  expect(
    times.flatMap((SOURCE_DATE_EPOCH) => settingProblems({SOURCE_DATE_EPOCH})).join('\n'),
  ).toMatchInlineSnapshot(`
    "SOURCE_DATE_EPOCH=hôm qua: không phải số giây tính từ ngày 01/01/1970.
      cách sửa: bỏ biến này, hoặc đặt một số nguyên không âm, ví dụ SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    SOURCE_DATE_EPOCH=-5: không phải số giây tính từ ngày 01/01/1970.
      cách sửa: bỏ biến này, hoặc đặt một số nguyên không âm, ví dụ SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    SOURCE_DATE_EPOCH=1.5: không phải số giây tính từ ngày 01/01/1970.
      cách sửa: bỏ biến này, hoặc đặt một số nguyên không âm, ví dụ SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    SOURCE_DATE_EPOCH=1e9: không phải số giây tính từ ngày 01/01/1970.
      cách sửa: bỏ biến này, hoặc đặt một số nguyên không âm, ví dụ SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    SOURCE_DATE_EPOCH=99999999999999999: không phải số giây tính từ ngày 01/01/1970.
      cách sửa: bỏ biến này, hoặc đặt một số nguyên không âm, ví dụ SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)"
  `);
  expect(settingProblems({SITE_URL: 'https://example.gov.vn', SOURCE_DATE_EPOCH: '0'})).toEqual([]);
});
