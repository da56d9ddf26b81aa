import {createHash} from 'node:crypto';
import {mkdirSync, realpathSync, rmSync} from 'node:fs';
import {connect, createServer, type Server, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';

/**
 * Waits until no other build runs in the folder, whoever began it, then keeps others waiting until the returned
 * function is called or the process ends, however it ends: the system itself closes the socket that is the lock.
 * `onWait` is called once when there is another build.
 */
export async function lockBuild(root: string, onWait: () => void): Promise<() => void> {
  let path = socketPath(root);
  for (let announced = false; ; ) {
    try {
      const release = await take(path);
      if (release) return release;
    } catch (error) {
      const elsewhere = socketInTemporaryFolder(root);
      if (path === elsewhere || !NO_SOCKETS.includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
      path = elsewhere;
      continue;
    }
    const waited = await otherEnds(path, () => {
      if (!announced) onWait();
      announced = true;
    });
    // Nobody listens any more: the file is what a killed build left.
    if (!waited) rmSync(path, {recursive: true, force: true});
  }
}

/** What a disk says that holds no sockets, as some shared folders do, or where even the short path is too long. */
const NO_SOCKETS = ['EINVAL', 'ENAMETOOLONG', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'ENOSYS'];

/** An address of a socket has about a hundred letters at most. */
const LONGEST = 100;

/** Within the project, so that it is one for every user and temporary folder. */
function socketPath(root: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\${nameOf(root)}`;
  const cache = join(root, '.cache');
  mkdirSync(cache, {recursive: true});
  const path = join(cache, 'build.sock');
  if (Buffer.byteLength(path) <= LONGEST) return path;
  const shorter = relative(process.cwd(), path);
  return Buffer.byteLength(shorter) <= LONGEST ? shorter : socketInTemporaryFolder(root);
}

function socketInTemporaryFolder(root: string): string {
  return join(tmpdir(), `${nameOf(root)}.sock`);
}

function nameOf(root: string): string {
  return `build-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16)}`;
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
    // Another user's build has to be able to wait.
    server.listen({path, readableAll: true, writableAll: true}, () => {
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
