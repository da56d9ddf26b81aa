import {type BuiltFiles, type Changes, HOST_FILES, textsOf} from '../built-files.ts';
import {apacheFile, headersFile, iisFile, nginxFile} from './host-files.ts';
import {securityHeaders} from './policy.ts';
import {type SecuredPage, securePage} from './secure-page.ts';

/**
 * Gives every page of a built site its Content-Security-Policy, with hashes taken from the page itself, and leaves the
 * same headers ready for hosts that give the site in the folder `base`: among its files what a host looks for there,
 * and beside the site what goes into the configuration of a server. `origins` are other hosts that pages may fetch from.
 */
export function securePages(base: string, origins: readonly string[] = []): (files: BuiltFiles) => Changes {
  return (files) => {
    const pages = [...textsOf(files, '.html')].map(
      ([path, html]) => [path, secured(path, html, origins)] as const,
    );
    const hashes = new Set(pages.flatMap(([, {scriptHashes}]) => scriptHashes));
    const headers = securityHeaders([...hashes].sort(), origins);
    return new Map([
      ...pages.map(([path, {html}]) => [path, html] as const),
      ['/_headers', headersFile(headers, base)],
      ['/.htaccess', apacheFile(headers, base)],
      ['/web.config', iisFile(headers, base)],
      [`${HOST_FILES}nginx.conf`, nginxFile(headers, base)],
      [`${HOST_FILES}apache.conf`, apacheFile(headers, base)],
    ]);
  };
}

function secured(path: string, html: string, origins: readonly string[]): SecuredPage {
  try {
    return securePage(html, origins);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, {cause: error});
  }
}
