import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import * as z from 'zod';
import {PAGE_CHUNKS} from '../../build/offline/page-chunks.ts';
import {shardOf} from './client/shard.ts';
import type {Replacement} from './replacements.ts';
import {StockChanged} from './stock-files.ts';

/** Pages whose routes travel together: a few hundred bytes, so that the next click often needs nothing more. */
const PAGES_PER_SHARD = 12;

interface Route {
  readonly path: string;
  /** What the generated file gives `ComponentCreator`; the last route, for what is not found, has no hash. */
  readonly component: readonly [path: string, hash?: string];
  readonly routes?: readonly Route[] | undefined;
  readonly [attribute: string]: unknown;
}

const Routes: z.ZodType<Route[]> = z.array(
  z.looseObject({
    path: z.string(),
    component: z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])]),
    get routes() {
      return Routes.optional();
    },
  }),
);

/** Names of chunks, nested as the props of a route are. */
const ChunkNames = z.record(z.string(), z.unknown());
type ChunkNames = Readonly<z.infer<typeof ChunkNames>>;

interface Leaf {
  /** Indices from the top to the list that holds the route. */
  readonly parent: readonly number[];
  readonly route: Route;
}

/**
 * Splits the routes that Docusaurus generated below `generated` into those that every page needs and the pages' own,
 * in shards, below `folder`. Throws `StockChanged` where a generated file is not written as it is known here.
 */
export function shardRoutes(generated: string, folder: string): Replacement[] {
  const routes = parse('routes.js', Routes, readRoutes(generatedText('routes.js')));
  const names = parse(
    'routesChunkNames.json',
    ChunkNames,
    JSON.parse(generatedText('routesChunkNames.json')),
  );
  const registry = readRegistry(generatedText('registry.js'));
  checkTogether(routes, names, registry);
  const leaves: Leaf[] = [];
  const trunk = routes.map((route, index) => prune(route, [index], leaves));
  const count = Math.max(1, Math.ceil(leaves.length / PAGES_PER_SHARD));
  const shards = Array.from({length: count}, (_, shard) =>
    leaves.filter(({route}) => shardOf(route.path, count) === shard),
  );
  rmSync(join(folder, 'shards'), {recursive: true, force: true});
  mkdirSync(join(folder, 'shards'), {recursive: true});
  const own = chunksOfOneLeaf(leaves, names);
  const shared = [...registry].filter(([chunk]) => !own.has(chunk)).map(([, line]) => line);
  const ownChunks = ({route}: Leaf) =>
    chunkNamesIn(names[route.component.join('-')]).filter((chunk) => own.has(chunk));
  const inTrunk = flatten(trunk).map((route) => route.component.join('-'));
  write(folder, 'registry.js', `export default {\n${shared.join('\n')}\n};\n`);
  write(folder, 'chunk-names.js', `export default ${json(pick(names, inTrunk))};\n`);
  write(folder, 'routes.js', `${CREATOR}export default ${routesCode(trunk)};\n`);
  write(
    folder,
    'shards.js',
    `export const count = ${count};\nexport const load = (shard) => import(/* webpackChunkName: "routes-[request]" */ \`./shards/\${shard}.js\`);\n`,
  );
  write(
    generated,
    PAGE_CHUNKS,
    json(Object.fromEntries(leaves.map((leaf) => [leaf.route.path, ownChunks(leaf)]))),
  );
  for (const [shard, inShard] of shards.entries()) {
    const keys = inShard.map(({route}) => route.component.join('-'));
    const chunks = new Set(keys.flatMap((key) => chunkNamesIn(names[key])));
    const lines = [...registry]
      .filter(([chunk]) => chunks.has(chunk) && own.has(chunk))
      .map(([, line]) => line);
    write(
      folder,
      `shards/${shard}.js`,
      `${CREATOR}import registry from '../registry.js';\nimport names from '../chunk-names.js';\n` +
        `Object.assign(registry, {\n${lines.join('\n')}\n});\nObject.assign(names, ${json(pick(names, keys))});\n` +
        `export default [${inShard.map((leaf) => `{parent: ${json(leaf.parent)}, route: ${routeCode(leaf.route)}}`).join(',\n')}];\n`,
    );
  }
  return [
    {stock: join(generated, 'routes.js'), ours: join(folder, 'routes.js')},
    {stock: join(generated, 'registry.js'), ours: join(folder, 'registry.js')},
    {stock: join(generated, 'routesChunkNames.json'), ours: join(folder, 'chunk-names.js')},
  ];

  function generatedText(file: string): string {
    return readFileSync(join(generated, file), 'utf8');
  }
}

const CREATOR = `import ComponentCreator from '@docusaurus/ComponentCreator';\n`;

function parse<T>(file: string, schema: z.ZodType<T>, data: unknown): T {
  const read = schema.safeParse(data);
  if (!read.success) throw new StockChanged(`${file} has another shape: ${z.prettifyError(read.error)}.`);
  return read.data;
}

/** The generated module as data: it holds nothing but literals and calls of `ComponentCreator`. */
function readRoutes(source: string): unknown {
  const expression = source.replace(/^import .*$/gm, '').replace('export default', '');
  try {
    return runInNewContext(`(${expression.trim().replace(/;$/, '')})`, {
      ComponentCreator: (...call: string[]) => call,
    });
  } catch (error) {
    throw new StockChanged(`routes.js is no list of literals any more: ${error}.`);
  }
}

/** Every route but the last has names of chunks, and every chunk a line in the registry. */
function checkTogether(
  routes: readonly Route[],
  names: ChunkNames,
  registry: ReadonlyMap<string, string>,
): void {
  for (const {path, component} of flatten(routes)) {
    const chunks = chunkNamesIn(names[component.join('-')]);
    if (component.length > 1 && chunks.length === 0)
      throw new StockChanged(`routesChunkNames.json names no chunk for ${path}.`);
    const unknown = chunks.find((chunk) => !registry.has(chunk));
    if (unknown !== undefined)
      throw new StockChanged(`registry.js has no line for the chunk ${unknown} of ${path}.`);
  }
}

/** The lines of the registry by the name of their chunk. */
function readRegistry(source: string): Map<string, string> {
  return new Map(
    source.split('\n').flatMap((line) => {
      const name = /^\s*"([^"]+)": \[/.exec(line)?.[1];
      return name === undefined ? [] : [[name, line.replace(/,?(?:\};)?$/, ',')] as const];
    }),
  );
}

/** A route without the pages under it, which go to `leaves`. Pages of the top level stay: they are few. */
function prune(route: Route, at: readonly number[], leaves: Leaf[]): Route {
  if (!route.routes) return route;
  const kept: Route[] = [];
  for (const child of route.routes) {
    if (child.routes) kept.push(prune(child, [...at, kept.length], leaves));
    else leaves.push({parent: at, route: child});
  }
  return {...route, routes: kept};
}

function flatten(routes: readonly Route[]): Route[] {
  return routes.flatMap((route) => [route, ...flatten(route.routes ?? [])]);
}

/** Chunks that one page alone needs. */
function chunksOfOneLeaf(leaves: readonly Leaf[], names: ChunkNames): Set<string> {
  const own = new Set<string>();
  const seen = new Set<string>();
  for (const {route} of leaves) {
    for (const chunk of new Set(chunkNamesIn(names[route.component.join('-')]))) {
      if (seen.has(chunk)) own.delete(chunk);
      else own.add(chunk);
      seen.add(chunk);
    }
  }
  const leafKeys = new Set(leaves.map(({route}) => route.component.join('-')));
  for (const [key, value] of Object.entries(names)) {
    if (!leafKeys.has(key)) for (const chunk of chunkNamesIn(value)) own.delete(chunk);
  }
  return own;
}

function chunkNamesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(chunkNamesIn) : [];
}

function pick(names: ChunkNames, keys: readonly string[]): ChunkNames {
  return Object.fromEntries(keys.filter((key) => key in names).map((key) => [key, names[key]]));
}

function routesCode(routes: readonly Route[]): string {
  return `[${routes.map(routeCode).join(',\n')}]`;
}

function routeCode({component, routes, ...attributes}: Route): string {
  const code = Object.entries(attributes).map(([name, value]) => `${json(name)}: ${json(value)}`);
  code.push(`component: ComponentCreator(${component.map(json).join(', ')})`);
  if (routes) code.push(`routes: ${routesCode(routes)}`);
  return `{${code.join(', ')}}`;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function write(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}
