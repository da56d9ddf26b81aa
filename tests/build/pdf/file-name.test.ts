import {expect, test} from 'vitest';
import {pdfName} from '../../../src/build/pdf/file-name.ts';

test.each([
  ['/', 'trang-chu.pdf'],
  ['/ke-hoach/toan-van', 'ke-hoach-toan-van.pdf'],
  ['/bo-tai-lieu#bo=van-phong', 'bo-tai-lieu-bo-van-phong.pdf'],
  ['/../../etc/passwd', 'etc-passwd.pdf'],
])('%s is printed into %s', (path, name) => {
  expect(pdfName(path)).toBe(name);
});
