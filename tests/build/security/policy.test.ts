import {expect, test} from 'vitest';
import {contentSecurityPolicy, securityHeaders} from '../../../src/build/security/policy.ts';

// Every word of the policy is a promise, so all of it is written out: a change has to be made twice, on purpose.
test('the policy of a page is this, word for word', () => {
  expect(contentSecurityPolicy(['sha256-AAA=', 'sha256-BBB='])).toBe(
    [
      "default-src 'none'",
      "script-src 'self' 'sha256-AAA=' 'sha256-BBB='",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
    ].join('; '),
  );
});

test('other hosts are fetched from where they are named, and for nothing else', () => {
  const origins = ['https://a.example', 'https://b.example'];
  const policy = contentSecurityPolicy([], origins);
  expect(policy).toBe(
    contentSecurityPolicy([]).replace(
      "connect-src 'self'",
      "connect-src 'self' https://a.example https://b.example",
    ),
  );
  expect(securityHeaders([], origins)[0]).toEqual([
    'Content-Security-Policy',
    `${policy}; frame-ancestors 'none'`,
  ]);
});

test('without an inline script only the site’s own files run', () => {
  expect(contentSecurityPolicy([])).toContain("; script-src 'self'; ");
});

test('the headers of the site are these, in this order', () => {
  expect(securityHeaders(['sha256-AAA='])).toEqual([
    ['Content-Security-Policy', `${contentSecurityPolicy(['sha256-AAA='])}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    [
      'Permissions-Policy',
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), ' +
        'gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), ' +
        'publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()',
    ],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]);
});
