import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What only a page with a printed frame has; tools such as the search page have none. */
const FRAME = 'data-print-address';

/** Addresses of the pages of a built site that are made to be printed, in the order of their paths. */
export function printablePages(build: string): string[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .filter((file) => readFileSync(join(build, file), 'utf8').includes(FRAME))
    .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
    .sort();
}
