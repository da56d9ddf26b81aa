import type {LoadContext, Plugin} from '@docusaurus/types';
import {namesReadOutside} from './names-read-outside.ts';

/** Parts of Infima and of the classic theme that no component of this site draws. */
const UNUSED = new RegExp(
  `^kbd$|\\.(?:${[
    'alert',
    'announcementBar',
    'avatar',
    'badge',
    'breadcrumbs',
    'button--(?:active|block|danger|info|lg|link|outline(?!\\))|success|warning)',
    'button\\.disabled',
    'button-group',
    'card',
    'col--(?!3\\b)',
    'close(?!B)',
    'collapseSidebar',
    'container-?-fluid',
    'dropdown',
    'errorBoundary',
    'expandButton',
    'footer',
    'hero',
    'margin-(?:horiz|vert)--',
    'margin-(?:top|bottom|left|right)--(?!md|sm)',
    'margin--',
    'navbar--(?:dark|primary)',
    'navbar-sidebar(?!__(?:brand|close|back\\b))',
    'navbar__(?:search|items--center)',
    'padding-(?!top--md|bottom--lg)',
    'pagination(?!-nav)',
    'pills',
    'row--',
    'shadow--',
    'sidebarLogo',
    'anchorTarget',
    'docItemWrapperEnhanced',
    'docSidebarContainerHidden',
    'icon(?:Edit|Language)',
    'lastUpdated',
    'menu(?:ExternalLink|HtmlItem|WithAnnouncementBar)',
    'menu__link--sublist-caret',
    'navbar-sidebar(?!__(?:back\\b|brand|close))',
    'navbar__items--center',
    'navbar__search',
    'sidebar(?:Hidden|Logo|WithHideableNavbar)',
    'tag',
    'tabs',
    'tag(?:Regular|WithCount)',
    'text--(?!truncate)',
  ].join('|')})`,
);

/** Drops the rules of those parts, and the values that only they read, while the styles are put together. */
export default function trimStylesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'trim-styles',
    configurePostCss: (options) => ({
      ...options,
      // Without this, every sheet looks for a configuration from its folder up to the root of the disk.
      config: false,
      plugins: [...(options.plugins ?? []).map(once), trim(namesReadOutside(siteDir))],
    }),
  };
}

/** A plugin given by its path would be made anew for every sheet, which takes longer than its work. */
function once(plugin: unknown): unknown {
  if (!Array.isArray(plugin) || typeof plugin[0] !== 'string') return plugin;
  return require(plugin[0])(plugin[1]);
}

/** As much of PostCSS as is needed here. */
interface Sheet {
  readonly source?: {readonly input: {readonly file?: string}};
  walkRules(each: (rule: Rule) => void): void;
  walkAtRules(name: string, each: (rule: {readonly params: string; remove(): void}) => void): void;
  walkDecls(pattern: RegExp, each: (declaration: Declaration) => void): void;
  toString(): string;
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

interface Declaration {
  readonly prop: string;
  remove(): void;
}

function trim(outside: ReadonlySet<string>) {
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
      dropUnread(sheet, outside);
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

/** A value may be read by another value alone: repeats until nothing more falls away. */
function dropUnread(sheet: Sheet, outside: ReadonlySet<string>): void {
  for (let dropped = 1; dropped > 0; ) {
    dropped = 0;
    const read = new Set([...sheet.toString().matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]!));
    sheet.walkDecls(/^--ifm-/, (declaration) => {
      if (read.has(declaration.prop) || outside.has(declaration.prop)) return;
      declaration.remove();
      dropped += 1;
    });
  }
}
