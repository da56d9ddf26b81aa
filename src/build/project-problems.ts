import {type Dirent, lstatSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {DRAWN} from '../core/site/links.ts';
import {readSiteUrl} from './site-url.ts';

const FOLDERS = ['docs', 'i18n', 'src', 'static'];
const FILES = ['docusaurus.config.ts', 'package-lock.json'];
/** Made by builds; there before the first one only where somebody put them. */
const MADE = ['.cache', '.docusaurus', 'build'];

/** Names at the top of a built site that the build itself gives. */
const TAKEN =
  /^(?:404\.html|assets|chi-muc|chia-se|data|deploy|feed\.xml|_headers|\.htaccess|web\.config|llms\.txt|offline\.json|opensearch\.xml|qr|robots\.txt|sitemap\.xml|sw\.js)$/;

/**
 * What of the project's folder a build cannot work with, in Vietnamese, each with its remedy. The content of `docs/` is
 * checked elsewhere.
 */
export function projectProblems(root: string): string[] {
  const inStatic = isFolder(join(root, 'static')) ? staticProblems(root) : [];
  return [
    ...FOLDERS.filter((name) => !isFolder(join(root, name))).map((name) => missing(name, 'thư mục')),
    ...FILES.filter((name) => !isFile(join(root, name))).map((name) => missing(name, 'tệp')),
    ...MADE.filter((name) => isThere(join(root, name)) && !isFolder(join(root, name))).map(
      (name) =>
        `${name}: cần chỗ này cho một thư mục của trang, nhưng đang có tệp.\n  cách sửa: xóa ${name} rồi chạy lại`,
    ),
    ...inStatic,
  ];
}

/**
 * A folder of the host that is named like a part of the site's own addresses, in Vietnamese with its remedy: nobody could
 * tell whether `/can-cu/…` already names the folder.
 */
export function hostFolderProblems(root: string, env: NodeJS.ProcessEnv): string[] {
  const address = readSiteUrl(env);
  const first = 'problem' in address ? '' : address.baseUrl.split('/')[1]!;
  if (first === '' || (!firstParts(root).has(first) && !TAKEN.test(first))) return [];
  return [
    `SITE_URL=${env.SITE_URL?.trim()}: trên trang đã có địa chỉ /${first}, nên thư mục của máy chủ không mang tên ấy được.\n  cách sửa: đặt tên khác cho thư mục, ví dụ SITE_URL=https://example.gov.vn/cchc/`,
  ];
}

/** The first parts of the addresses of pages, tools and served files. */
function firstParts(root: string): Set<string> {
  const inFolder = (name: string) => (isFolder(join(root, name)) ? readdirSync(join(root, name)) : []);
  return new Set([
    ...inFolder('docs').map((name) => name.replace(/\.mdx?$/, '')),
    ...inFolder('static'),
    ...DRAWN.map((path) => path.split('/')[1]!),
  ]);
}

function missing(name: string, kind: string): string {
  return `${name}: thiếu ${kind} này của dự án.\n  cách sửa: lấy lại từ bản gốc của dự án (git checkout -- ${name})`;
}

/** What is served as it is, and so must be plain files with names of their own. */
function staticProblems(root: string): string[] {
  const folder = join(root, 'static');
  return readdirSync(folder, {recursive: true, withFileTypes: true}).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    const why = whyNotServed(entry, path, root);
    return why === null ? [] : [`static/${path}: ${why}`];
  });
}

function whyNotServed(entry: Dirent, path: string, root: string): string | null {
  if (!entry.isDirectory() && !isFile(join(entry.parentPath, entry.name)))
    return 'không phải tệp đọc được (liên kết hỏng hoặc tệp đặc biệt).\n  cách sửa: xóa đi, hoặc đặt tệp thật vào đó';
  if (entry.isSymbolicLink()) return 'là liên kết tới nơi khác.\n  cách sửa: đặt tệp thật vào đó';
  if (TAKEN.test(path)) return 'trùng tên với tệp mà lần dựng tạo ra.\n  cách sửa: đổi tên';
  if (entry.isDirectory()) return null;
  if (/\.html?$/i.test(path))
    return 'trang HTML phải được viết trong docs/ để có phần đầu, chính sách an toàn và bản lưu.\n  cách sửa: viết thành trang .mdx, hoặc đổi sang loại tệp khác';
  const page = path.replace(/\.md$/, '');
  return isThere(join(root, 'docs', `${page}.mdx`)) || isFile(join(root, 'docs', page, 'index.mdx'))
    ? `trùng địa chỉ với trang docs/${page}.\n  cách sửa: đổi tên tệp trong static/`
    : null;
}

function isThere(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
}

function isFolder(path: string): boolean {
  return stat(path)?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return stat(path)?.isFile() ?? false;
}

/** Undefined also where a link leads nowhere, or a file stands where a folder of the path should. */
function stat(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
