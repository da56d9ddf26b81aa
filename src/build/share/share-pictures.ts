import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Element} from 'hast';
import {visit} from 'unist-util-visit';
import {element} from '../../core/publish/xml.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';
import {type Changes, type Step, textsOf} from '../built-files.ts';
import {drawPicture, type Picture, SIZE} from './draw-picture.ts';

/** Goes up when the drawing changes, so that no older picture is taken for a new one. */
const DRAWING = 2;

/**
 * Gives every page with an address of its own a picture for links that are shared, and names it in the page's head.
 * A picture is drawn once: `cache` is the folder that keeps those of the last build.
 */
export function sharePictures(cache: string): Step {
  return async (files) => {
    const changes = new Map<string, string | Uint8Array>();
    const used = new Set<string>();
    for (const [path, html] of textsOf(files, '/index.html')) {
      const shared = readHead(html);
      if (!shared) continue;
      const page = path.slice(0, -'/index.html'.length);
      const address = `/chia-se${page || '/index'}.png`;
      const name = `${hashOf(shared.picture)}.png`;
      used.add(name);
      changes.set(address, await cached(cache, name, () => drawPicture(shared.picture)));
      const base = shared.url.slice(0, shared.url.length - (page || '/').length);
      changes.set(path, html.replace('</head>', `${metaOf(base + address, shared.picture)}</head>`));
    }
    forget(cache, used);
    return changes satisfies Changes;
  };
}

function hashOf(picture: Picture): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWING, picture]))
    .digest('hex')
    .slice(0, 32);
}

async function cached(folder: string, name: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(folder, name);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await draw();
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, bytes);
  return bytes;
}

/** Deletes the pictures of pages that are no more or have another title. */
function forget(folder: string, used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
}

interface Shared {
  /** Full address of the page. */
  readonly url: string;
  readonly picture: Picture;
}

/** What the head of a page says of it; null for a page that has no title of its own to share. */
function readHead(html: string): Shared | null {
  const head = parsePart(html, '<head', '</head>');
  const meta = new Map<string, string>();
  visit(head, 'element', ({tagName, properties}: Element) => {
    const name = properties.property ?? properties.name;
    if (tagName === 'meta' && typeof name === 'string') meta.set(name, String(properties.content));
  });
  const [url, whole, site] = ['og:url', 'og:title', 'og:site_name'].map((name) => meta.get(name));
  if (url === undefined || whole === undefined || site === undefined) return null;
  const title = whole.endsWith(` | ${site}`) ? whole.slice(0, -` | ${site}`.length) : whole;
  return {url, picture: {site, title, description: meta.get('description') ?? '', host: new URL(url).host}};
}

function metaOf(address: string, {title}: Picture): string {
  const parts = {
    'og:image': address,
    'og:image:width': SIZE.width,
    'og:image:height': SIZE.height,
    'og:image:alt': title,
  };
  return Object.entries(parts)
    .map(([property, content]) => element('meta', {property, content: String(content)}).xml)
    .join('');
}
