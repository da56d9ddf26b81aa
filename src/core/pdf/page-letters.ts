import type {PdfItem} from './pdf-lines.ts';

/** Whether the letters of a PDF stand together as words, which a substitute font breaks. */

/** Points by which two runs of one line may overlap: kerning, slanted letters. */
const MOST_OVERLAP = 1.5;
/** Share of the items of a page that lie within others where one font lacked letters. */
const GARBLED = 0.02;
/** A wider gap parts two words; in sizes of the letters. */
const WORD_GAP = 0.12;
/** Share of the letters without a width: marks that a font could only draw on top of another letter. */
const MOST_MARKS = 0.002;

/** Whether runs lie within other runs of their line: the letters of one are missing in the other. */
export function isInterleaved(items: readonly PdfItem[]): boolean {
  const words = items.filter(({text}) => text.trim() !== '');
  const rows = new Map<number, PdfItem[]>();
  for (const item of words) {
    const key = Math.round(item.y);
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  let within = 0;
  for (const row of rows.values()) {
    row.sort((a, b) => a.x - b.x);
    let end = Number.NEGATIVE_INFINITY;
    for (const item of row) {
      if (item.x < end - MOST_OVERLAP) within += 1;
      end = Math.max(end, item.x + item.width);
    }
  }
  return within > words.length * GARBLED;
}

/** Single letters put together as words by where they stand. */
export function joinLetters(letters: readonly PdfItem[]): PdfItem[] {
  const rows: PdfItem[][] = [];
  for (const letter of [...letters].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - letter.y) < 0.5) row.push(letter);
    else rows.push([letter]);
  }
  return rows.flatMap((row) =>
    row
      .sort((a, b) => a.x - b.x)
      .reduce<PdfItem[]>((out, letter) => {
        const last = out.at(-1);
        const touches =
          last !== undefined &&
          last.size === letter.size &&
          letter.width > 0 &&
          letter.text.trim() !== '' &&
          letter.x - last.x - last.width < letter.size * WORD_GAP;
        if (touches)
          out[out.length - 1] = {
            ...last,
            text: last.text + letter.text,
            width: Math.max(last.width, letter.x + letter.width - last.x),
          };
        else if (letter.text.trim() !== '' || /\p{Cc}/u.test(letter.text)) out.push(letter);
        return out;
      }, []),
  );
}

/** What the words of a page, or of a text, say of the font that set them. */
export interface LetterSigns {
  readonly items: number;
  /** Items without a width that are no marks: drawn on top of another letter under codes that say nothing, `nha)n` for `nhân`. */
  readonly lost: number;
  readonly words: number;
  /** Consonants that stand alone between spaces and are no word: `Quy t đ nh`. */
  readonly alone: number;
}

export function letterSigns(items: readonly PdfItem[], text: string): LetterSigns {
  const written = items.filter((item) => item.text.trim() !== '' || /\p{Cc}/u.test(item.text));
  return {
    items: written.length,
    lost: written.filter((item) => item.width === 0 && !/^\p{M}+$/u.test(item.text)).length,
    words: text.split(/\s+/).length,
    alone: (text.match(ALONE) ?? []).length - (text.match(POINT) ?? []).length,
  };
}

/** Whether marks were lost, or letters stand alone, all over a document. */
export function isBroken(pages: readonly LetterSigns[]): boolean {
  const sum = (field: keyof LetterSigns) => pages.reduce((total, page) => total + page[field], 0);
  return sum('lost') > sum('items') * MOST_MARKS || sum('alone') > Math.max(3, sum('words') * MOST_ALONE);
}

const ALONE = /(?:^|[^\p{L}\p{M}\d])[bcdđghklmnpqrstvx](?![\p{L}\p{M}\d).,:/])/gu;
/** "điểm b khoản 2": a letter that stands alone by right. */
const POINT = /điểm\s[bcdđghklmnpqrstvx](?![\p{L}\p{M}\d).,:/])/giu;
/** Share of the words of a text; lists of points write some consonants alone. */
const MOST_ALONE = 0.02;
