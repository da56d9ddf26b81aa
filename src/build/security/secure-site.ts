import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {apacheFile, headersFile, nginxFile} from './host-files.ts';
import {securityHeaders} from './policy.ts';
import {securePage} from './secure-page.ts';
import {HEADERS_FILE} from './site-headers.ts';

/**
 * Gives every page of a built site its Content-Security-Policy, with hashes taken from the page itself,
 * and leaves the same headers ready for hosts: `_headers`, `.htaccess`, `deploy/nginx.conf`.
 */
export function secureSite(directory: string): void {
  const hashes = new Set<string>();
  for (const file of htmlFiles(directory)) {
    const page = secured(file);
    for (const hash of page.scriptHashes) hashes.add(hash);
    writeFileSync(file, page.html);
  }
  const headers = securityHeaders([...hashes].sort());
  write(directory, HEADERS_FILE, `${JSON.stringify(headers, null, 2)}\n`);
  write(directory, '_headers', headersFile(headers));
  write(directory, '.htaccess', apacheFile(headers));
  write(directory, 'deploy/nginx.conf', nginxFile(headers));
  write(directory, 'deploy/apache.conf', apacheFile(headers));
}

function secured(file: string): ReturnType<typeof securePage> {
  try {
    return securePage(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, {cause: error});
  }
}

function htmlFiles(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(directory, file));
}

function write(directory: string, file: string, text: string): void {
  const path = join(directory, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
