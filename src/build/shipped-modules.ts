import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** As much of a bundler's module as is needed here. */
interface BundledModule {
  identifier(): string;
  /** The modules that were joined into this one. */
  readonly modules?: Iterable<BundledModule>;
}

/** As much of a finished compilation as is needed here. */
export interface Bundles {
  readonly chunks: Iterable<unknown>;
  readonly chunkGraph: {getChunkModules(chunk: never): Iterable<BundledModule>};
  /** Files that were made; one that came whole out of a package knows its source, from `context` on. */
  getAssets(): Iterable<{readonly info: {readonly sourceFilename?: string}}>;
  readonly compiler: {readonly context: string};
}

/**
 * Folders of the packages of which something is in the bundles: scripts, stylesheets, fonts, and what those carry in
 * their own files. Sorted. Throws where a carried package is not installed, whose licence nobody could read.
 */
export function packageFolders(bundles: Bundles): string[] {
  const files = [...shippedFiles(bundles)];
  const folders = new Set([...files.map(packageFolder), ...files.flatMap(carriedFolders)]);
  return [...folders].filter((folder) => folder !== null).sort();
}

/** The files that the bundles are made of, as absolute paths. */
export function shippedFiles(bundles: Bundles): Set<string> {
  const files = new Set<string>();
  const add = (module: BundledModule): void => {
    files.add(fileOf(module));
    for (const inner of module.modules ?? []) add(inner);
  };
  for (const chunk of bundles.chunks)
    for (const module of bundles.chunkGraph.getChunkModules(chunk as never)) add(module);
  for (const {info} of bundles.getAssets())
    if (info.sourceFilename) files.add(join(bundles.compiler.context, info.sourceFilename));
  return files;
}

/** The file in an identifier such as `css|loader!…!file` or `asset/resource|file`. */
function fileOf(module: BundledModule): string {
  return (module.identifier().split('!').at(-1) ?? '').replace(/^[a-z/-]*\|/, '');
}

/** What a bundler leaves in a package's file above the code of another: `//#region node_modules/nanoid/index.js`. */
const CARRIED = /^\/\/(?:#region)? ?(?:\.\.\/)*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** Folders of the packages whose code stands inside the file of another. */
function carriedFolders(file: string): string[] {
  const own = packageFolder(file);
  if (own === null || !/\.[cm]?js$/.test(file) || !existsSync(file)) return [];
  const names = [...readFileSync(file, 'utf8').matchAll(CARRIED)].map(([, name]) => name!);
  return [...new Set(names)].map((name) => installedFolder(name, own));
}

/** Where a package finds another: in its own folder, else in one of those above. */
function installedFolder(name: string, from: string): string {
  for (let above = from; dirname(above) !== above; above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    if (existsSync(folder)) return folder;
  }
  throw new Error(`${from}: mang theo mã của gói “${name}” không cài trong máy, nên không rõ giấy phép.`);
}

function packageFolder(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}
