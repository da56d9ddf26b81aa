import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import postcss, {type Root, type Rule} from 'postcss';
import {inlineValues} from './inline-values.ts';
import {addPlainContent} from './plain-content.ts';
import {splitPrint} from './split-print.ts';

const SHEETS = join('assets', 'css');

/**
 * Takes out of the style sheets of a built site the rules for classes that no page and no script names, the values
 * that nothing reads, and the names of values that never change. What is for paper goes into a sheet of its own,
 * which a screen does not wait for. The sheets get new names, for their old ones follow from their old content.
 */
export function purgeStyles(directory: string): void {
  const texts = readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter((file) =>
    /\.(?:html|js)$/.test(file),
  );
  const words = new Set<string>();
  for (const file of texts)
    for (const word of readFileSync(join(directory, file), 'utf8').match(/[-\w]+/g) ?? []) words.add(word);
  const sheets = readdirSync(join(directory, SHEETS)).map((name) =>
    purgeSheet(join(directory, SHEETS), name, words),
  );
  for (const file of texts.filter((name) => name.endsWith('.html'))) {
    const path = join(directory, file);
    let html = readFileSync(path, 'utf8');
    for (const sheet of sheets) html = html.replace(linkTo(sheet.before), (link) => linksTo(sheet, link));
    writeFileSync(path, html);
  }
}

/** File names of a sheet, before and after. */
interface Sheet {
  readonly before: string;
  readonly after: string;
  /** The sheet for paper; null where it would be empty. */
  readonly print: string | null;
}

/** The link of a page to a sheet. */
function linkTo(name: string): RegExp {
  return new RegExp(`<link [^>]*${name.replaceAll('.', '\\.')}[^>]*>`, 'g');
}

function linksTo({before, after, print}: Sheet, link: string): string {
  const screen = link.replace(before, after);
  return print === null
    ? screen
    : screen + link.replace('<link ', '<link media=print ').replace(before, print);
}

function purgeSheet(folder: string, name: string, words: ReadonlySet<string>): Sheet {
  const root = postcss.parse(readFileSync(join(folder, name), 'utf8'));
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
  rmSync(join(folder, name));
  const {screen, print} = splitPrint(root);
  return {
    before: name,
    after: write(folder, name, screen),
    print: print === '' ? null : write(folder, name.replace(/^[^.]*/, 'print'), print),
  };
}

/** Writes a sheet under a name with the hash of its content; gives the name. */
function write(folder: string, name: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const renamed = name.replace(/\.[0-9a-f]{8}\.css$/, `.${hash}.css`);
  writeFileSync(join(folder, renamed), css);
  return renamed;
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
