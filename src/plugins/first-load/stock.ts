import type {PluginModule} from '@docusaurus/types';

/** A plugin of Docusaurus as `require` gives it: what an `import` gives depends on who loads the configuration. */
export interface StockModule extends Required<Pick<PluginModule, 'validateOptions' | 'validateThemeConfig'>> {
  readonly default: PluginModule;
}
