import {expect, test} from 'vitest';
import {pageFileName} from '../../../src/core/page/page-file-name.ts';

test.each([
  ['/', 'trang-chu.pdf'],
  ['/ke-hoach/toan-van', 'ke-hoach-toan-van.pdf'],
  ['/bo-tai-lieu#bo=van-phong', 'bo-tai-lieu-bo-van-phong.pdf'],
  ['/../../etc/passwd', 'etc-passwd.pdf'],
])('%s is printed into %s', (path, name) => {
  expect(pageFileName(path, 'pdf')).toBe(name);
});
