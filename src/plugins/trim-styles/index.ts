import type {Plugin} from '@docusaurus/types';

/**
 * Parts of Infima that no component of this site draws. Every page loads one style sheet; a third of the
 * stock one would be for things that never appear.
 */
const UNUSED = new RegExp(
  `\\.(?:${[
    'alert--primary',
    'alert__',
    'avatar',
    'badge',
    'breadcrumbs',
    'button--(?:active|block|danger|info|lg|link|success|warning)',
    'button-group',
    'card',
    'col--(?!3\\b)',
    'container-?-fluid',
    'footer',
    'hero',
    'margin-(?:horiz|vert)--',
    'margin-(?:top|bottom|left|right)--(?!md|sm)',
    'margin--',
    'padding-(?!top--md|bottom--lg)',
    'pagination(?:--|__)',
    'pills',
    'row--',
    'shadow--',
    'tabs',
    'text--(?!truncate)',
  ].join('|')})`,
);

/** The values that only those parts read. */
const UNUSED_VALUE =
  /^--ifm-(?:avatar|badge|breadcrumb|button-group|card|hero|pagination-(?!nav)|pills|tabs|footer|alert-(?!back|border|fore|pad|shadow)|contrast|dark|light|color-(?:danger|info|success|warning)(?!-dark$|-contrast)|color-secondary-(?:darkest|light)|global-shadow-tl|transition-slow|z-index-overlay|image-align)/;

/** Drops the rules of those parts while the style sheet is put together. */
export default function trimStylesPlugin(): Plugin {
  return {
    name: 'trim-styles',
    configurePostCss: (options) => ({...options, plugins: [...(options.plugins ?? []), trim]}),
  };
}

interface Source {
  readonly source?: {readonly input: {readonly file?: string}};
}

interface Declaration extends Source {
  readonly prop: string;
  remove(): void;
}

interface Rule extends Source {
  selectors: string[];
  remove(): void;
}

const trim = {
  postcssPlugin: 'trim-styles',
  Rule(rule: Rule): void {
    if (!rule.source?.input.file?.includes('infima')) return;
    const kept = rule.selectors.filter((selector) => !UNUSED.test(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
  Declaration(declaration: Declaration): void {
    if (!declaration.source?.input.file?.includes('infima')) return;
    if (UNUSED_VALUE.test(declaration.prop)) declaration.remove();
  },
};
