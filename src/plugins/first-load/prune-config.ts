import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import type {Replacement} from './replacements.ts';
import {StockChanged} from './stock-files.ts';

const FILE = 'docusaurus.config.mjs';
/** How the configuration is asked for. */
export const CONFIG_REQUEST = '@generated/docusaurus.config$';

/** What only a build reads of the configuration. */
const FOR_BUILDS = ['headTags', 'presets', 'plugins', 'markdown'] as const;
const Config = z.looseObject(Object.fromEntries(FOR_BUILDS.map((name) => [name, z.unknown()])));

/** Copies the configuration, which every page carries whole, without what only a build reads. */
export function pruneConfig(generated: string, folder: string): Replacement {
  mkdirSync(folder, {recursive: true});
  const stock = join(generated, FILE);
  const [, json = ''] = /^export default (\{.*\});\s*$/ms.exec(readFileSync(stock, 'utf8')) ?? [];
  const read = Config.safeParse(json === '' ? null : JSON.parse(json));
  if (!read.success) throw new StockChanged(`${FILE} has another shape: ${z.prettifyError(read.error)}.`);
  const kept = Object.entries(read.data).filter(([name]) => !FOR_BUILDS.some((other) => other === name));
  const ours = join(folder, FILE);
  writeFileSync(ours, `export default ${JSON.stringify(Object.fromEntries(kept))};\n`);
  return {stock, ours};
}
