import type {PDFDocumentProxy} from 'pdfjs-dist';
import {pdfLibrary} from '../../src/import/pdf-library.ts';

const {getDocument, OPS} = pdfLibrary();

/** A run of letters on a sheet; lengths in millimetres from the top left corner, size in points. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Colours that letters are painted with. */
  readonly inks: readonly string[];
  /** Names of the faces used, with whether the file carries them. */
  readonly faces: readonly {readonly name: string; readonly embedded: boolean}[];
  readonly tagged: boolean;
}

export interface PdfContents {
  readonly title: string;
  readonly language: string | null;
  readonly bookmarks: readonly string[];
  readonly sheets: readonly Sheet[];
  /** All text in reading order, spaces folded. */
  readonly text: string;
}

const MM = 25.4 / 72;

/** How many sheets a PDF has. */
export async function countSheets(bytes: Uint8Array): Promise<number> {
  const {numPages, loadingTask} = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise;
  await loadingTask.destroy();
  return numPages;
}

/** Reads a PDF back with a reader that did not write it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  const document = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise;
  const {info} = (await document.getMetadata()) as {info: {Title?: string; Language?: string}};
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    sheets.push(await readSheet(document, number));
  const bookmarks = ((await document.getOutline()) ?? []).map(({title}) => title);
  await document.loadingTask.destroy();
  return {
    title: info.Title ?? '',
    language: info.Language ?? null,
    bookmarks,
    sheets,
    text: foldSpaces(sheets.flatMap(({runs}) => runs.map(({text}) => text)).join('')),
  };
}

export function foldSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

async function readSheet(document: PDFDocumentProxy, number: number): Promise<Sheet> {
  const page = await document.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const {items} = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item)) return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    return [
      {
        text: item.str + (item.hasEOL ? '\n' : ''),
        left: x * MM,
        right: (x + item.width) * MM,
        top: (height - y - size) * MM,
        bottom: (height - y) * MM,
        size,
      },
    ];
  });
  const {fnArray, argsArray} = await page.getOperatorList();
  let ink = '#000000';
  const inks = new Set<string>();
  const fonts = new Set<string>();
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.setFillRGBColor) ink = String(argsArray[index][0]);
    else if (operator === OPS.setFont) fonts.add(argsArray[index][0]);
    else if (operator === OPS.showText) inks.add(ink);
  }
  const faces = [...fonts].map((id) => {
    const font = page.commonObjs.get(id) as {name: string; missingFile?: boolean};
    return {name: font.name, embedded: font.missingFile !== true};
  });
  const tree = await page.getStructTree();
  return {
    width: width * MM,
    height: height * MM,
    runs,
    inks: [...inks],
    faces,
    tagged: (tree?.children.length ?? 0) > 0,
  };
}
