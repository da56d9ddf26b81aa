import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import satori from 'satori';
import {type Box, box, type Style} from './elements.ts';

/** What a shared link shows of a page. */
export interface Picture {
  readonly site: string;
  readonly title: string;
  readonly description: string;
  /** Host of the published site. */
  readonly host: string;
}

/** Pixels: the size that Open Graph readers show whole. */
export const SIZE = {width: 1200, height: 630} as const;

/** A title longer than this, in characters, is set smaller. */
const LONG_TITLE = 60;

/** Draws a page's picture; the same picture gives the same bytes of PNG on every machine. */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  return drawBox(layOut(picture), SIZE);
}

/** Draws a laid-out box; without a height it is as high as what it holds. */
export async function drawBox(
  whole: Box,
  size: {readonly width: number; readonly height?: number},
): Promise<Uint8Array> {
  const svg = await satori(whole, {...(size as typeof SIZE), fonts: faces()});
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng();
}

/** Text that ends with an ellipsis after so many lines. */
function lines(count: number, style: Style, words: string) {
  return box({display: 'block', lineClamp: count, ...style}, words);
}

function layOut({site, title, description, host}: Picture) {
  const long = title.length > LONG_TITLE;
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 72px',
      backgroundColor: '#ffffff',
      color: '#1b1a18',
      borderTop: '24px solid #8c1d18',
      fontFamily: FAMILIES.join(', '),
    },
    [
      box({fontSize: 32, color: '#8c1d18', fontWeight: 600}, site),
      box({flexDirection: 'column', width: '100%'}, [
        lines(3, {fontSize: long ? 52 : 68, fontWeight: 600, lineHeight: 1.25}, title),
        ...(description === title
          ? []
          : [
              lines(
                long ? 2 : 3,
                {fontSize: 34, lineHeight: 1.4, marginTop: 24, color: '#4a4641'},
                description,
              ),
            ]),
      ]),
      box({fontSize: 28, color: '#4a4641'}, host),
    ],
  );
}

/** The parts of the screen's typeface; a letter is taken from the first that has it. */
export const FAMILIES = ['latin', 'vietnamese', 'latin-ext'] as const;

let read: ReturnType<typeof readFaces> | null = null;

function faces() {
  read ??= readFaces();
  return read;
}

function readFaces() {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
  return ([400, 600] as const).flatMap((weight) =>
    FAMILIES.map((name) => ({
      name,
      weight,
      style: 'normal' as const,
      data: readFileSync(join(folder, 'files', `be-vietnam-pro-${name}-${weight}-normal.woff`)),
    })),
  );
}
