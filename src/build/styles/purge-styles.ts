import {createHash} from 'node:crypto';
import postcss, {type AtRule, type Root} from 'postcss';
import {PurgeCSS} from 'purgecss';
import {type BuiltFiles, type Changes, textsOf} from '../built-files.ts';
import {inlineValues} from './inline-values.ts';
import {shortenNames} from './shorten-names.ts';
import {splitPrint} from './split-print.ts';

/**
 * Stock parts that no page of this site draws, though their names stand in scripts: closing crosses, cards, badges,
 * tabs, colours of alerts, menus in the bar, the head of a note in capitals, a bar that hides or is dark, a head of the drawer, a logo and a switch in the side bar, lists of pages, the stock foot and trail.
 * And bars to scroll by that are thinner than the reader's own.
 */
const UNDRAWN = [
  /^\.?(?:badge|breadcrumbs|card|close|dropdown|footer|pagination|tabs)(?:__|--|$)/,
  /^\.?(?:alert--|disabled$|thin-scrollbar|margin-right--md|menu__link--sublist-caret|navbar--(?:dark|primary)|navbar-sidebar__(?:brand|close))/,
  /^\.?(?:anchorTargetHideOnScrollNavbar|darkNavbarColorModeToggle|docItemWrapperEnhanced|docMainContainerEnhanced|docSidebarContainerHidden|toggleButtonDisabled)_/,
  /^\.?(?:admonitionHeading|menuExternalLink|menuWithAnnouncementBar|sidebar(?:Hidden|Logo|WithHideableNavbar))_/,
];

/**
 * Takes out of the style sheets of a built site what no page and no script names, the values that nothing reads, and
 * the names of values that never change; the other names become short. What is for paper goes
 * into a sheet of its own, which a screen does not wait
 * for. The sheets get new names, for their old ones follow from their old content.
 */
export async function purgeStyles(files: BuiltFiles): Promise<Changes> {
  const names = new Set<string>();
  for (const [path, text] of textsOf(files, '.html', '.js', '.svg', '.css'))
    if (!LIBRARIES.test(path) && !path.startsWith(SHEETS))
      for (const word of text.match(/[-\w]+/g) ?? []) names.add(word);
  for (const [, text] of textsOf(files, '.js'))
    for (const [, name] of text.matchAll(/\bdataset\.(\w+)/g)) names.add(attributeOf(name!));
  const roots = new Map<string, Root>();
  for (const [path, css] of textsOf(files, '.css'))
    if (path.startsWith(SHEETS)) roots.set(path.slice(SHEETS.length), await purge(css, names));
  shortenNames([...roots.values()], names);
  const sheets = [...roots].map(([name, root]) => splitSheet(name, root));
  const changes = new Map<string, string | null>(sheets.map(({before}) => [SHEETS + before, null]));
  for (const {screen, print} of sheets)
    for (const part of [screen, print]) if (part) changes.set(SHEETS + part.name, part.css);
  for (const [path, html] of textsOf(files, '.html'))
    changes.set(
      path,
      sheets.reduce(
        (text, sheet) => text.replace(linkTo(sheet.before), (link) => linksTo(sheet, link)),
        html,
      ),
    );
  return changes;
}

const SHEETS = '/assets/css/';
/** The reader of PDF and the writer of Word: two megabytes of words, and neither draws on a page. */
const LIBRARIES = /^\/assets\/js\/(?:pdf\.|vendors-node_modules_docx_|src_client_make-word_)/;

/** A sheet under its former file name, and what has become of it. */
interface Sheet {
  readonly before: string;
  readonly screen: NamedSheet;
  /** The sheet for paper; null where it would be empty. */
  readonly print: NamedSheet | null;
}

interface NamedSheet {
  readonly name: string;
  readonly css: string;
}

/** The link of a page to a sheet. */
function linkTo(name: string): RegExp {
  return new RegExp(`<link [^>]*${name.replaceAll('.', '\\.')}[^>]*>`, 'g');
}

function linksTo({before, screen, print}: Sheet, link: string): string {
  const toScreen = link.replace(before, screen.name);
  return print === null
    ? toScreen
    : toScreen + link.replace('<link ', '<link media=print ').replace(before, print.name);
}

async function purge(css: string, names: ReadonlySet<string>): Promise<Root> {
  const [purged] = await new PurgeCSS().purge({
    content: [{raw: [...names].join(' '), extension: 'txt'}],
    css: [{raw: withSubjects(css)}],
    defaultExtractor: (text) => text.split(' '),
    blocklist: UNDRAWN,
    variables: true,
    keyframes: true,
    safelist: {
      // `status--` in a script is the beginning of a name whose end is known when a page is read.
      standard: [...names].filter((word) => /\w--$/.test(word)).map((start) => new RegExp(`^${start}`)),
      variables: [...names].filter((word) => word.startsWith('--')),
    },
  });
  const root = postcss.parse(purged?.css ?? css);
  inlineValues(root, names);
  // The prefix is for lines of more than one word (Safari); the minimizer writes it before every one.
  root.walkDecls('-webkit-text-decoration', (line) => {
    if (/^(?:none|underline)$/.test(line.value)) line.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root;
}

/** The attribute that a script sets by its property: `textSize` is `data-text-size`. */
function attributeOf(property: string): string {
  return `data-${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Gives a selector that is a state alone (`:focus-visible`) an element, without which the purger drops it. */
function withSubjects(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
    rule.selectors = rule.selectors.map((selector) =>
      /^:(?!:|root\b|host\b)/.test(selector) ? `*${selector}` : selector,
    );
  });
  return root.toString();
}

function splitSheet(name: string, root: Root): Sheet {
  const {screen, print} = splitPrint(root);
  return {
    before: name,
    screen: named(name, screen),
    print: print === '' ? null : named(name.replace(/^[^.]*/, 'print'), print),
  };
}

/** A sheet under a name with the hash of its content. */
function named(name: string, css: string): NamedSheet {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  return {name: name.replace(/\.[0-9a-f]{8}\.css$/, `.${hash}.css`), css};
}
