import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {explainDisk, roomIn} from '../src/build/failure.ts';
import {serve, tryPlace} from '../src/build/serve.ts';
import {servedUrl, siteAddress, urlAt} from '../src/build/site-url.ts';
import {siteRoot} from '../src/core/site/base-path.ts';

const USAGE = `Cách dùng: npm start

Dựng trang rồi phục vụ tại http://localhost:3000. Đổi cổng và máy chủ bằng biến môi trường:
  PORT=3001 npm start      cổng khác, từ 0 đến 65535 (0: một cổng còn trống)
  HOST=0.0.0.0 npm start   cho máy khác trong mạng cùng xem (HOST=:: cả IPv6)
Trang in ra và mã QR ghi địa chỉ ấy; SITE_URL=http://… ghi địa chỉ khác, cần có khi HOST=0.0.0.0.
Mã thoát: 0 xong; 1 không dựng hoặc không mở cổng được; 2 gọi sai.`;

/** What asks a program to end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const port = /^\d{1,5}$/.test(process.env.PORT ?? '3000') ? Number(process.env.PORT ?? 3000) : Number.NaN;
  if (args.length > 0 || !(port <= 65535)) {
    console.error(
      args.length > 0 ? `Không hiểu “${args.join(' ')}”.` : `PORT=${process.env.PORT}: không phải số cổng.`,
    );
    console.error(`\n${USAGE}`);
    return 2;
  }
  const root = join(import.meta.dirname, '..');
  const host = (process.env.HOST || 'localhost').replace(/^\[(.*)\]$/, '$1');
  try {
    // Before the minute of the build, for which nobody should wait in vain.
    await tryPlace(port, host);
    const env = withAddress(process.env, host, port);
    const status = await build(root, env);
    if (status !== 0) return status;
    const server = await serve(join(root, 'build'), port, host);
    const bound = server.address();
    const at = typeof bound === 'object' && bound ? bound.port : port;
    const {baseUrl} = siteAddress(env);
    console.log(siteRoot({url: urlAt(host, at), baseUrl}));
    console.error('Nhấn Ctrl+C để dừng.');
    for (const signal of SIGNALS) process.on(signal, () => process.exit(0));
    return 0;
  } catch (error) {
    console.error(cannotServe(error as NodeJS.ErrnoException, host, port, root));
    return 1;
  }
}

/** On paper, and in the codes on it, stands the address at which the site is served, unless another is given. */
function withAddress(env: NodeJS.ProcessEnv, host: string, port: number): NodeJS.ProcessEnv {
  if (env.SITE_URL?.trim()) return env;
  const url = servedUrl(host, port);
  if (url !== null) return {...env, SITE_URL: url};
  console.error(
    `Trang in ra và mã QR sẽ ghi ${siteAddress({}).url}, máy khác không mở được. Ghi địa chỉ mà người đọc dùng: SITE_URL=http://tên-máy:${port || 3000} HOST=${host} npm start`,
  );
  return env;
}

/** Builds in a process of its own, whose memory a server does not need; a signal that ends this one ends it too. */
function build(root: string, env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, ['scripts/run.cjs', 'scripts/build.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(code ?? 130);
    });
  });
}

function cannotServe(error: NodeJS.ErrnoException, host: string, port: number, root: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Không được phép mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'EINVAL':
    case 'ENOTFOUND':
      return `Máy này không có địa chỉ “${host}”. Hãy bỏ HOST, hoặc đặt HOST=0.0.0.0.`;
    default:
      return (
        explainDisk(error.message, roomIn(root)) ?? `Không mở được cổng ${port} tại ${host}: ${error.message}`
      );
  }
}
