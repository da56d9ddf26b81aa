import {createHash} from 'node:crypto';
import {rmSync} from 'node:fs';
import {connect, createServer, type Server, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Waits until no other build runs in the folder, then keeps others waiting until the returned function is
 * called or the process ends, however it ends: the system itself closes the socket that is the lock.
 * `onWait` is called once when there is another build.
 */
export async function lockBuild(root: string, onWait: () => void): Promise<() => void> {
  const path = socketPath(root);
  for (let told = false; ; ) {
    const release = await take(path);
    if (release) return release;
    const waited = await otherEnds(path, () => {
      if (!told) onWait();
      told = true;
    });
    // Nobody listens any more: the file is what a killed build left.
    if (!waited) rmSync(path, {force: true});
  }
}

/** Short, as addresses of sockets must be: about a hundred letters at most. */
function socketPath(root: string): string {
  const user = process.getuid?.() ?? '';
  const name = `build-${createHash('sha256').update(`${root} ${user}`).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Null when another one holds it. */
function take(path: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const waiting = new Set<Socket>();
    const server: Server = createServer((socket) => {
      waiting.add(socket.unref().on('error', () => socket.destroy()));
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(path, () => {
      server.unref();
      resolve(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      });
    });
  });
}

/** Resolves when the holder is gone: true after waiting for it, false when there was none. */
function otherEnds(path: string, onWait: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, onWait);
    let met = false;
    socket.on('connect', () => {
      met = true;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(met));
    socket.resume();
  });
}
