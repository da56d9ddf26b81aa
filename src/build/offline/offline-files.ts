import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {MANIFEST, type OfflineManifest} from '../../core/publish/offline-manifest.ts';
import {withBase, withoutBase} from '../../core/site/base-path.ts';
import {type BuiltFiles, HOST_FILES, type Step} from '../built-files.ts';
import {bundleWorker, WORKER} from './bundle-worker.ts';

const compress = promisify(gzip);

/** Pages that are kept from the first visit on: where one starts, looks something up or checks a text. */
const CORE_PAGES = ['', '/ke-hoach', '/tim-kiem', '/kiem-tra', '/bo-tai-lieu', '/can-cu'];
/** Half a megabyte, for who has a PDF to check: kept when the whole site is. */
const PDF_READER = /\/pdf\.(?:worker\.)?min\./;
/** For hosts and search engines, not for readers. */
const NOT_READ =
  /^\/(?:chia-se\/|deploy\/|_headers$|web\.config$|robots\.txt$|sitemap\.xml$|sw\.js$|offline\.json$|.*\/\.|\.)/;

/**
 * The list of a finished site's files and the worker that keeps them. The last step: the version is the hash of
 * everything else. `pageChunks` are the names of the scripts that one page alone needs, by its address path.
 */
export function offlineFiles(
  root: string,
  base: string,
  pageChunks: Readonly<Record<string, readonly string[]>>,
): Step {
  return async (built) => {
    const files = await described(built);
    const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
    const others = Object.entries(pageChunks).filter(
      ([path]) => !CORE_PAGES.includes((withoutBase(base, path) ?? path).replace(/\/$/, '')),
    );
    const notCore = new Set(others.flatMap(([, chunks]) => chunks));
    const core = Object.keys(files)
      .filter((path) => isCore(path, notCore))
      .map((path) => withBase(base, path));
    const addressed = Object.entries(files).map(([path, facts]) => [withBase(base, path), facts]);
    const manifest: OfflineManifest = {version, core, files: Object.fromEntries(addressed)};
    return new Map<string, string | Uint8Array>([
      [MANIFEST, JSON.stringify(manifest)],
      [WORKER, await bundleWorker(root, 'sw.ts', version)],
      [`${HOST_FILES}sw-removal.js`, await bundleWorker(root, 'removal.ts', version)],
    ]);
  };
}

/** Hash of each file that readers load, and its size in bytes as it travels. */
async function described(built: BuiltFiles): Promise<OfflineManifest['files']> {
  const read = [...built].filter(([path]) => !NOT_READ.test(path));
  return Object.fromEntries(
    await Promise.all(
      read.map(async ([path, content]) => {
        const hash = createHash('sha256').update(content).digest('hex');
        return [path, [hash, (await compress(content)).length] as const] as const;
      }),
    ),
  );
}

function isCore(path: string, notCore: ReadonlySet<string>): boolean {
  if (
    /^\/(?:404\.html|data\/force\.json|so-lieu\/acts-seen\/\d\d\.tsv|bo-tai-lieu\.css|favicon\.svg|manifest\.webmanifest)$/.test(
      path,
    )
  )
    return true;
  if (path.startsWith('/assets/js/'))
    return !PDF_READER.test(path) && !notCore.has(path.slice('/assets/js/'.length).split('.')[0] ?? '');
  if (/^\/assets\/(?:css\/|fonts\/)|^\/chi-muc\/[^/]+$/.test(path)) return true;
  return CORE_PAGES.some((page) => path === `${page}/index.html`);
}
