import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {address, allPages, BUILD} from './harness.ts';

describe('content security policy', () => {
  it('is in every page, without a word that starts with “unsafe”', () => {
    for (const path of [...allPages(), '/404.html']) {
      const file = path.endsWith('.html') ? path : `${path}/index.html`;
      const html = readFileSync(join(BUILD, file), 'utf8');
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe');
    }
  });

  it('comes as a header too, with its companions, and as ready files for hosts', async () => {
    const {headers} = await fetch(address('/'));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    for (const file of ['_headers', '.htaccess', '../deploy/nginx.conf', '../deploy/apache.conf'])
      expect(readFileSync(join(BUILD, file), 'utf8'), file).toContain(policy);
  });
});
