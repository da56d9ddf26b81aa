import {type Dirent, lstatSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

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
