import {fold} from '../../core/text/fold.ts';

/** A paragraph of an instrument, where it stands, and its words without what it quotes. */
export interface Place {
  /** As it stands. */
  readonly text: string;
  /** The same, as long, with spaces in the place of quoted words: those are another text's. */
  readonly words: string;
  /** 0: title and head; 1: article; 2: clause; 3: point; 4: what hangs on a point. */
  readonly depth: 0 | 1 | 2 | 3 | 4;
  /** `điểm b khoản 2 Điều 90`; null at the head. */
  readonly label: string | null;
}

const ARTICLE = /^Điều\s+(\d+[a-zđ]?)\s*[.:]/iu;
const CLAUSE = /^(\d{1,2}[a-zđ]?)[.)]\s/u;
const POINT = /^([a-zđ]\d?)[).]\s/iu;
/** Where a text speaks for itself again, should a quotation have lost its closing sign. */
const OWN_ARTICLE =
  /^dieu\s+\d+[a-z]?\s*[.:]\s*(?:hieu luc|dieu khoan|to chuc thuc hien|trach nhiem|bai bo|quy dinh chuyen tiep)/;

/** Places of the paragraphs, in order; those that only quote are left out. */
export function placesOf(paragraphs: readonly string[]): Place[] {
  const places: Place[] = [];
  let quoting = false;
  let article: string | null = null;
  let clause: string | null = null;
  let point: string | null = null;
  for (const text of paragraphs) {
    if (OWN_ARTICLE.test(fold(text))) quoting = false;
    const {words, open} = withoutQuotations(text, quoting);
    quoting = open;
    if (words.trim() === '') continue;
    const [, newArticle] = ARTICLE.exec(words) ?? [];
    const [, newClause] = CLAUSE.exec(words) ?? [];
    const [, newPoint] = POINT.exec(words) ?? [];
    let depth: Place['depth'] = 4;
    if (newArticle !== undefined) {
      [article, clause, point] = [newArticle, null, null];
      depth = 1;
    } else if (newClause !== undefined && article !== null) {
      [clause, point] = [newClause, null];
      depth = 2;
    } else if (newPoint !== undefined && article !== null) {
      point = newPoint;
      depth = 3;
    } else if (article === null) depth = 0;
    const label = [
      point === null ? null : `điểm ${point}`,
      clause === null ? null : `khoản ${clause}`,
      article === null ? null : `Điều ${article}`,
    ]
      .filter(Boolean)
      .join(' ');
    places.push({text, words, depth, label: label === '' ? null : label});
  }
  return places;
}

/** Blanks what stands between “ and ”, which may open in one paragraph and close in a later one. */
function withoutQuotations(text: string, quoting: boolean): {words: string; open: boolean} {
  let open = quoting;
  let straight = false;
  let words = '';
  for (const sign of text) {
    const inside = open || straight;
    if (sign === '“') open = true;
    else if (sign === '”') open = false;
    else if (sign === '"') straight = !straight;
    words += inside || open || straight || /[“”"]/.test(sign) ? ' '.repeat(sign.length) : sign;
  }
  return {words, open};
}
