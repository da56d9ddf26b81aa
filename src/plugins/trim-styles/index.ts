import type {Plugin} from '@docusaurus/types';

/**
 * Parts of Infima and of the classic theme that no component of this site draws, though a script may name them. What
 * nothing names at all, `purge-styles` finds by itself.
 */
const UNUSED = new RegExp(
  `^kbd$|\\.(?:${[
    'alert',
    'badge',
    'breadcrumbs',
    'button--(?:active|block|danger|info|lg|link|outline(?!\\))|success|warning)',
    'button\\.disabled',
    'card',
    'close(?!B)',
    'dropdown',
    'footer',
    'margin-(?:horiz|vert)--',
    'navbar--(?:dark|primary)',
    'padding-(?!top--md|bottom--lg)',
    'pagination(?!-nav)',
    'docItemWrapperEnhanced',
    'docSidebarContainerHidden',
    'menu(?:ExternalLink|WithAnnouncementBar)',
    'menu__link--sublist-caret',
    'sidebar(?:Hidden|Logo|WithHideableNavbar)',
    'tabs',
  ].join('|')})`,
);

/** Drops the rules of those parts while the styles are put together. */
export default function trimStylesPlugin(): Plugin {
  return {
    name: 'trim-styles',
    configurePostCss: (options) => ({
      ...options,
      // Without this, every sheet looks for a configuration from its folder up to the root of the disk.
      config: false,
      plugins: [trim()],
    }),
  };
}

/** As much of PostCSS as is needed here. */
interface Sheet {
  readonly source?: {readonly input: {readonly file?: string}};
  walkRules(each: (rule: Rule) => void): void;
  walkAtRules(name: string, each: (rule: {readonly params: string; remove(): void}) => void): void;
}

interface Rule {
  selectors: string[];
  remove(): void;
  clone(): Rule;
  replaceWith(other: unknown): void;
}

type AtRuleMaker = new (parts: {
  readonly name: string;
  readonly params: string;
  readonly nodes: readonly Rule[];
}) => unknown;

function trim() {
  return {
    postcssPlugin: 'trim-styles',
    OnceExit(sheet: Sheet, {AtRule}: {readonly AtRule: AtRuleMaker}): void {
      const file = sheet.source?.input.file ?? '';
      if (!/infima|theme-classic/.test(file)) return;
      sheet.walkRules(dropUnused);
      // Paper has sheets of its own.
      sheet.walkAtRules('media', (rule) => {
        if (rule.params === 'print') rule.remove();
      });
      if (!file.includes('infima')) return;
      sheet.walkRules((rule) => darkOnScreenAlone(rule, AtRule));
    },
  };
}

function dropUnused(rule: Rule): void {
  const kept = rule.selectors.filter((selector) => !UNUSED.test(selector));
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
}

/** On paper every theme is the light one. */
function darkOnScreenAlone(rule: Rule, AtRule: AtRuleMaker): void {
  if (rule.selectors.every((selector) => /^html\[data-theme=['"]?dark['"]?\]$/.test(selector)))
    rule.replaceWith(new AtRule({name: 'media', params: 'screen', nodes: [rule.clone()]}));
}
