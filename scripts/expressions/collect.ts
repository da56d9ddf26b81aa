import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parse} from 'acorn';
import {full} from 'acorn-walk';
import {transform} from 'esbuild';

/** A regular expression of the project, and the files that hold it. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly files: Set<string>;
}

export interface Collected {
  /** By `/source/flags`. */
  readonly expressions: ReadonlyMap<string, Expression>;
  /** Files that compose expressions, none of which came up. */
  readonly unseen: readonly string[];
}

const FOLDERS = ['src', 'scripts'];

/**
 * Every regular expression below `root`: the ones written out are read off the syntax tree, the composed ones are
 * caught where they are made, while the modules are loaded and the content is read.
 */
export async function collectExpressions(root: string): Promise<Collected> {
  const expressions = new Map<string, Expression>();
  const note = (source: string, flags: string, file: string) => {
    const key = `/${source}/${flags}`;
    if (!expressions.has(key)) expressions.set(key, {source, flags, files: new Set()});
    expressions.get(key)!.files.add(file);
  };
  const composing = new Set(
    (await Promise.all(FOLDERS.map((folder) => readLiterals(root, folder, note)))).flat(),
  );
  const seen = await readComposed(root, composing, note);
  return {expressions, unseen: [...composing].filter((file) => !seen.has(file))};
}

type Note = (source: string, flags: string, file: string) => void;

/** Notes the expressions that are written out; gives the files that compose others. */
async function readLiterals(root: string, folder: string, note: Note): Promise<string[]> {
  const files = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file).split(sep).join('/'));
  const codes = await Promise.all(files.map((file) => plainCode(join(root, file))));
  return files.filter((file, at) => {
    let composes = false;
    full(parse(codes[at]!, {ecmaVersion: 'latest', sourceType: 'module'}), (node) => {
      if (node.type === 'Literal' && 'regex' in node) {
        const {pattern, flags} = node.regex as {pattern: string; flags: string};
        note(pattern, flags, file);
      }
      if ((node.type === 'NewExpression' || node.type === 'CallExpression') && 'callee' in node)
        composes ||= (node.callee as {name?: string}).name === 'RegExp';
    });
    return composes;
  });
}

/** A file of TypeScript as JavaScript. */
async function plainCode(file: string): Promise<string> {
  const {code} = await transform(readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    target: 'esnext',
  });
  return code;
}

/** Notes the composed expressions; gives the files in which some were made. */
async function readComposed(root: string, files: ReadonlySet<string>, note: Note): Promise<Set<string>> {
  const seen = new Set<string>();
  const Native = RegExp;
  const watch = ([pattern, flags = '']: unknown[]) => {
    // `split` and `matchAll` copy the expression that they are given.
    if (pattern instanceof Native) return;
    const caller = new Error().stack?.split('\n')[3] ?? '';
    const file = [...files].find((name) => caller.includes(`/${name}`));
    if (file === undefined) return;
    seen.add(file);
    note(String(pattern), String(flags), file);
  };
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, self) {
      watch(args);
      return Reflect.construct(target, args, self);
    },
    apply(target, self, args) {
      watch(args);
      return Reflect.apply(target, self, args);
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href);
    const {contentPaths, loadSite} = await import('../../src/build/load-site.ts');
    loadSite(contentPaths(root));
  } finally {
    globalThis.RegExp = Native;
  }
  return seen;
}
