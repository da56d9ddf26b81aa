/** Sources of a Content-Security-Policy by directive, in the order in which they are written. */
type Directives = readonly (readonly [directive: string, ...sources: string[]])[];

const NONE = "'none'";
const SELF = "'self'";

/**
 * The policy of the pages that carry the inline scripts with these hashes (`sha256-…`, CSP Level 3).
 * Nothing comes from elsewhere but what is fetched from `origins`, nothing inline runs but the named scripts, no style
 * is inline.
 */
export function contentSecurityPolicy(
  scriptHashes: readonly string[],
  origins: readonly string[] = [],
): string {
  const directives: Directives = [
    ['default-src', NONE],
    ['script-src', SELF, ...scriptHashes.map((hash) => `'${hash}'`)],
    ['style-src', SELF],
    ['img-src', SELF, 'data:'],
    ['font-src', SELF],
    ['connect-src', SELF, ...origins],
    ['worker-src', SELF],
    ['manifest-src', SELF],
    ['base-uri', NONE],
    ['form-action', SELF],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** Features of a browser that no page of the site may use, itself or through something it shows. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** The response headers of the whole site: name and value. */
export function securityHeaders(
  scriptHashes: readonly string[],
  origins: readonly string[] = [],
): [name: string, value: string][] {
  return [
    // A page cannot say this of itself in a meta tag, so only the header does.
    ['Content-Security-Policy', `${contentSecurityPolicy(scriptHashes, origins)}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}
