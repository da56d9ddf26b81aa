import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {shardOf} from '../../../src/plugins/first-load/client/shard.ts';
import {writeLeanRoutes} from '../../../src/plugins/first-load/write-lean-routes.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lean-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

const pathOf = (index: number) => `/can-cu/van-ban-${index}`;

/** What Docusaurus generates for a site of so many pages. */
function generate(pages: number): void {
  const leaf = (index: number) =>
    `{ path: '${pathOf(index)}', component: ComponentCreator('${pathOf(index)}', '${index}'), exact: true }`;
  const indices = Array.from({length: pages}, (_, index) => index);
  writeFileSync(
    join(folder, 'routes.js'),
    `import React from 'react';\nimport ComponentCreator from '@docusaurus/ComponentCreator';\n\nexport default [\n` +
      `  { path: '/', component: ComponentCreator('/', 'a'), routes: [${indices.map(leaf).join(',\n')}] },\n` +
      `  { path: '*', component: ComponentCreator('*') },\n];\n`,
  );
  const names = indices.map((index) => [`${pathOf(index)}-${index}`, {__comp: 'item', content: `c${index}`}]);
  writeFileSync(
    join(folder, 'routesChunkNames.json'),
    JSON.stringify({'/-a': {__comp: 'root'}, ...Object.fromEntries(names)}),
  );
  const chunks = ['root', 'item', ...indices.map((index) => `c${index}`)];
  const lines = chunks.map(
    (name) => `  "${name}": [() => import("${name}"), "${name}", require.resolveWeak("${name}")],`,
  );
  writeFileSync(join(folder, 'registry.js'), `export default {\n${lines.join('\n')}};\n`);
  writeLeanRoutes(folder);
}

const lean = (file: string) => readFileSync(join(folder, 'lean', file), 'utf8');
const shards = () => readdirSync(join(folder, 'lean', 'shards'));

describe('writeLeanRoutes', () => {
  it('gives every page to the one shard in which the browser looks for it', () => {
    generate(100);
    const count = shards().length;
    for (let index = 0; index < 100; index += 1) {
      const holders = shards().filter((file) =>
        lean(`shards/${file}`).includes(`"path": "${pathOf(index)}"`),
      );
      expect(holders).toEqual([`${shardOf(pathOf(index), count)}.js`]);
    }
  });

  it('leaves what every page loads as it is when there are ten times as many pages', () => {
    const trunk = () => ['routes.js', 'registry.js', 'chunk-names.js'].map(lean);
    generate(60);
    const few = trunk();
    generate(600);
    expect(trunk()).toEqual(few);
    expect(lean('registry.js')).toContain('"item"');
    expect(lean('registry.js')).not.toContain('"c1"');
  });

  it('keeps a shard small however many pages there are', () => {
    generate(600);
    const largest = Math.max(...shards().map((file) => lean(`shards/${file}`).split('"path"').length - 1));
    expect(largest).toBeLessThanOrEqual(40);
  });
});
