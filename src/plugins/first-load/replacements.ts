import {join} from 'node:path';
import {type Bundles, packageFolders, shippedFiles} from '../../build/shipped-modules.ts';
import {StockChanged, stockFile} from './stock-files.ts';
import {UNDRAWN} from './undrawn.ts';

/** A stock module and what stands in for it, as absolute paths. */
export interface Replacement {
  readonly stock: string;
  readonly ours: string;
  /** Whether ours builds on the stock module, which then stays in the bundles. */
  readonly wraps?: true;
}

/** What draws nothing on this site. */
export function emptied(root: string): Replacement[] {
  return UNDRAWN.map((file) => ({
    stock: stockFile(root, '@docusaurus/theme-classic', `lib/${file}`),
    ours: client(root, 'Nothing.ts'),
  }));
}

/** Modules of Docusaurus' own client. */
export function clientModules(root: string): Replacement[] {
  const stock = (file: string) => stockFile(root, '@docusaurus/core', `lib/client/${file}`);
  return [
    {stock: stock('preload.js'), ours: client(root, 'preload.ts')},
    {stock: stock('docusaurus.js'), ours: client(root, 'docusaurus.ts')},
    {stock: stock('PendingNavigation.js'), ours: client(root, 'PendingNavigation.tsx'), wraps: true},
    // It draws nothing where the configuration has no such banner; Docusaurus ships it all the same.
    {stock: stock('BaseUrlIssueBanner/index.js'), ours: client(root, 'Nothing.ts')},
  ];
}

/**
 * Throws `StockChanged` unless the bundles hold every replacement, nothing of what it replaces, and nothing of the
 * packages that are `gone`.
 */
export function checkReplaced(
  bundles: Bundles,
  replacements: readonly Replacement[],
  gone: readonly string[],
): void {
  const files = shippedFiles(bundles);
  for (const {stock, ours, wraps} of replacements) {
    if (!wraps && files.has(stock))
      throw new StockChanged(`${stock} is shipped, though ${ours} replaces it.`);
    if (!files.has(ours))
      throw new StockChanged(`nothing asks for ${ours} any more, which replaces ${stock}.`);
  }
  const left = packageFolders(bundles).find((folder) =>
    gone.includes(folder.replace(/^.*node_modules[\\/]/, '')),
  );
  if (left !== undefined) throw new StockChanged(`${left} is shipped, though another package replaces it.`);
}

function client(root: string, file: string): string {
  return join(root, 'src', 'plugins', 'first-load', 'client', file);
}
