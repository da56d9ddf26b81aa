import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** Packages of many files that Docusaurus itself does not load: they go into the bundle, what is used of them. */
const WITHIN = ['zod', 'yaml'];

/**
 * Bundles the configuration with all that it imports of ours into a folder, and returns the path of a module that
 * Docusaurus can load. Its own loader transforms hundreds of files one by one, and the packages that they import
 * besides: in a new clone that takes four seconds, this a tenth of one.
 *
 * @param {string} siteDir
 * @param {string} folder Must lie below the site's, for the packages to be found.
 * @returns {Promise<string>}
 */
export async function bundleConfig(siteDir, folder) {
  await build({
    entryPoints: [join(siteDir, 'docusaurus.config.ts')],
    outfile: join(folder, 'site-config.mjs'),
    bundle: true,
    packages: 'external',
    // What has a path is not taken for a package.
    alias: Object.fromEntries(WITHIN.map((name) => [name, fileURLToPath(import.meta.resolve(name))])),
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    // The configuration alone asks where it stands; what it imports is given it.
    define: {__dirname: JSON.stringify(siteDir)},
    logLevel: 'warning',
  });
  const entry = join(folder, 'site-config.cjs');
  writeFileSync(
    entry,
    "module.exports = require('node:module').createRequire(__filename)('./site-config.mjs').default;\n",
  );
  return entry;
}
