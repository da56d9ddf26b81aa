import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import type {Replacement} from './replacements.ts';
import {StockChanged} from './stock-files.ts';

const FILE = 'docusaurus.config.mjs';
const EXPORT = 'export default ';
/** How the configuration is asked for. */
export const CONFIG_REQUEST = '@generated/docusaurus.config$';

/** What only a build reads of the configuration. */
const FOR_BUILDS = ['headTags', 'presets', 'plugins', 'markdown'] as const;
const Config = z.looseObject(Object.fromEntries(FOR_BUILDS.map((name) => [name, z.unknown()])));

/** Copies the configuration, which every page carries whole, without what only a build reads. */
export function pruneConfig(generated: string, folder: string): Replacement {
  mkdirSync(folder, {recursive: true});
  const stock = join(generated, FILE);
  const read = Config.safeParse(readExport(readFileSync(stock, 'utf8')));
  if (!read.success) throw new StockChanged(`${FILE} has another shape: ${z.prettifyError(read.error)}.`);
  const kept = Object.entries(read.data).filter(([name]) => !FOR_BUILDS.some((other) => other === name));
  const ours = join(folder, FILE);
  writeFileSync(ours, `export default ${JSON.stringify(Object.fromEntries(kept))};\n`);
  return {stock, ours};
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
