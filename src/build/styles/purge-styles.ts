import {createHash} from 'node:crypto';
import postcss, {type Root, type Rule} from 'postcss';
import {type BuiltFiles, type Changes, textsOf} from '../built-files.ts';
import {inlineValues} from './inline-values.ts';
import {addPlainContent} from './plain-content.ts';
import {splitPrint} from './split-print.ts';

/**
 * Takes out of the style sheets of a built site the rules for classes that no page and no script names, the values
 * that nothing reads, and the names of values that never change. What is for paper goes into a sheet of its own,
 * which a screen does not wait for. The sheets get new names, for their old ones follow from their old content.
 */
export function purgeStyles(files: BuiltFiles): Changes {
  const words = new Set<string>();
  for (const [, text] of textsOf(files, '.html', '.js'))
    for (const word of text.match(/[-\w]+/g) ?? []) words.add(word);
  const sheets = [...textsOf(files, '.css')]
    .filter(([path]) => path.startsWith(SHEETS))
    .map(([path, css]) => purgeSheet(path.slice(SHEETS.length), css, words));
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

function purgeSheet(name: string, css: string, words: ReadonlySet<string>): Sheet {
  const root = postcss.parse(css);
  root.walkRules((rule) => dropUnnamed(rule, words));
  dropUnread(root, words);
  inlineValues(root, words);
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  addPlainContent(root);
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

function dropUnnamed(rule: Rule, words: ReadonlySet<string>): void {
  const kept = rule.selectors.filter((selector) =>
    // What a selector excludes need not be there.
    [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(-?[a-zA-Z_][-\w]*)/g)].every(([, name = '']) =>
      words.has(name),
    ),
  );
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

/** A value may be read by another value alone: repeats until nothing more falls away. */
function dropUnread(root: Root, words: ReadonlySet<string>): void {
  for (let dropped = 1; dropped > 0; ) {
    dropped = 0;
    const read = new Set<string>();
    root.walkDecls(({value}) => {
      for (const [, name = ''] of value.matchAll(/var\(\s*(--[-\w]+)/g)) read.add(name);
    });
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop) || words.has(declaration.prop)) return;
      declaration.remove();
      dropped += 1;
    });
  }
}
