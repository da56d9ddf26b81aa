import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What only a page with a printed frame has, and what only a tool does: its sheet is empty till someone asks. */
const FRAME = 'data-print-address';
const TOOL = 'data-print-tool';

/** The pages of a built site, in the order of their paths. */
export function builtPages(build: string): {readonly path: string; readonly html: string}[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => ({
      path: `/${file.replace(/\/?index\.html$/, '')}`,
      html: readFileSync(join(build, file), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Addresses of those that are made to be printed. */
export function printablePages(build: string): string[] {
  return builtPages(build)
    .filter(({html}) => html.includes(FRAME) && !html.includes(TOOL))
    .map(({path}) => path);
}
