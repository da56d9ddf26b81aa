import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';

/** Serves a built site; resolves with the server once it listens. */
export function serve(directory: string, port: number, host: string): Promise<Server> {
  const files = sirv(directory, {etag: true, gzip: true});
  const notFound = readFileSync(join(directory, '404.html'));
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(notFound);
    }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
