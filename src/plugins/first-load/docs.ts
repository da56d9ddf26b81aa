import type {LoadContext, Plugin, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {StockModule} from './stock.ts';

const stock = require('@docusaurus/plugin-content-docs') as StockModule;

/**
 * The docs plugin without its two lists of all pages, which stock themes read for version menus and cards:
 * every page would carry both.
 */
export default async function leanDocs(context: LoadContext, options: unknown): Promise<Plugin> {
  const plugin = (await stock.default(context, options)) as Plugin;
  return {
    ...plugin,
    contentLoaded: async ({actions, ...rest}) =>
      plugin.contentLoaded?.({...rest, actions: withoutLists(actions)}),
  };
}

leanDocs.validateOptions = stock.validateOptions;

function withoutLists(actions: PluginContentLoadedActions): PluginContentLoadedActions {
  return {
    ...actions,
    addRoute: (route) => actions.addRoute(withoutDocs(route)),
    setGlobalData: (data) => actions.setGlobalData(withoutVersionDocs(data)),
  };
}

function withoutDocs(route: RouteConfig): RouteConfig {
  const props = route.props as {version?: Record<string, unknown>} | undefined;
  return {
    ...route,
    ...(props?.version ? {props: {...props, version: {...props.version, docs: {}}}} : {}),
    ...(route.routes ? {routes: route.routes.map(withoutDocs)} : {}),
  };
}

function withoutVersionDocs(data: unknown): unknown {
  const {versions, ...rest} = data as {versions: Record<string, unknown>[]};
  return {...rest, versions: versions.map((version) => ({...version, docs: []}))};
}
