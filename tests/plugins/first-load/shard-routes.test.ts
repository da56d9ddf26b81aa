import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {generateRouteFiles} from '@docusaurus/core/lib/server/codegen/codegenRoutes.js';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {shardOf} from '../../../src/plugins/first-load/client/shard.ts';
import {shardRoutes} from '../../../src/plugins/first-load/shard-routes.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

const pathOf = (index: number) => `/can-cu/van-ban-${index}`;
const plugin = {name: 'docs', id: 'default'};

/** The files that the installed Docusaurus generates for so many pages. */
async function generate(pages: number): Promise<void> {
  const routes = Array.from({length: pages}, (_, index) => ({
    path: pathOf(index),
    component: '@theme/DocItem',
    modules: {content: `@site/docs/can-cu/van-ban-${index}.mdx`},
    exact: true,
    plugin,
  }));
  await generateRouteFiles({
    baseUrl: '/',
    generatedFilesDir: folder,
    routes: [{path: '/', component: '@theme/DocsRoot', props: {version: {docs: {}}}, routes, plugin}],
  });
}

const shard = () => shardRoutes(folder, join(folder, 'first-load'));
const made = (file: string) => readFileSync(join(folder, 'first-load', file), 'utf8');
const shards = () => readdirSync(join(folder, 'first-load', 'shards'));

describe('shardRoutes', () => {
  it('gives every page to the one shard in which the browser looks for it', async () => {
    await generate(100);
    shard();
    const count = shards().length;
    for (let index = 0; index < 100; index += 1) {
      const holders = shards().filter((file) =>
        made(`shards/${file}`).includes(`"path": "${pathOf(index)}"`),
      );
      expect(holders).toEqual([`${shardOf(pathOf(index), count)}.js`]);
    }
  });

  it('leaves what every page loads as it is when there are ten times as many pages', async () => {
    // The hash of the route above them changes with them.
    const trunk = () =>
      ['routes.js', 'registry.js', 'chunk-names.js'].map((file) =>
        made(file).replace(/(\/", |\/-)"?\w{3}"/g, '$1'),
      );
    await generate(60);
    shard();
    const few = trunk();
    await generate(600);
    shard();
    expect(trunk()).toEqual(few);
    expect(made('registry.js')).toContain('@theme/DocItem');
    expect(made('registry.js')).not.toContain('van-ban-1.mdx');
  });

  it('keeps a shard small however many pages there are', async () => {
    await generate(600);
    shard();
    const largest = Math.max(...shards().map((file) => made(`shards/${file}`).split('"path"').length - 1));
    expect(largest).toBeLessThanOrEqual(40);
  });

  it.each([
    ['routes.js', 'component: ComponentCreator(', 'lazy: load('],
    ['routes.js', "path: '", "route: '"],
    ['routesChunkNames.json', '"/can-cu/van-ban-3-', '"/can-cu/other-'],
    ['registry.js', '": [() =>', '": {load: () =>'],
  ])('refuses a %s in which “%s” has become “%s”', async (file, before, after) => {
    await generate(5);
    const source = readFileSync(join(folder, file), 'utf8');
    expect(source).toContain(before);
    writeFileSync(join(folder, file), source.replaceAll(before, after));
    expect(shard).toThrow(/^first-load: .*CONTRIBUTING\.md/s);
  });
});
