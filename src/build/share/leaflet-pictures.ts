import type {Element} from 'hast';
import {type DrawnPage, readDrawnPage} from '../../core/docx/read-page.ts';
import {leafletPicture} from '../../core/page/leaflet.ts';
import {find, hasClass, isElement} from '../../core/plain/html.ts';
import {parsePart} from '../../mdx/twin/parse-part.ts';
import {type Changes, type Step, textsOf} from '../built-files.ts';
import {drawLeaflet, type Leaflet} from './draw-leaflet.ts';
import {PictureCache} from './picture-cache.ts';

/** Goes up when the drawing changes, so that no older picture is taken for a new one. */
const DRAWING = 2;

/** Draws every leaflet as a picture to send in a chat, at the address that its page names. */
export function leafletPictures(cache: string): Step {
  return async (files) => {
    const changes = new Map<string, Uint8Array>();
    const drawn = new PictureCache(cache);
    for (const [path, html] of textsOf(files, '/index.html')) {
      if (!html.includes('guidance--leaflet')) continue;
      const main = parsePart(html, '<main', '</main>').children.find(isElement);
      const page = main && readDrawnPage(main);
      if (!page) continue;
      const leaflet = leafletOf(page);
      changes.set(
        leafletPicture(path.slice(0, -'/index.html'.length)),
        await drawn.get([DRAWING, leaflet], () => drawLeaflet(leaflet)),
      );
    }
    drawn.forgetOthers();
    return changes satisfies Changes;
  };
}

function leafletOf({title, address, version, body, notes}: DrawnPage): Leaflet {
  const root: Element = {type: 'element', tagName: 'div', properties: {}, children: [...body]};
  return {
    title,
    address,
    day: /\d\d\/\d\d\/\d{4}/.exec(version)?.[0] ?? '',
    words: find(root, (node) => hasClass(node, 'guidance--leaflet'))?.children ?? [],
    notes,
  };
}
