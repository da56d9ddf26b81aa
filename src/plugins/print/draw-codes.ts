import {textNow} from '../../client/text-now.ts';

/** Where a code stands that has been drawn for printing. */
const DRAWN = 'data-drawn-code';

/**
 * Has the QR codes there before it returns. A code is a picture that no screen shows and so none fetches;
 * a browser that lays the page out for paper does not wait for pictures either.
 */
export function drawCodes(): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('img.print-foot__code')) {
    if (image.complete && image.naturalWidth > 0) continue;
    const drawing = drawingAt(image.src);
    if (drawing === null) return;
    drawing.setAttribute('class', image.className);
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', image.alt);
    drawing.setAttribute(DRAWN, '');
    image.hidden = true;
    image.after(drawing);
  }
}

/** Leaves the page as it was. */
export function removeCodes(): void {
  for (const drawing of document.querySelectorAll(`[${DRAWN}]`)) {
    (drawing.previousElementSibling as HTMLImageElement).hidden = false;
    drawing.remove();
  }
}

/** The drawing at an address; null where it cannot be had. */
function drawingAt(address: string): Element | null {
  const text = textNow(address);
  if (text === null) return null;
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return drawing.localName === 'svg' ? document.importNode(drawing, true) : null;
}
