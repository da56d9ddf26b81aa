import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {extname, join} from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import {INDEX_FOLDER} from '../core/search/index-address.ts';
import {withoutBase} from '../core/site/base-path.ts';
import {builtAddress} from './built-address.ts';
import {SHARED} from './security/host-files.ts';
import {readHeaders} from './security/site-headers.ts';
import {snapshot} from './server/snapshot.ts';

const PLAIN = 'text/plain; charset=utf-8';
const NOT_FOUND = '/404.html';

/** Media types that do not follow from the ending alone, those of text, which sirv names without a charset, and icons. */
const TYPES: Readonly<Record<string, string>> = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': PLAIN,
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves a built site with its own security headers, in the folder of the host that it was built for; resolves with
 * the server once it listens.
 *
 * Port 0 takes a free port. `localhost` answers on both 127.0.0.1 and ::1; `::1` may stand in brackets.
 * Rejects with the error of `listen` (`EADDRINUSE`, `EACCES` …).
 */
export async function serve(directory: string, port: number, host: string): Promise<Server> {
  const {folder, remove} = snapshot(directory);
  try {
    const server = await serveInPlace(directory, port, host, folder);
    server.on('close', remove);
    return server;
  } catch (error) {
    remove();
    throw error;
  }
}

/** As `serve`, from a folder that does not change while it is served: the built site itself, or a copy of its files. */
export function serveInPlace(site: string, port: number, host: string, folder = site): Promise<Server> {
  return listenAt(answerFrom(site, folder), port, host.replace(/^\[(.*)\]$/, '$1'));
}

/** Rejects, with the error of `listen`, where `serve` could not; takes nothing. */
export async function tryPlace(port: number, host: string): Promise<void> {
  const server = await listenAt(() => undefined, port, host);
  await new Promise((resolve) => server.close(resolve));
}

/** Answers with the files of a folder, and with the headers that the site itself brings. */
function answerFrom(site: string, folder: string): Handler {
  const headers = readHeaders(site);
  const base = builtAddress(site)?.baseUrl ?? '/';
  const notFound = pageNotFound(folder);
  const pack = compression({threshold: 256}) as unknown as (
    ...args: [...Parameters<Handler>, () => void]
  ) => void;
  const files = sirv(folder, {
    etag: true,
    onNoMatch: notFound,
    setHeaders(response, pathname) {
      const type = TYPES[pathname] ?? TYPES[extname(pathname)];
      if (type) response.setHeader('Content-Type', type);
      response.setHeader(
        'Cache-Control',
        pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (pathname.startsWith(`/${INDEX_FOLDER}/`)) response.setHeader(...SHARED);
    },
  });
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, {Allow: 'GET, HEAD', 'Content-Type': PLAIN}).end('Chỉ nhận GET và HEAD.\n');
    else if (!isAddress(request.url ?? '/'))
      response.writeHead(400, {'Content-Type': PLAIN}).end('Địa chỉ không hợp lệ.\n');
    else if (isFolderOf(base, request.url)) response.writeHead(302, {Location: base}).end();
    else pack(request, response, () => (enters(base, request) ? files : notFound)(request, response));
  };
}

/** Whether a browser may send this: decodable, without the signs that only an attack has. */
function isAddress(url: string): boolean {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\');
  } catch {
    return false;
  }
}

/** Whether who asks is outside the folder of the site, on the way to it. */
function isFolderOf(base: string, url = '/'): boolean {
  return base !== '/' && (url === '/' || `${url}/` === base);
}

/**
 * Takes the site's folder out of what is asked for; false for what cannot be on the site. The page for what is not
 * there is no page of its own.
 */
function enters(base: string, request: IncomingMessage): boolean {
  const path = withoutBase(base, request.url ?? '/');
  if (path === null || path.replace(/[?#].*$/s, '') === NOT_FOUND) return false;
  request.url = path;
  return true;
}

function pageNotFound(folder: string): Handler {
  let page = 'Không có trang này.\n';
  let type = PLAIN;
  try {
    page = readFileSync(join(folder, NOT_FOUND), 'utf8');
    type = 'text/html; charset=utf-8';
  } catch {
    // A site need not have one.
  }
  return (_request, response) =>
    response.writeHead(404, {'Content-Type': type, 'Cache-Control': 'no-cache'}).end(page);
}

async function listenAt(answer: Handler, port: number, host: string): Promise<Server> {
  if (host !== 'localhost') return listen(createServer(answer), port, host);
  const server = await listen(createServer(answer), port, '127.0.0.1');
  const bound = server.address();
  const second = createServer(answer);
  const onSecond = listen(second, typeof bound === 'object' && bound ? bound.port : port, '::1');
  // A machine without IPv6 is served over IPv4 alone.
  await onSecond.catch(() => undefined);
  server.on('close', () => second.close());
  return server;
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
