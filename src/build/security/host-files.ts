type Header = readonly [name: string, value: string];

/** Sent over HTTPS only, so the local server leaves it out: a year, as the hosts' own lists ask. */
const HSTS: Header = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];
const IMMUTABLE: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const REVALIDATE: Header = ['Cache-Control', 'no-cache'];

/** `_headers`, read by Netlify, Cloudflare Pages and their like. */
export function headersFile(headers: readonly Header[]): string {
  const block = (path: string, lines: readonly Header[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${block('/*', [...headers, HSTS])}\n\n${block('/assets/*', [IMMUTABLE])}\n`;
}

/** A part of an nginx `server` block. */
export function nginxFile(headers: readonly Header[]): string {
  // nginx drops inherited headers where a location adds its own, so each location names them all.
  const add = (lines: readonly Header[]) =>
    lines.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
  return `# Đưa vào khối server của trang: include /duong-dan/deploy/nginx.conf;
error_page 404 /404.html;
charset utf-8;
gzip on;
gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;
location / {
  try_files $uri $uri/index.html $uri.html =404;
${add([...headers, HSTS, REVALIDATE])}
}
location /assets/ {
  try_files $uri =404;
${add([...headers, HSTS, IMMUTABLE])}
}
location ~ /[._] {
  return 404;
}
`;
}

/** `.htaccess`, or a part of an Apache `<Directory>` block. */
export function apacheFile(headers: readonly Header[]): string {
  const set = (lines: readonly Header[]) =>
    lines.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n');
  return `# Đặt ở thư mục gốc của trang, hoặc đưa vào khối <Directory>.
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
DirectoryIndex index.html
DirectorySlash Off
<IfModule mod_headers.c>
${set([...headers, HSTS, REVALIDATE])}
  <If "%{REQUEST_URI} =~ m#^/assets/#">
    Header always set ${IMMUTABLE[0]} "${IMMUTABLE[1]}"
  </If>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html -f
  RewriteRule ^(.*[^/])$ /$1/index.html [L]
</IfModule>
`;
}
