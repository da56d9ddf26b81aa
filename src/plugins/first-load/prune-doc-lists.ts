import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import type {Replacement} from './replacements.ts';
import {StockChanged} from './stock-files.ts';

/** Where the docs plugin leaves what all its pages share, below the generated folder. */
const PROPS = 'docusaurus-plugin-content-docs/default/p';

const GlobalData = z.looseObject({
  'docusaurus-plugin-content-docs': z.looseObject({
    default: z.looseObject({versions: z.array(z.looseObject({docs: z.array(z.unknown())}))}),
  }),
});
const VersionProps = z.looseObject({version: z.looseObject({docs: z.record(z.string(), z.unknown())})});

/**
 * Copies the two lists of all pages, which stock themes read for version menus and cards and every page would carry,
 * without their entries.
 */
export function pruneDocLists(generated: string, folder: string): Replacement[] {
  mkdirSync(folder, {recursive: true});
  const files = readdirSync(join(generated, PROPS));
  if (files.length !== 1)
    throw new StockChanged(`${PROPS} holds ${files.length} files where one was expected.`);
  return [
    pruned('globalData.json', GlobalData, (data) => {
      for (const version of data['docusaurus-plugin-content-docs'].default.versions) version.docs = [];
    }),
    pruned(`${PROPS}/${files[0]}`, VersionProps, ({version}) => {
      version.docs = {};
    }),
  ];

  function pruned<T>(path: string, schema: z.ZodType<T>, prune: (data: T) => void): Replacement {
    const stock = join(generated, path);
    const read = schema.safeParse(JSON.parse(readFileSync(stock, 'utf8')));
    if (!read.success) throw new StockChanged(`${path} has another shape: ${z.prettifyError(read.error)}.`);
    prune(read.data);
    const ours = join(folder, path.split('/').at(-1)!);
    writeFileSync(ours, JSON.stringify(read.data));
    return {stock, ours};
  }
}
