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

test('a long address has a name that a disk takes, and no other has it', () => {
  const parts = (last: string) => `/bo-tai-lieu#phan=${'chu-de/a-van-ban,'.repeat(40)}${last}`;
  expect(pageFileName(parts('cda'), 'docx').length).toBeLessThan(140);
  expect(pageFileName(parts('cda'), 'docx')).not.toBe(pageFileName(parts('cdb'), 'docx'));
});
