import type {Plugin} from '@docusaurus/types';

/** Puts the sheets of Infima and of the classic theme on screens alone, while the styles are put together. */
export default function trimStylesPlugin(): Plugin {
  return {
    name: 'trim-styles',
    configurePostCss: (options) => ({
      ...options,
      // Without this, every sheet looks for a configuration from its folder up to the root of the disk.
      config: false,
      plugins: [...options.plugins.map(leanly), stockOnScreen()],
    }),
  };
}

/**
 * The stock plugin without what the minimizer does after it for the same browsers, prefixes, and what none of them
 * needs, the older names of page breaks.
 */
function leanly(plugin: unknown): unknown {
  if (!Array.isArray(plugin) || !/postcss-preset-env/.test(plugin[0])) return plugin;
  const [path, options] = plugin;
  return [path, {...options, autoprefixer: {add: false}, features: {'break-properties': false}}];
}

/** As much of PostCSS as is needed here. */
interface Sheet {
  readonly source?: {readonly input: {readonly file?: string}};
  walkRules(each: (rule: Rule) => void): void;
  walkAtRules(name: string, each: (rule: {readonly params: string; remove(): void}) => void): void;
}

interface Rule {
  readonly selectors: readonly string[];
  clone(): Rule;
  replaceWith(other: unknown): void;
}

type AtRuleMaker = new (parts: {
  readonly name: string;
  readonly params: string;
  readonly nodes: readonly Rule[];
}) => unknown;

function stockOnScreen() {
  return {
    postcssPlugin: 'stock-on-screen',
    OnceExit(sheet: Sheet, {AtRule}: {readonly AtRule: AtRuleMaker}): void {
      const file = sheet.source?.input.file ?? '';
      if (!/infima|theme-classic/.test(file)) return;
      // Paper has sheets of its own.
      sheet.walkAtRules('media', (rule) => {
        if (rule.params === 'print') rule.remove();
      });
      if (file.includes('infima')) sheet.walkRules((rule) => darkOnScreenAlone(rule, AtRule));
    },
  };
}

/** On paper every theme is the light one. */
function darkOnScreenAlone(rule: Rule, AtRule: AtRuleMaker): void {
  if (rule.selectors.every((selector) => /^html\[data-theme=['"]?dark['"]?\]$/.test(selector)))
    rule.replaceWith(new AtRule({name: 'media', params: 'screen', nodes: [rule.clone()]}));
}
