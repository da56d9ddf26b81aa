import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {headersIn} from './host-files.ts';

/** Response headers of every file of a built site, name and value; none where the build left none. */
export function readHeaders(directory: string): [name: string, value: string][] {
  const file = join(directory, '_headers');
  return existsSync(file) ? headersIn(readFileSync(file, 'utf8')) : [];
}
