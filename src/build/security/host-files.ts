import {element, xmlDocument} from '../../core/publish/xml.ts';
import {INDEX_FOLDER} from '../../core/search/index-address.ts';

type Header = readonly [name: string, value: string];

/** Sent over HTTPS only, so the local server leaves it out: a year, as the hosts' own lists ask. */
const HSTS: Header = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];
/** A site in a folder does not speak for the whole host and all below it. */
const overHttps = (base: string): readonly Header[] => (base === '/' ? [HSTS] : []);
const IMMUTABLE: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const REVALIDATE: Header = ['Cache-Control', 'no-cache'];

/**
 * Other sites search the index of this one together with their own, and a browser asks for leave. It says nothing that
 * is not published, and no cookie goes with it.
 */
export const SHARED: Header = ['Access-Control-Allow-Origin', '*'];

/** Media types that hosts do not know by the ending. */
const TYPES = {'.md': 'text/markdown', '.webmanifest': 'application/manifest+json'} as const;

/**
 * `_headers`, read by Netlify, Cloudflare Pages and their like. As in all that follows, the site stands in the folder
 * `base` of its host, with a slash at both ends.
 */
export function headersFile(headers: readonly Header[], base: string): string {
  const block = (path: string, lines: readonly Header[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [
    block(`${base}*`, [...headers, ...overHttps(base)]),
    block(`${base}assets/*`, [IMMUTABLE]),
    block(`${base}${INDEX_FOLDER}/*`, [SHARED]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The headers of the whole site in a `_headers` file, without what is for HTTPS alone. */
export function headersIn(file: string): [name: string, value: string][] {
  const [block = ''] = file.split('\n\n');
  return block
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line): [string, string] => {
      const end = line.indexOf(': ');
      return [line.slice(2, end), line.slice(end + 2)];
    })
    .filter(([name]) => name !== HSTS[0]);
}

/** A part of an nginx `server` block. */
export function nginxFile(headers: readonly Header[], base: string): string {
  // nginx drops inherited headers where a location adds its own, so each location names them all.
  const location = (place: string, lines: readonly string[], ...own: readonly Header[]) =>
    [
      `location ${place} {`,
      ...lines.map((line) => `  ${line}`),
      ...[...headers, ...overHttps(base), ...own].map(
        ([name, value]) => `  add_header ${name} "${value}" always;`,
      ),
      '}',
    ].join('\n');
  const below = `^${base.replaceAll('.', '\\.')}`;
  const typed = Object.entries(TYPES).map(([ending, type]) =>
    location(
      `~ ${below}.*\\${ending}$`,
      ['types { }', `default_type ${type};`, 'try_files $uri =404;'],
      REVALIDATE,
    ),
  );
  return `# Đưa vào khối server của trang: include /duong-dan/deploy/nginx.conf;
error_page 404 ${base}404.html;
charset utf-8;
charset_types text/css text/csv text/javascript text/markdown text/plain text/xml application/javascript application/json application/manifest+json application/xml image/svg+xml;
gzip on;
gzip_types text/css text/csv text/javascript text/markdown text/plain application/javascript application/json application/manifest+json application/xml image/svg+xml;
${base === '/' ? ACME : `location = ${base.slice(0, -1)} {\n  return 301 ${base};\n}\n`}${location(
  base,
  ['try_files $uri $uri/index.html $uri.html =404;'],
  REVALIDATE,
)}
${location(`^~ ${base}assets/`, ['try_files $uri =404;'], IMMUTABLE)}
${location(`^~ ${base}${INDEX_FOLDER}/`, ['try_files $uri =404;'], REVALIDATE, SHARED)}
location ~ ${below}(?:.*/)?(?:[._]|web\\.config$) {
  return 404;
}
${typed.join('\n')}
`;
}

/** Where who gives the certificates asks for a file (RFC 8555, 8.3), under a name that begins with a dot. */
const ACME = `location ^~ /.well-known/acme-challenge/ {
  default_type text/plain;
  try_files $uri =404;
}
`;

/** `.htaccess`, or a part of an Apache `<Directory>` block. */
export function apacheFile(headers: readonly Header[], base: string): string {
  const set = (lines: readonly Header[]) =>
    lines.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n');
  return `# Đặt ở thư mục của trang, hoặc đưa vào khối <Directory>.
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} ${ending}`)
  .join('\n')}
AddCharset utf-8 .css .csv .js .json .md .svg .tsv .webmanifest .xml
DirectoryIndex index.html
DirectorySlash Off
<FilesMatch "^(?:_headers|web\\.config)$">
  Require all denied
</FilesMatch>
<IfModule mod_headers.c>
${set([...headers, ...overHttps(base), REVALIDATE])}
  <If "%{REQUEST_URI} =~ m#^${base}assets/#">
    Header always set ${IMMUTABLE[0]} "${IMMUTABLE[1]}"
  </If>
  <If "%{REQUEST_URI} =~ m#^${base}${INDEX_FOLDER}/#">
    Header always set ${SHARED[0]} "${SHARED[1]}"
  </If>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html -f
  RewriteRule ^(.*[^/])$ ${base}$1/index.html [L]
</IfModule>
`;
}

/** `web.config`, read by IIS in the folder of the site; it needs no module beyond those of every installation. */
export function iisFile(headers: readonly Header[], base: string): string {
  const types = Object.entries(TYPES).flatMap(([fileExtension, type]) => [
    element('remove', {fileExtension}),
    element('mimeMap', {fileExtension, mimeType: `${type}; charset=utf-8`}),
  ]);
  const server = element(
    'system.webServer',
    {},
    element(
      'httpProtocol',
      {},
      element(
        'customHeaders',
        {},
        ...[...headers, ...overHttps(base)].flatMap(([name, value]) => [
          element('remove', {name}),
          element('add', {name, value}),
        ]),
      ),
    ),
    element('staticContent', {}, ...types, element('clientCache', {cacheControlMode: 'DisableCache'})),
    element(
      'defaultDocument',
      {},
      element('files', {}, element('clear', {}), element('add', {value: 'index.html'})),
    ),
    element(
      'httpErrors',
      {errorMode: 'Custom'},
      element('remove', {statusCode: '404'}),
      element('error', {statusCode: '404', path: `${base}404.html`, responseMode: 'ExecuteURL'}),
    ),
    element(
      'security',
      {},
      element(
        'requestFiltering',
        {},
        element(
          'hiddenSegments',
          {},
          element('add', {segment: '_headers'}),
          element('add', {segment: '.htaccess'}),
        ),
      ),
    ),
  );
  const assets = element(
    'location',
    {path: 'assets'},
    element(
      'system.webServer',
      {},
      element(
        'staticContent',
        {},
        element('clientCache', {
          cacheControlMode: 'UseMaxAge',
          cacheControlMaxAge: '365.00:00:00',
          cacheControlCustom: 'public, immutable',
        }),
      ),
    ),
  );
  const [name, value] = SHARED;
  const shared = element(
    'location',
    {path: INDEX_FOLDER},
    element(
      'system.webServer',
      {},
      element('httpProtocol', {}, element('customHeaders', {}, element('add', {name, value}))),
    ),
  );
  return xmlDocument(element('configuration', {}, server, assets, shared));
}
