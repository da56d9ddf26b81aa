import type {Level} from '../law/force.ts';
import type {Finding} from '../page/finding.ts';
import {isKind, type Page, type PageOf} from '../page/page.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {fold} from '../text/fold.ts';
import {foreignLanguage} from '../text/language.ts';
import {saysDay} from '../text/says-day.ts';
import {slug} from '../text/slug.ts';

/** Facts that a page quotes words for, and how an editor knows them. */
const FACTS = {
  number: 'số, ký hiệu',
  issued: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  signatory: 'người ký',
} as const;
type Fact = keyof typeof FACTS;

/** Facts of an instrument that the words quoted for them do not bear out. */
export function quotedFactFindings(pages: readonly Page[]): Finding[] {
  return pages
    .filter((page) => isKind(page, 'instrument'))
    .flatMap((page) => (Object.keys(FACTS) as Fact[]).flatMap((fact) => unborne(page, fact)));
}

function unborne({file, fieldLines, frontMatter}: PageOf<'instrument'>, fact: Fact): Finding[] {
  const value = frontMatter[fact];
  // The plan's own slips are quoted too; a source beyond it decides where there is one.
  const all = frontMatter.sources.flatMap(({level, quotes}) =>
    quotes.filter(({field}) => field === fact).map(({quote}) => ({level, quote})),
  );
  const beyond = all.filter(({level}) => level !== 'plan');
  const quotes = beyond.length > 0 ? beyond : all;
  if (value === undefined || quotes.length === 0) return [];
  const names = fact === 'number' ? [value, ...frontMatter.alternativeNumbers] : [value];
  const said = quotes.some(({level, quote}) => names.some((name) => BORNE[fact](quote, name, level)));
  if (said) return [];
  return [
    {
      file,
      line: fieldLines[fact] ?? 1,
      found: `${fact}: ${fact === 'issued' ? formatVietnameseDate(value) : `“${value}”`}, nhưng lời trích là “${quotes[0]!.quote}”`,
      expected: `${FACTS[fact]} có trong lời trích cho “${fact}”`,
      remedy: `đối chiếu với nguồn rồi sửa “${fact}” của trang này hoặc lời trích`,
    },
  ];
}

/** Whether words bear a fact out. Words of another language have another name for it, which is not judged. */
const BORNE: Readonly<Record<Fact, (quote: string, value: string, level: Level) => boolean>> = {
  number: (quote, value) => {
    const words = fold(quote).replace(/\b0+(?=\d)/g, '');
    const number = fold(value).replace(/^0+/, '');
    const bare = /^\d+\/(?:19|20)\d\d(?=\/)/.exec(number)?.[0];
    return [number, slug(number), ...(bare === undefined ? [] : [bare])].some((form) => words.includes(form));
  },
  issued: (quote, value) => saysDay(quote, value),
  issuer: (quote, value, level) => {
    if (foreignLanguage(quote) !== undefined) return true;
    const said = new Set(syllablesOf(quote));
    const own = syllablesOf(value);
    // A plan says “Tỉnh ủy”, “UBND tỉnh” of its own province.
    if (level === 'plan' && own.slice(0, 2).every((syllable) => said.has(syllable))) return true;
    // Half a name is another's: Chính phủ, Thủ tướng Chính phủ.
    return own.filter((syllable) => said.has(syllable)).length * 2 > own.length;
  },
  signatory: (quote, value) => foreignLanguage(quote) !== undefined || fold(quote).includes(fold(value)),
};

function syllablesOf(words: string): string[] {
  return fold(words)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((syllable) => syllable !== '');
}
