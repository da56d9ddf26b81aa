import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {request, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, tryPlace} from '../../src/build/serve.ts';

const LONG = 'Cải cách hành chính. '.repeat(100);
let directory: string;
let server: Server;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'serve-'));
  const files = {
    'site/index.html': '<p>Trang chủ',
    'site/404.html': '<p>Không có trang này',
    'site/ke-hoach/index.html': LONG,
    'site/assets/js/main.0a1b.js': LONG,
    'site/.htaccess': 'bí mật',
    'site/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
    'site/web.config': 'bí mật',
    'site-other/secret.txt': 'bí mật',
    'secret.txt': 'bí mật',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(directory, file, '..'), {recursive: true});
    writeFileSync(join(directory, file), text);
  }
  server = await serve(join(directory, 'site'), 0, '127.0.0.1');
});

afterAll(() => {
  server.close();
  rmSync(directory, {recursive: true});
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Sends a path as it is: `fetch` would tidy `..` away. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const {port} = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port, path, headers, method}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  it.each(['/', '/ke-hoach', '/ke-hoach/', '/ke-hoach?q=1', '/ke%2Dhoach', '/index.html'])(
    'answers %s',
    async (path) => {
      expect((await ask(path)).status).toBe(200);
    },
  );

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/ke-hoach/../../secret.txt',
    '/../site-other/secret.txt',
    '//etc/passwd',
    '/.htaccess',
    '/_headers',
    '/khong-co',
    '/404.html',
  ])('answers %s with the page for what is not there', async (path) => {
    const {status, body} = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('<p>Không có trang này');
  });

  it.each(['/%', '/%00', '/..\\secret.txt', '/%5c'])('refuses the malformed %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it('takes GET and HEAD only', async () => {
    const post = await ask('/', {}, 'POST');
    expect(post.status).toBe(405);
    expect(post.headers.allow).toBe('GET, HEAD');
    const head = await ask('/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
  });

  it.each([
    ['br', (bytes: Buffer) => brotliDecompressSync(bytes)],
    ['gzip', (bytes: Buffer) => gunzipSync(bytes)],
  ] as const)('packs text as %s', async (encoding, unpack) => {
    const {headers, body} = await ask('/ke-hoach', {'accept-encoding': encoding});
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(LONG.length / 10);
    expect(unpack(body).toString()).toBe(LONG);
  });

  it('sends the bytes as they are to who refuses every coding', async () => {
    const {headers, body} = await ask('/ke-hoach', {'accept-encoding': 'br;q=0, gzip;q=0'});
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(LONG);
  });

  it('keeps named assets for ever and asks again for pages', async () => {
    expect((await ask('/assets/js/main.0a1b.js')).headers['cache-control']).toContain('immutable');
    const page = await ask('/ke-hoach');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await ask('/ke-hoach', {'if-none-match': String(page.headers.etag)})).status).toBe(304);
  });

  it('sends the headers of the build with every answer', async () => {
    for (const path of ['/', '/khong-co', '/%'])
      expect((await ask(path)).headers['x-content-type-options']).toBe('nosniff');
  });

  it('gives a thousand readers at once the right page each', async () => {
    const paths = ['/', '/ke-hoach', '/khong-co', '/assets/js/main.0a1b.js'];
    const expected = await Promise.all(paths.map((path) => ask(path)));
    const answers = await Promise.all(
      Array.from({length: 1000}, (_, index) =>
        ask(paths[index % paths.length] ?? '/', {'accept-encoding': ''}),
      ),
    );
    const wrong = answers.filter((answer, index) => {
      const right = expected[index % paths.length];
      return answer.status !== right?.status || !answer.body.equals(right.body);
    });
    expect(wrong).toEqual([]);
  });

  it('goes on giving the site it began with when another build takes its place', async () => {
    writeFileSync(join(directory, 'site/ke-hoach/index.html'), 'bản mới');
    expect((await ask('/ke-hoach')).body.toString()).toBe(LONG);
  });

  it('answers at an IPv6 address, with brackets or without', async () => {
    for (const host of ['::1', '[::1]']) {
      const own = await serve(join(directory, 'site'), 0, host);
      const {address, port} = own.address() as AddressInfo;
      expect(address).toBe('::1');
      expect((await fetch(`http://[::1]:${port}/ke-hoach`)).status).toBe(200);
      own.close();
    }
  });

  it('names the letters of every kind of text, and the kinds that no ending tells', async () => {
    const site = join(directory, 'types');
    const types = {
      'a.md': 'text/markdown',
      'a.csv': 'text/csv',
      'a.ics': 'text/calendar',
      'a.tsv': 'text/tab-separated-values',
      'a.txt': 'text/plain',
      'feed.xml': 'application/atom+xml',
    };
    mkdirSync(site);
    for (const name of Object.keys(types)) writeFileSync(join(site, name), 'Nghị định');
    const own = await serve(site, 0, '127.0.0.1');
    const {port} = own.address() as AddressInfo;
    for (const [name, type] of Object.entries(types)) {
      const {headers} = await fetch(`http://127.0.0.1:${port}/${name}`);
      expect(headers.get('content-type'), name).toBe(`${type}; charset=utf-8`);
    }
    own.close();
  });

  it('leaves no copy behind when it ends, and clears away that of a killed one', async () => {
    const cache = join(directory, 'alone/.cache');
    mkdirSync(join(cache, 'serving-999999999-1'), {recursive: true});
    mkdirSync(join(directory, 'alone/site'));
    const own = await serve(join(directory, 'alone/site'), 0, '127.0.0.1');
    expect(readdirSync(cache)).toEqual([expect.stringMatching(`^serving-${process.pid}-`)]);
    await new Promise((resolve) => own.close(resolve));
    expect(readdirSync(cache)).toEqual([]);
  });

  it.runIf(process.platform !== 'win32')(
    'leaves no part of a copy that could not be made whole',
    async () => {
      const site = join(directory, 'part/site');
      mkdirSync(site, {recursive: true});
      writeFileSync(join(site, 'a.html'), LONG);
      execFileSync('mkfifo', [join(site, 'b.html')]);
      await expect(serve(site, 0, '127.0.0.1')).rejects.toThrow();
      expect(readdirSync(join(directory, 'part/.cache'))).toEqual([]);
    },
  );

  it('says which port is taken', async () => {
    const {port} = server.address() as AddressInfo;
    await expect(serve(join(directory, 'site'), port, '127.0.0.1')).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await expect(tryPlace(port, '127.0.0.1')).rejects.toMatchObject({code: 'EADDRINUSE'});
  });

  it('says that a place can be had without keeping it, and that the machine has no such address', async () => {
    const free = await serve(join(directory, 'site'), 0, 'localhost');
    const {port} = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    await tryPlace(port, 'localhost');
    await tryPlace(port, 'localhost');
    for (const host of ['1.2.3.4', 'khong-co.invalid', '[::1'])
      await expect(tryPlace(port, host), host).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN)$/),
      });
  });
});
