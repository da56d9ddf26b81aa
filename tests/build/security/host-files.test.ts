import {expect, test} from 'vitest';
import {
  apacheFile,
  headersFile,
  headersIn,
  iisFile,
  nginxFile,
} from '../../../src/build/security/host-files.ts';

const HEADERS = [
  ['Content-Security-Policy', "default-src 'none'"],
  ['X-Frame-Options', 'DENY'],
] as const;

test('_headers, line by line', () => {
  expect(headersFile(HEADERS, '/')).toMatchInlineSnapshot(`
    "/*
      Content-Security-Policy: default-src 'none'
      X-Frame-Options: DENY
      Strict-Transport-Security: max-age=31536000; includeSubDomains

    /assets/*
      Cache-Control: public, max-age=31536000, immutable

    /chi-muc/*
      Access-Control-Allow-Origin: *
    "
  `);
});

test('the headers of the whole site are read back from it, but for what is for HTTPS alone', () => {
  expect(headersIn(headersFile(HEADERS, '/'))).toEqual(HEADERS);
  expect(headersIn(headersFile([], '/'))).toEqual([]);
  expect(headersIn('')).toEqual([]);
});

test('deploy/nginx.conf, line by line', () => {
  expect(nginxFile(HEADERS, '/')).toMatchInlineSnapshot(`
    "# Đưa vào khối server của trang: include /duong-dan/deploy/nginx.conf;
    error_page 404 /404.html;
    charset utf-8;
    charset_types text/css text/csv text/javascript text/markdown text/plain text/xml application/javascript application/json application/manifest+json application/xml image/svg+xml;
    gzip on;
    gzip_types text/css text/csv text/javascript text/markdown text/plain application/javascript application/json application/manifest+json application/xml image/svg+xml;
    location ^~ /.well-known/acme-challenge/ {
      default_type text/plain;
      try_files $uri =404;
    }
    location / {
      try_files $uri $uri/index.html $uri.html =404;
      add_header Content-Security-Policy "default-src 'none'" always;
      add_header X-Frame-Options "DENY" always;
      add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
      add_header Cache-Control "no-cache" always;
    }
    location ^~ /assets/ {
      try_files $uri =404;
      add_header Content-Security-Policy "default-src 'none'" always;
      add_header X-Frame-Options "DENY" always;
      add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
      add_header Cache-Control "public, max-age=31536000, immutable" always;
    }
    location ^~ /chi-muc/ {
      try_files $uri =404;
      add_header Content-Security-Policy "default-src 'none'" always;
      add_header X-Frame-Options "DENY" always;
      add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
      add_header Cache-Control "no-cache" always;
      add_header Access-Control-Allow-Origin "*" always;
    }
    location ~ ^/(?:.*/)?(?:[._]|web\\.config$) {
      return 404;
    }
    location ~ ^/.*\\.md$ {
      types { }
      default_type text/markdown;
      try_files $uri =404;
      add_header Content-Security-Policy "default-src 'none'" always;
      add_header X-Frame-Options "DENY" always;
      add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
      add_header Cache-Control "no-cache" always;
    }
    location ~ ^/.*\\.webmanifest$ {
      types { }
      default_type application/manifest+json;
      try_files $uri =404;
      add_header Content-Security-Policy "default-src 'none'" always;
      add_header X-Frame-Options "DENY" always;
      add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
      add_header Cache-Control "no-cache" always;
    }
    "
  `);
});

test('.htaccess, line by line', () => {
  expect(apacheFile(HEADERS, '/')).toMatchInlineSnapshot(`
    "# Đặt ở thư mục của trang, hoặc đưa vào khối <Directory>.
    ErrorDocument 404 /404.html
    AddDefaultCharset utf-8
    AddType text/markdown .md
    AddType application/manifest+json .webmanifest
    AddCharset utf-8 .css .csv .js .json .md .svg .tsv .webmanifest .xml
    DirectoryIndex index.html
    DirectorySlash Off
    <FilesMatch "^(?:_headers|web\\.config)$">
      Require all denied
    </FilesMatch>
    <IfModule mod_headers.c>
      Header always set Content-Security-Policy "default-src 'none'"
      Header always set X-Frame-Options "DENY"
      Header always set Strict-Transport-Security "max-age=31536000; includeSubDomains"
      Header always set Cache-Control "no-cache"
      <If "%{REQUEST_URI} =~ m#^/assets/#">
        Header always set Cache-Control "public, max-age=31536000, immutable"
      </If>
      <If "%{REQUEST_URI} =~ m#^/chi-muc/#">
        Header always set Access-Control-Allow-Origin "*"
      </If>
    </IfModule>
    <IfModule mod_rewrite.c>
      RewriteEngine On
      RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html -f
      RewriteRule ^(.*[^/])$ /$1/index.html [L]
    </IfModule>
    "
  `);
});

test('deploy/nginx.conf of a site in a folder, whose name may hold a dot', () => {
  const file = nginxFile(HEADERS, '/cchc.2023/');
  expect(file).toContain('location = /cchc.2023 {\n  return 301 /cchc.2023/;\n}\nlocation /cchc.2023/ {\n');
  expect(file).toContain('location ^~ /cchc.2023/assets/ {');
  expect(file).toContain('location ~ ^/cchc\\.2023/.*\\.md$ {');
  expect(file).toContain('error_page 404 /cchc.2023/404.html;');
  expect(file).not.toContain('.well-known');
});

test('web.config, line by line', () => {
  expect(iisFile(HEADERS, '/').replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <configuration>
    <system.webServer>
    <httpProtocol>
    <customHeaders>
    <remove name="Content-Security-Policy"/>
    <add name="Content-Security-Policy" value="default-src 'none'"/>
    <remove name="X-Frame-Options"/>
    <add name="X-Frame-Options" value="DENY"/>
    <remove name="Strict-Transport-Security"/>
    <add name="Strict-Transport-Security" value="max-age=31536000; includeSubDomains"/>
    </customHeaders>
    </httpProtocol>
    <staticContent>
    <remove fileExtension=".md"/>
    <mimeMap fileExtension=".md" mimeType="text/markdown; charset=utf-8"/>
    <remove fileExtension=".webmanifest"/>
    <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json; charset=utf-8"/>
    <clientCache cacheControlMode="DisableCache"/>
    </staticContent>
    <defaultDocument>
    <files>
    <clear/>
    <add value="index.html"/>
    </files>
    </defaultDocument>
    <httpErrors errorMode="Custom">
    <remove statusCode="404"/>
    <error statusCode="404" path="/404.html" responseMode="ExecuteURL"/>
    </httpErrors>
    <security>
    <requestFiltering>
    <hiddenSegments>
    <add segment="_headers"/>
    <add segment=".htaccess"/>
    </hiddenSegments>
    </requestFiltering>
    </security>
    </system.webServer>
    <location path="assets">
    <system.webServer>
    <staticContent>
    <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"/>
    </staticContent>
    </system.webServer>
    </location>
    <location path="chi-muc">
    <system.webServer>
    <httpProtocol>
    <customHeaders>
    <add name="Access-Control-Allow-Origin" value="*"/>
    </customHeaders>
    </httpProtocol>
    </system.webServer>
    </location>
    </configuration>
    "
  `);
});

test.each([headersFile, nginxFile, apacheFile, iisFile])(
  '%o asks a host for HTTPS only where the host is the site',
  (file) => {
    expect(file(HEADERS, '/')).toContain('Strict-Transport-Security');
    expect(file(HEADERS, '/cchc/')).not.toContain('Strict-Transport-Security');
    expect(file(HEADERS, '/cchc/')).not.toContain('undefined');
  },
);
