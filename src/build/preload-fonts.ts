import {type BuiltFiles, type Changes, textsOf} from './built-files.ts';

/**
 * Asks for the screen's typeface in the head of every page, before the style sheet does. Its faces are `font-display:
 * optional`, so that nothing shifts under the eye: asked for by the stylesheet alone they come too late on a first visit.
 */
export function preloadFonts(files: BuiltFiles): Changes {
  const links = screenFaces(files)
    .map((path) => `<link rel="preload" as="font" type="font/woff2" href="${path}" crossorigin>`)
    .join('');
  return new Map(
    [...textsOf(files, '.html')].map(([path, html]) => [
      path,
      html.replace(/<link\b[^<>]*href="?\/(?:[\w.~-]+\/)*assets\/css\//, (link) => links + link),
    ]),
  );
}

/** Addresses of the faces that are shown only when they come in time. */
function screenFaces(files: BuiltFiles): string[] {
  const faces = [...textsOf(files, '.css')].flatMap(([, css]) => css.match(/@font-face\s*\{[^{}]*\}/g) ?? []);
  return faces
    .filter((face) => /font-display:\s*optional/.test(face))
    .flatMap((face) => /url\(["']?([^"')]+)/.exec(face)?.[1] ?? []);
}
