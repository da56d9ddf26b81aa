import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {apacheFile, headersFile, iisFile, nginxFile} from '../../../src/build/security/host-files.ts';
import {contentSecurityPolicy, securityHeaders} from '../../../src/build/security/policy.ts';
import {securePages} from '../../../src/build/security/secure-pages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (script: string) =>
  `<!doctype html><html><head><meta charset=UTF-8></head><script>${script}</script>`;

test('each page allows its own scripts; the headers allow those of all pages, sorted, each once', () => {
  const changes = securePages('/cchc/')(
    new Map([
      ['/a/index.html', bytes(page('one'))],
      ['/b/index.html', bytes(page('two'))],
      ['/c/index.html', bytes(page('one'))],
      ['/assets/x.js', bytes('three')],
    ]),
  );
  const [one, two] = [hashOf('one'), hashOf('two')];
  for (const [path, hash] of [
    ['/a/index.html', one],
    ['/b/index.html', two],
  ] as const)
    expect(changes.get(path)).toContain(
      `<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([hash])}">`,
    );
  const headers = securityHeaders([one, two].sort());
  expect(changes.get('/_headers')).toBe(headersFile(headers, '/cchc/'));
  expect(changes.get('/.htaccess')).toBe(apacheFile(headers, '/cchc/'));
  expect(changes.get('/deploy/nginx.conf')).toBe(nginxFile(headers, '/cchc/'));
  expect(changes.get('/deploy/apache.conf')).toBe(apacheFile(headers, '/cchc/'));
  expect(changes.get('/web.config')).toBe(iisFile(headers, '/cchc/'));
  expect(changes.has('/assets/x.js')).toBe(false);
});

test('the hosts that pages fetch from stand in the pages and in every host’s file', () => {
  const origins = ['https://a.example'];
  const changes = securePages('/', origins)(new Map([['/a/index.html', bytes(page('one'))]]));
  expect(changes.get('/a/index.html')).toContain(contentSecurityPolicy([hashOf('one')], origins));
  for (const file of ['/_headers', '/.htaccess', '/web.config', '/deploy/nginx.conf', '/deploy/apache.conf'])
    expect(changes.get(file)).toMatch(
      /connect-src (?:'|&apos;|&#39;)self(?:'|&apos;|&#39;) https:\/\/a\.example;/,
    );
});

test('a page that cannot be secured is named', () => {
  expect(() => securePages('/')(new Map([['/a/index.html', bytes('<p style="color:red">')]]))).toThrow(
    /^\/a\/index\.html: Kiểu trình bày viết thẳng trong trang: </,
  );
});

test('what the profile has pages fetch from is in the policy of each page and of each host, and nothing else is', () => {
  const origins = ['https://tim.song-tra.example'];
  const files = new Map([['/a/index.html', bytes(page('one'))]]);
  const plain = securePages('/')(files);
  const changes = securePages('/', origins)(files);
  expect([...changes.keys()]).toEqual([...plain.keys()]);
  for (const [path, content] of changes) {
    expect(String(content), path).toContain(`connect-src 'self' ${origins[0]};`);
    expect(String(content).replaceAll(` ${origins[0]};`, ';'), path).toBe(String(plain.get(path)));
  }
});
