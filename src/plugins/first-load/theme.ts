import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {StockModule} from './stock.ts';

const stock = require('@docusaurus/theme-classic') as StockModule;

/** Folder of the compiled theme, whose own paths are relative to it. */
const THEME = join(dirname(require.resolve('@docusaurus/theme-classic/package.json')), 'lib');

/**
 * The classic theme without the two modules that it adds to every page beside its sheets: a highlighter of
 * code (the plan has none) and a progress bar.
 */
export default function leanTheme(context: LoadContext, options: unknown): Plugin {
  const theme = stock.default(context, options) as Plugin;
  return {
    ...theme,
    getThemePath: () => join(THEME, 'theme'),
    getTypeScriptThemePath: () => join(THEME, '..', 'src', 'theme'),
    getClientModules: () => (theme.getClientModules?.() ?? []).filter((module) => module.endsWith('.css')),
  };
}

leanTheme.validateOptions = stock.validateOptions;
leanTheme.validateThemeConfig = stock.validateThemeConfig;
