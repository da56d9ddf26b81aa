import {element} from '../../core/publish/xml.ts';
import {type Changes, type Step, textsOf} from '../built-files.ts';
import {readHead} from '../read-head.ts';
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
      const head = readHead(html);
      if (!head) continue;
      const {url, site, title, description} = head;
      const picture: Picture = {site, title, description, host: new URL(url).host};
      const page = path.slice(0, -'/index.html'.length);
      const address = `/chia-se${page || '/index'}.png`;
      const bytes = await drawn.get([DRAWING, picture], () => drawPicture(picture));
      changes.set(address, bytes);
      const base = url.slice(0, url.length - (page || '/').length);
      changes.set(path, html.replace('</head>', `${metaOf(base + address, picture)}</head>`));
    }
    drawn.forgetOthers();
    return changes satisfies Changes;
  };
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
