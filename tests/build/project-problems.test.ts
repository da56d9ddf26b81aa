import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {hostFolderProblems, projectProblems} from '../../src/build/project-problems.ts';

let root: string;
const write = (path: string) => {
  mkdirSync(join(root, path, '..'), {recursive: true});
  writeFileSync(join(root, path), 'x');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const folder of ['docs/ke-hoach', 'i18n', 'src', 'static/img'])
    mkdirSync(join(root, folder), {recursive: true});
  for (const file of [
    'docusaurus.config.ts',
    'package-lock.json',
    'docs/ke-hoach/index.mdx',
    'static/img/a.png',
  ])
    write(file);
});

afterEach(() => rmSync(root, {recursive: true}));

it('finds nothing in the project itself', () => {
  expect(projectProblems(join(import.meta.dirname, '../..'))).toEqual([]);
});

it('tells what is missing, and what stands where a folder has to be', () => {
  rmSync(join(root, 'i18n'), {recursive: true});
  rmSync(join(root, 'static'), {recursive: true});
  rmSync(join(root, 'package-lock.json'));
  write('static');
  write('.cache');
  symlinkSync('/không/có', join(root, 'build'));
  expect(projectProblems(root).join('\n')).toMatchInlineSnapshot(`
    "i18n: thiếu thư mục này của dự án.
      cách sửa: lấy lại từ bản gốc của dự án (git checkout -- i18n)
    static: thiếu thư mục này của dự án.
      cách sửa: lấy lại từ bản gốc của dự án (git checkout -- static)
    package-lock.json: thiếu tệp này của dự án.
      cách sửa: lấy lại từ bản gốc của dự án (git checkout -- package-lock.json)
    .cache: cần chỗ này cho một thư mục của trang, nhưng đang có tệp.
      cách sửa: xóa .cache rồi chạy lại
    build: cần chỗ này cho một thư mục của trang, nhưng đang có tệp.
      cách sửa: xóa build rồi chạy lại"
  `);
});

it('tells what in static/ cannot be served, or would take the place of something', () => {
  symlinkSync('/không/có', join(root, 'static/hong'));
  execFileSync('mkfifo', [join(root, 'static/ong')]);
  for (const file of [
    'static/sw.js',
    'static/qr/a.svg',
    'static/ke-hoach',
    'static/ke-hoach.md',
    'static/trang.html',
  ])
    write(file);
  expect(projectProblems(root).sort().join('\n')).toMatchInlineSnapshot(`
    "static/hong: không phải tệp đọc được (liên kết hỏng hoặc tệp đặc biệt).
      cách sửa: xóa đi, hoặc đặt tệp thật vào đó
    static/ke-hoach.md: trùng địa chỉ với trang docs/ke-hoach.
      cách sửa: đổi tên tệp trong static/
    static/ke-hoach: trùng địa chỉ với trang docs/ke-hoach.
      cách sửa: đổi tên tệp trong static/
    static/ong: không phải tệp đọc được (liên kết hỏng hoặc tệp đặc biệt).
      cách sửa: xóa đi, hoặc đặt tệp thật vào đó
    static/qr: trùng tên với tệp mà lần dựng tạo ra.
      cách sửa: đổi tên
    static/sw.js: trùng tên với tệp mà lần dựng tạo ra.
      cách sửa: đổi tên
    static/trang.html: trang HTML phải được viết trong docs/ để có phần đầu, chính sách an toàn và bản lưu.
      cách sửa: viết thành trang .mdx, hoặc đổi sang loại tệp khác"
  `);
});

it('refuses a folder of the host that is named like a part of the site', () => {
  const told = (SITE_URL: string) => hostFolderProblems(root, {SITE_URL});
  expect(told('https://example.gov.vn/ke-hoach/')).toMatchInlineSnapshot(`
    [
      "SITE_URL=https://example.gov.vn/ke-hoach/: trên trang đã có địa chỉ /ke-hoach, nên thư mục của máy chủ không mang tên ấy được.
      cách sửa: đặt tên khác cho thư mục, ví dụ SITE_URL=https://example.gov.vn/cchc/",
    ]
  `);
  for (const folder of ['img', 'kiem-tra', 'data', 'assets', 'ke-hoach/2023'])
    expect(told(`https://example.gov.vn/${folder}/`), folder).toHaveLength(1);
  for (const address of [
    '',
    'example.gov.vn',
    'https://example.gov.vn/',
    'https://example.gov.vn/cchc/ke-hoach/',
  ])
    expect(told(address), address).toEqual([]);
});
