import {type BuiltFiles, type Changes, textsOf} from '../built-files.ts';
import {apacheFile, headersFile, nginxFile} from './host-files.ts';
import {securityHeaders} from './policy.ts';
import {type SecuredPage, securePage} from './secure-page.ts';
import {HEADERS_FILE} from './site-headers.ts';

/**
 * Gives every page of a built site its Content-Security-Policy, with hashes taken from the page itself,
 * and leaves the same headers ready for hosts: `_headers`, `.htaccess`, `deploy/nginx.conf`.
 */
export function securePages(files: BuiltFiles): Changes {
  const pages = [...textsOf(files, '.html')].map(([path, html]) => [path, secured(path, html)] as const);
  const hashes = new Set(pages.flatMap(([, {scriptHashes}]) => scriptHashes));
  const headers = securityHeaders([...hashes].sort());
  return new Map([
    ...pages.map(([path, {html}]) => [path, html] as const),
    [`/${HEADERS_FILE}`, `${JSON.stringify(headers, null, 2)}\n`],
    ['/_headers', headersFile(headers)],
    ['/.htaccess', apacheFile(headers)],
    ['/deploy/nginx.conf', nginxFile(headers)],
    ['/deploy/apache.conf', apacheFile(headers)],
  ]);
}

function secured(path: string, html: string): SecuredPage {
  try {
    return securePage(html);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, {cause: error});
  }
}
