import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';

/** One file of a built site, as it is sent. */
export interface SiteFile {
  readonly bytes: Uint8Array;
  /** Media type with its charset. */
  readonly type: string;
  /** Of the content, hexadecimal. */
  readonly hash: string;
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly immutable: boolean;
  readonly compressible: boolean;
}

export interface SiteFiles {
  /** The file that answers a decoded address path; `/x` and `/x/` both give `x/index.html`. */
  find(path: string): SiteFile | undefined;
  readonly notFound: SiteFile | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const FEED = 'application/atom+xml; charset=utf-8';
const SEARCH = 'application/opensearchdescription+xml; charset=utf-8';
const NOT_FOUND = '/404.html';
const PACKED = /\.(png|jpg|webp|woff2?|pdf|zip|docx)$/;

/** Reads a built site into memory; files whose name begins with a dot or `_` are for hosts, not for readers. */
export function readSiteFiles(directory: string): SiteFiles {
  const files = new Map<string, SiteFile>();
  for (const entry of readdirSync(directory, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || /^[._]/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(directory.length).replaceAll('\\', '/').replace(/^\/*/, '/').normalize();
    files.set(name, siteFile(name, readFileSync(path)));
  }
  const notFound = files.get(NOT_FOUND);
  files.delete(NOT_FOUND);
  return {
    find(path) {
      const name = path.normalize();
      const folder = name.replace(/\/$/, '');
      return files.get(name) ?? files.get(`${folder}/index.html`) ?? files.get(`${folder}.html`);
    },
    notFound,
  };
}

function siteFile(name: string, bytes: Uint8Array): SiteFile {
  const type = name === '/feed.xml' ? FEED : name === '/opensearch.xml' ? SEARCH : TYPES[extname(name)];
  return {
    bytes,
    type: type ?? 'application/octet-stream',
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 20),
    immutable: name.startsWith('/assets/'),
    compressible: bytes.length > 256 && !PACKED.test(name),
  };
}
