import type {Server} from 'node:http';
import {serveInPlace} from '../../src/build/serve.ts';

/**
 * Serves a built site, as it lies there, to browsers on this machine, where packing every answer anew costs more than it
 * spares. How answers are packed, `tests/build/serve.test.ts` asks; `tests/rebuild/walk-folder.ts` reads them packed.
 */
export async function serveUnpacked(folder: string, port = 0): Promise<Server> {
  const server = await serveInPlace(folder, port, '127.0.0.1');
  server.prependListener('request', ({headers}) => {
    delete headers['accept-encoding'];
  });
  return server;
}
