import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {readDocs} from '../build/read-docs.ts';
import {isKind, type Page, type PageOf} from '../core/page/page.ts';
import {fold} from '../core/text/fold.ts';
import {readPage} from '../mdx/read-page.ts';
import {ImportError} from './import-error.ts';
import type {PlanFacts} from './plan/plan-facts.ts';
import type {Manifest} from './plan/reconcile.ts';

/** Beside a plan's pages: hashes of the files as the last import wrote them. */
export const MANIFEST = '.nhap.json';

/** The content as it stands, and where the plan goes in it. */
export interface ImportTarget {
  readonly root: string;
  /** Name of the folder of pages below `root`. */
  readonly docs: string;
  readonly folder: string;
  /** Path of the plain text below `static/`; null where no `static/` stands beside the pages. */
  readonly restored: string | null;
  readonly pages: readonly Page[];
  readonly existing: PageOf<'plan'> | null;
  readonly hasManifest: boolean;
  readonly manifest: Manifest;
}

export function openTarget(out: string, facts: PlanFacts): ImportTarget {
  const root = dirname(out);
  const docs = basename(out);
  refuseFolder(out);
  const pages = existsSync(out)
    ? readDocs(out).flatMap((entry) => {
        const page = 'source' in entry ? readPage(entry.file, entry.source).page : null;
        return page ? [page] : [];
      })
    : [];
  const existing =
    pages.filter((page) => isKind(page, 'plan')).find(({frontMatter}) => frontMatter.key === facts.key) ??
    null;
  if (existing && !sameBody(existing.frontMatter.issuer, facts.issuer)) throw keyTaken(existing, facts);
  const folder = existing ? dirname(existing.file) : `ke-hoach/${facts.key}`;
  const manifest = readOr(join(out, folder, MANIFEST));
  const hasStatic = docs === 'docs' || existsSync(join(root, 'static'));
  return {
    root,
    docs,
    folder,
    pages,
    existing,
    restored: existing?.frontMatter.restored ?? (hasStatic ? `van-ban/${facts.key}.txt` : null),
    hasManifest: manifest !== null,
    manifest: manifest === null ? {} : parseManifest(manifest, `${docs}/${folder}/${MANIFEST}`),
  };
}

function sameBody(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x);
}

function keyTaken(existing: PageOf<'plan'>, facts: PlanFacts): ImportError {
  return new ImportError(
    `mã “${facts.key}” đã dùng cho kế hoạch của ${existing.frontMatter.issuer} ở docs/${existing.file}`,
    'mỗi kế hoạch một mã riêng',
    `kiểm tra số, ngày và cơ quan ban hành (đọc được: ${facts.issuer}); nếu đúng là hai kế hoạch, đổi “key” của trang đã có`,
  );
}

/** A place that can hold pages, or can be made: no file, no root of a disk, no name that disks refuse. */
function refuseFolder(out: string): void {
  const refused = (found: string) =>
    new ImportError(
      found,
      '--out là thư mục chứa các trang, đã có hoặc sẽ được tạo',
      'ghi lại --out, ví dụ --out docs; mặc định là docs',
    );
  if (basename(out) === '') throw refused(`--out là gốc của ổ đĩa: ${out}`);
  if (out.includes('\0')) throw refused('--out có ký tự NUL');
  let above = out;
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  if (!statSync(above).isDirectory()) throw refused(`--out đi qua một tệp, không phải thư mục: ${above}`);
}

/** The hashes that the last import noted. Throws `ImportError` where the note was damaged. */
function parseManifest(source: string, path: string): Manifest {
  let value: unknown = null;
  try {
    value = JSON.parse(source);
  } catch {
    // Said below, as for any other content that is no note of hashes.
  }
  if (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((hash) => typeof hash === 'string' && /^[\da-f]{64}$/.test(hash)) &&
    Object.keys(value).every((name) => !name.split(/[\\/]/).includes('..') && !/^[\\/]/.test(name))
  )
    return value as Manifest;
  throw new ImportError(
    `tệp ghi nhớ lần nhập trước bị hỏng: ${path}`,
    'tệp do lần nhập trước ghi ra, không sửa tay',
    `lấy lại tệp ấy từ git (git checkout -- ${path}); nếu không có, chuyển thư mục chứa nó ra chỗ khác rồi nhập lại`,
  );
}

export function readOr(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
