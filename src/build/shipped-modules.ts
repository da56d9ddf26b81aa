import {join} from 'node:path';

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

/** Folders of the packages of which something is in the bundles: scripts, stylesheets, fonts. Sorted. */
export function packageFolders(bundles: Bundles): string[] {
  const folders = new Set([...shippedFiles(bundles)].map(packageFolder));
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

function packageFolder(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}
