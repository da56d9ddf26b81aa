import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';

/** Where a build leaves the headers that its pages need, below the folder of the site. */
export const HEADERS_FILE = 'deploy/headers.json';

const Headers = z.array(z.tuple([z.string(), z.string()]));

/** Response headers of every file of a built site, name and value; none where the build left none. */
export function readHeaders(directory: string): [name: string, value: string][] {
  const file = join(directory, HEADERS_FILE);
  return existsSync(file) ? Headers.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
