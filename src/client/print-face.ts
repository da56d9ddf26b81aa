import {textNow} from './text-now.ts';

/** The face that only paper uses; the print stylesheet declares it, so a screen never fetches it by itself. */
const FAMILY = 'Tinos';

/** Longest wait for it on a slow line; the local Times stands in then. */
const LONGEST_WAIT_MS = 2000;

/** By address: the files that are there. */
const loaded = new Set<string>();

/** Fetches the print face; resolves when it is there, cannot be had, or has taken too long. */
export async function loadPrintFace(): Promise<void> {
  const loading = missingFiles().map(async ({address, descriptors}) => {
    const face = await new FontFace(FAMILY, `url(${JSON.stringify(address)})`, descriptors).load();
    take(address, face);
  });
  await Promise.race([
    Promise.allSettled(loading),
    new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS)),
  ]);
}

/**
 * Has the print face there before it returns. Browsers lay a page out for paper at once and do not wait for
 * faces that only paper names: where printing begins without our button, this is the last moment for them.
 */
export function loadPrintFaceNow(): void {
  for (const {address, descriptors} of missingFiles()) {
    const bytes = bytesNow(address);
    // Off line, or refused: the local Times stands in.
    if (bytes === null) return;
    take(address, new FontFace(FAMILY, bytes, descriptors));
  }
}

interface FaceFile {
  readonly address: string;
  readonly descriptors: FontFaceDescriptors;
}

function missingFiles(): FaceFile[] {
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({style}) => style.getPropertyValue('font-family').includes(FAMILY))
    .map(({style, parentStyleSheet}) => ({
      address: new URL(
        /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
        parentStyleSheet?.href ?? document.baseURI,
      ).href,
      descriptors: {
        style: style.getPropertyValue('font-style'),
        weight: style.getPropertyValue('font-weight'),
        unicodeRange: style.getPropertyValue('unicode-range'),
      },
    }))
    .filter(({address}) => !loaded.has(address));
}

/** The stylesheet of an extension may not be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function take(address: string, face: FontFace): void {
  if (loaded.has(address)) return;
  document.fonts.add(face);
  loaded.add(address);
}

/** A request that is waited for gives text alone; this character set keeps every byte as it is. */
function bytesNow(address: string): ArrayBuffer | null {
  const text = textNow(address, 'text/plain; charset=x-user-defined');
  return text === null ? null : Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff).buffer;
}
