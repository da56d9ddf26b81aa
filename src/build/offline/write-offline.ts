import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {build} from 'esbuild';
import {MANIFEST, type OfflineManifest} from '../../plugins/offline/manifest.ts';

const compress = promisify(gzip);

/** Pages that are kept from the first visit on: where one starts, looks something up or checks a text. */
const CORE_PAGES = ['', '/ke-hoach', '/tim-kiem', '/kiem-tra', '/bo-tai-lieu', '/tra-cuu/trich-dan'];
/** For hosts and search engines, not for readers. */
const NOT_READ = /^\/(?:deploy\/|_headers$|robots\.txt$|sitemap\.xml$|sw\.js$|offline\.json$|.*\/\.|\.)/;

/**
 * Leaves in a finished site the list of its files and the worker that keeps them. Runs last: the version is
 * the hash of everything else. `pageChunks` are the names of the scripts that one page alone needs, by its path.
 */
export async function writeOffline(
  directory: string,
  pageChunks: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const paths = readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length).replaceAll('\\', '/'))
    .filter((path) => !NOT_READ.test(path))
    .sort();
  const files = Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path, await described(readFileSync(join(directory, path)))] as const),
    ),
  );
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const others = Object.entries(pageChunks).filter(([path]) => !CORE_PAGES.includes(path.replace(/\/$/, '')));
  const notCore = new Set(others.flatMap(([, chunks]) => chunks));
  const core = Object.keys(files).filter((path) => isCore(path, notCore));
  const manifest: OfflineManifest = {version, core, files};
  writeFileSync(join(directory, MANIFEST), JSON.stringify(manifest));
  await build({
    entryPoints: [join(import.meta.dirname, '../../plugins/offline/worker/sw.ts')],
    outfile: join(directory, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome96', 'firefox94', 'safari15'],
    define: {VERSION: JSON.stringify(version)},
    logLevel: 'silent',
  });
}

/** Hash, and size in bytes as it travels. */
async function described(content: Uint8Array): Promise<[hash: string, bytes: number]> {
  return [createHash('sha256').update(content).digest('hex'), (await compress(content)).length];
}

function isCore(path: string, notCore: ReadonlySet<string>): boolean {
  if (/^\/(?:404\.html|favicon\.svg|manifest\.webmanifest)$/.test(path)) return true;
  // The reader of PDF files, half a megabyte, is for who has one to check.
  if (path.startsWith('/assets/js/'))
    return !path.includes('pdfjs') && !notCore.has(path.slice('/assets/js/'.length).split('.')[0] ?? '');
  if (/^\/assets\/(?:css\/|fonts\/)|^\/chi-muc\//.test(path)) return true;
  return CORE_PAGES.some((page) => path === `${page}/index.html`);
}
