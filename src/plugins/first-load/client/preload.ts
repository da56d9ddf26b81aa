import routes from '@generated/routes';
import {count, load as loadLeaves} from '@generated/shards';
import {matchRoutes, type RouteConfig} from 'react-router-config';
import {onNeed} from './need.ts';
import {shardOf} from './shard.ts';

const loaded = new Map<number, Promise<void>>();

/**
 * Loads the route of a page, then the modules of that route; stands in for the module of Docusaurus that
 * finds all routes at hand. Rejects when a file cannot be loaded. The page that the reader opened stands
 * already, so the first call is answered when that page is needed.
 */
export default function preload(pathname: string): PromiseLike<void> {
  const loading = load(pathname);
  if (!isFirstPage) return loading.then(nextTask);
  isFirstPage = false;
  return {
    // biome-ignore lint/suspicious/noThenProperty: a promise answers after the event that asks, this within it
    then: (draw, fail) =>
      loading.then(() => new Promise((resolve) => onNeed(() => resolve(draw?.() as never))), fail),
  };
}

let isFirstPage = true;

async function load(pathname: string): Promise<void> {
  const paths = [...new Set([pathname, decodeURI(pathname)])];
  await Promise.all(paths.map((path) => loadShard(shardOf(path, count))));
  const matches = paths.flatMap((path) => matchRoutes(routes, path));
  await Promise.all(matches.map(({route}) => (route.component as unknown as Preloadable).preload?.()));
}

/** Lets the browser answer its reader between running the scripts of a page and drawing it. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What `ComponentCreator` makes: a component that knows how to fetch itself. */
interface Preloadable {
  preload?(): Promise<unknown>;
}

function loadShard(shard: number): Promise<void> {
  const known = loaded.get(shard);
  if (known) return known;
  const loading = loadLeaves(shard).then(({default: leaves}) => {
    for (const {parent, route} of leaves) routesAt(parent).push(route);
  });
  loaded.set(shard, loading);
  // A file that could not be had now may be there at the next click.
  loading.catch(() => loaded.delete(shard));
  return loading;
}

/** The list of routes below the route that the indices lead to. */
function routesAt(indices: readonly number[]): RouteConfig[] {
  let list: RouteConfig[] = routes;
  for (const index of indices) list = list[index]?.routes ?? [];
  return list;
}
