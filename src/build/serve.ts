import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {readHeaders} from './security/site-headers.ts';
import {compress, encodingFor} from './server/compress.ts';
import {readSiteFiles, type SiteFile, type SiteFiles} from './server/site-files.ts';

const PLAIN = 'text/plain; charset=utf-8';

/**
 * Serves a built site with its own security headers; resolves with the server once it listens.
 *
 * All files are read beforehand, so a new build swapped in underneath never mixes with the old one,
 * and a request can only name a file of the site: no path of the disk is ever made from an address.
 * Port 0 takes a free port. `localhost` answers on both 127.0.0.1 and ::1.
 * Rejects with the error of `listen` (`EADDRINUSE`, `EACCES` …).
 */
export async function serve(directory: string, port: number, host: string): Promise<Server> {
  const files = readSiteFiles(directory);
  const headers = readHeaders(directory);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    respond(files, request, response);
  };
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

function respond(files: SiteFiles, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {Allow: 'GET, HEAD', 'Content-Type': PLAIN}).end('Chỉ nhận GET và HEAD.\n');
    return;
  }
  const path = requestedPath(request.url ?? '/');
  if (path === null) {
    response.writeHead(400, {'Content-Type': PLAIN}).end('Địa chỉ không hợp lệ.\n');
    return;
  }
  const file = files.find(path);
  if (file) send(request, response, 200, file);
  else if (files.notFound) send(request, response, 404, files.notFound);
  else response.writeHead(404, {'Content-Type': PLAIN}).end('Không có trang này.\n');
}

/** The decoded path of a request; null for one that no browser sends. */
function requestedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : null;
  } catch {
    return null;
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: SiteFile): void {
  const encoding = file.compressible ? encodingFor(request.headers['accept-encoding']) : null;
  const etag = encoding ? `W/"${file.hash}"` : `"${file.hash}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (file.compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && matches(request.headers['if-none-match'], file.hash)) {
    response.writeHead(304).end();
    return;
  }
  const body = encoding ? compress(file.bytes, encoding) : file.bytes;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, {'Content-Type': file.type, 'Content-Length': body.length});
  response.end(request.method === 'HEAD' ? undefined : body);
}

function matches(header: string | undefined, hash: string): boolean {
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${hash}"`) ?? false;
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
