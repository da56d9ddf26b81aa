import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {rspack} from '@docusaurus/faster';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {packageFolders} from '../../src/build/shipped-modules.ts';

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'modules-')));
});

afterAll(() => rmSync(folder, {recursive: true}));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
}

/** A package of one module. */
const one = (name: string, text: string, file = 'index.js') => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({name, version: '1.0.0', sideEffects: false}),
  [`node_modules/${name}/${file}`]: text,
});

test('a package is found however its code comes into the bundles, and only then', async () => {
  write({
    ...one('joined', 'export const a = (x) => x * 2; export const b = 2;'),
    ...one('@scope/common', 'module.exports = (x) => x;'),
    ...one('deep', 'export {c} from "inner"; export const unused = 1;'),
    ...one('deep/node_modules/inner', 'export const c = (x) => x + 1;'),
    ...one(
      'carrier',
      '//#region node_modules/carried/index.js\nexport const d = (x) => x - 3;\n//#endregion\n// ../node_modules/@scope/own/i.js\nexport const e = (x) => x / 4;',
    ),
    ...one('carrier/node_modules/carried', 'export const d = 8;'),
    ...one('@scope/own', 'export const e = 9;'),
    ...one('lazy', 'export default 5;'),
    ...one('shaken', 'export const never = 6;'),
    ...one('absent', 'export default 7;'),
    ...one('letters', 'file', 'a.woff2'),
    'src/index.js': `import {a} from 'joined'; import common from '@scope/common'; import {c} from 'deep';
      import {never} from 'shaken'; import letters from 'letters/a.woff2';
      import {d, e} from 'carrier'; console.log(d(a(2)), e(a(3)));
      console.log(a(1), common(c(2)), letters); import('lazy').then(console.log);`,
  });
  const folders = await new Promise<string[]>((resolve, reject) => {
    let found: string[] = [];
    const compiler = rspack({
      context: folder,
      entry: './src/index.js',
      mode: 'production',
      output: {path: join(folder, 'out')},
      module: {rules: [{test: /woff2$/, type: 'asset/resource'}]},
      plugins: [
        {
          apply(own: InstanceType<typeof rspack.Compiler>) {
            own.hooks.afterEmit.tap('test', (compilation) => {
              found = packageFolders(compilation);
            });
          },
        },
      ],
    });
    compiler.run((error) => compiler.close(() => (error ? reject(error) : resolve(found))));
  });
  expect(folders.map((path) => path.slice(folder.length + 1))).toEqual(
    [
      '@scope/common',
      '@scope/own',
      'carrier',
      'carrier/node_modules/carried',
      'deep/node_modules/inner',
      'joined',
      'lazy',
      'letters',
    ].map((name) => `node_modules/${name}`),
  );
});
