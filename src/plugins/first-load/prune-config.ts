import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import type {Replacement} from './replacements.ts';
import {StockChanged} from './stock-files.ts';

const FILE = 'docusaurus.config.mjs';
const EXPORT = 'export default ';
/** How the configuration is asked for. */
export const CONFIG_REQUEST = '@generated/docusaurus.config$';

/** What only a build reads of the configuration, and of what it says of the time to come. */
const FOR_BUILDS = [
  'headTags',
  'presets',
  'plugins',
  'themes',
  'markdown',
  'staticDirectories',
  'clientModules',
  'scripts',
  'stylesheets',
  'onBrokenLinks',
  'onBrokenAnchors',
  'onDuplicateRoutes',
];
const FUTURE_FOR_BUILDS = ['v4', 'faster', 'experimental_vcs'];

const Config = z.looseObject({
  headTags: z.unknown(),
  presets: z.unknown(),
  plugins: z.unknown(),
  markdown: z.unknown(),
  future: z.looseObject({v4: z.unknown(), faster: z.unknown()}),
});

/** Copies the configuration, which every page carries whole, without what only a build reads. */
export function pruneConfig(generated: string, folder: string): Replacement {
  mkdirSync(folder, {recursive: true});
  const stock = join(generated, FILE);
  const read = Config.safeParse(readExport(readFileSync(stock, 'utf8')));
  if (!read.success) throw new StockChanged(`${FILE} has another shape: ${z.prettifyError(read.error)}.`);
  const kept = {...without(read.data, FOR_BUILDS), future: without(read.data.future, FUTURE_FOR_BUILDS)};
  const ours = join(folder, FILE);
  writeFileSync(ours, `export default ${JSON.stringify(kept)};\n`);
  return {stock, ours};
}

function without(data: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));
}

/** What the module exports; null where it is not written as JSON. */
function readExport(source: string): unknown {
  const at = source.indexOf(EXPORT);
  try {
    return at < 0
      ? null
      : JSON.parse(
          source
            .slice(at + EXPORT.length)
            .trim()
            .replace(/;$/, ''),
        );
  } catch {
    return null;
  }
}
