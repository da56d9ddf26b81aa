import type {Element} from 'hast';
import {visit} from 'unist-util-visit';
import {element} from '../../core/publish/xml.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';
import {type Changes, type Step, textsOf} from '../built-files.ts';
import {drawPicture, type Picture, SIZE} from './draw-picture.ts';
import {PictureCache} from './picture-cache.ts';

/** Goes up when the drawing changes, so that no older picture is taken for a new one. */
const DRAWING = 2;

/**
 * Gives every page with an address of its own a picture for links that are shared, and names it in the page's head.
 * A picture is drawn once: `cache` is the folder that keeps those of the last build.
 */
export function sharePictures(cache: string): Step {
  return async (files) => {
    const changes = new Map<string, string | Uint8Array>();
    const drawn = new PictureCache(cache);
    for (const [path, html] of textsOf(files, '/index.html')) {
      const shared = readHead(html);
      if (!shared) continue;
      const page = path.slice(0, -'/index.html'.length);
      const address = `/chia-se${page || '/index'}.png`;
      const bytes = await drawn.get([DRAWING, shared.picture], () => drawPicture(shared.picture));
      changes.set(address, bytes);
      const base = shared.url.slice(0, shared.url.length - (page || '/').length);
      changes.set(path, html.replace('</head>', `${metaOf(base + address, shared.picture)}</head>`));
    }
    drawn.forgetOthers();
    return changes satisfies Changes;
  };
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
