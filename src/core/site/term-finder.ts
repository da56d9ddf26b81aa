import type {Term} from '../page/page-schema.ts';

/** A term found in a text. */
export interface TermUse {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** A word of capitals beside another word, on the same line. */
const CAPITALS_BEFORE = /(?:^|[^\p{L}])(\p{Lu}{2,12}) $/u;
const CAPITALS_AFTER = /^ (\p{Lu}{2,12})(?![\p{L}\p{M}])/u;
const LONGEST_WORD = 16;

/** How a name goes on: “Ban Quản lý các khu kinh tế”, “Ban Quản lý Khu kinh tế Sông Trà”. */
const NAME_GOES_ON = /^ (?:các |\p{Lu}\p{Ll})/u;

interface Spelling {
  readonly term: Term;
  readonly written: string;
}

/**
 * Finds the uses of a glossary's terms: as the glossary writes them and by abbreviation; a term
 * that is a common noun also in lower case. Longer spellings win: “Ban Quản lý” inside a longer name is
 * not a use of its own.
 */
export function termFinder(terms: readonly Term[]): (text: string) => TermUse[] {
  const spellings = terms
    .flatMap((term) => spellingsOf(term).map((written): Spelling => ({term, written})))
    .sort((a, b) => b.written.length - a.written.length);
  if (spellings.length === 0) return () => [];
  const byWriting = new Map(spellings.map(({term, written}) => [written, term]));
  const pattern = new RegExp(spellings.map(({written}) => escapeRegExp(written)).join('|'), 'gu');
  return (text) => {
    /** `TƯ` in `ĐỔI MỚI TƯ DUY` is a syllable: in a row of capitals nothing tells an abbreviation from a word. */
    const isAmongCapitals = (start: number, end: number) =>
      [
        CAPITALS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start)),
        CAPITALS_AFTER.exec(text.slice(end, end + LONGEST_WORD)),
      ].some((beside) => beside !== null && !byWriting.has(beside[1]!));
    return [...text.matchAll(pattern)]
      .filter(({0: written, index}) => {
        const end = index + written.length;
        return (
          isWholeWord(text, index, end) &&
          !(isAbbreviation(written) && isAmongCapitals(index, end)) &&
          !(
            isShortName(byWriting.get(written)!, written) &&
            NAME_GOES_ON.test(text.slice(end, end + LONGEST_WORD))
          )
        );
      })
      .map(({0: written, index}) => ({
        term: byWriting.get(written)!,
        start: index,
        end: index + written.length,
      }));
  };
}

function spellingsOf({term, expansion, aliases}: Term): string[] {
  // “Ban Quản lý các Khu công nghiệp” is the longer name of “Ban Quản lý”; “quyết định” is but a word.
  const longer = expansion?.includes(term) ? [expansion] : [];
  const written = [term, ...longer, ...aliases.filter(isAbbreviation)].filter((name) => /\p{L}/u.test(name));
  return [...new Set(written.flatMap((name) => (isCommon(name) ? [name, lowerFirst(name)] : [name])))];
}

/** Whether a name is the beginning of a longer one, as other bodies' names may be. */
function isShortName({expansion}: Term, written: string): boolean {
  return expansion !== undefined && expansion !== written && expansion.startsWith(`${written} `);
}

function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}\d][\p{Lu}\d&-]+$/u.test(name);
}

/** Only its first letter is a capital: the glossary's, not the word's. */
function isCommon(name: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(name);
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
}

/** A whole word, and no part of a document number or of a compound: `KH` in `06/KH-KCNĐN` or `KH&CN` is none. */
function isWholeWord(text: string, start: number, end: number): boolean {
  const part = /[\p{L}\p{M}\d/_&-]/u;
  return !part.test(text.slice(0, start).slice(-1)) && !part.test(text.charAt(end));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
