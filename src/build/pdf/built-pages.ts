import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What only a page with a printed frame has, and what only a tool does: its sheet is empty till someone asks. */
const FRAME = 'data-print-address';
const TOOL = 'data-print-tool';

/** Addresses of the pages of a built site that are made to be printed, in the order of their paths. */
export function printablePages(build: string): string[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .filter((file) => {
      const html = readFileSync(join(build, file), 'utf8');
      return html.includes(FRAME) && !html.includes(TOOL);
    })
    .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
    .sort();
}

/** Addresses of the ready-made handouts, as the handout builder of a built site offers them. */
export function readyHandouts(build: string): string[] {
  const page = join(build, 'bo-tai-lieu', 'index.html');
  if (!existsSync(page)) return [];
  const keys = [...readFileSync(page, 'utf8').matchAll(/href="?(?:\/bo-tai-lieu)?#bo=([a-z0-9-]+)/g)];
  return keys.map(([, key]) => `/bo-tai-lieu#bo=${key}`);
}
