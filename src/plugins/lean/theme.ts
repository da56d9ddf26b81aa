import {dirname, join} from 'node:path';
import themeClassic, {type Options} from '@docusaurus/theme-classic';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

/** The checks of the theme's options, which its types leave out. */
export const {validateOptions, validateThemeConfig} = require('@docusaurus/theme-classic') as PluginModule;

/** Folder of the compiled theme, whose own paths are relative to it. */
const THEME = join(dirname(require.resolve('@docusaurus/theme-classic/package.json')), 'lib');

/**
 * The classic theme without the two modules that it adds to every page beside its sheets: a highlighter of
 * code (the plan has none) and a progress bar.
 */
export default function leanTheme(context: LoadContext, options: Options): Plugin {
  const theme = themeClassic(context, options) as Plugin;
  return {
    ...theme,
    getThemePath: () => join(THEME, 'theme'),
    getTypeScriptThemePath: () => join(THEME, '..', 'src', 'theme'),
    getClientModules: () => (theme.getClientModules?.() ?? []).filter((module) => module.endsWith('.css')),
  };
}
