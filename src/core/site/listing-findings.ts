import type {Finding} from '../page/finding.ts';
import {isKind, type Page, type PageOf} from '../page/page.ts';
import {letterSlug} from '../text/slug.ts';

const LISTS = ['related', 'forms', 'tasks', 'audiences', 'basis'] as const;

/** What pages list of themselves and cannot be: one thing twice, itself, the place or the name of another. */
export function listingFindings(pages: readonly Page[]): Finding[] {
  const topics = pages.filter((page) => isKind(page, 'topic'));
  // Instruments of one subject and sections of several plans share their titles.
  const named = pages.filter(
    ({frontMatter: {kind}}) => kind !== 'instrument' && kind !== 'section' && kind !== 'plan',
  );
  return [
    ...pages.flatMap(listedTwice),
    ...topics.flatMap((page) => [...relatedToItself(page), ...otherLetter(page)]),
    ...shared(named, 'title', ({frontMatter: {kind, title}}) => `${kind} ${title?.toLowerCase()}`),
    ...shared(topics, 'position', ({frontMatter}) => String((frontMatter as {position: number}).position)),
    ...shared(topics, 'clause', ({frontMatter}) => (frontMatter as {clause: string}).clause),
    ...shared(
      pages.filter((page) => isKind(page, 'section')),
      'position',
      ({file, frontMatter}) =>
        `${file.slice(0, file.lastIndexOf('/'))} ${(frontMatter as {position: number}).position}`,
    ),
  ];
}

function listedTwice({file, frontMatter, fieldLines}: Page): Finding[] {
  return LISTS.flatMap((field) => {
    const list = new Map<string, unknown>(Object.entries(frontMatter)).get(field);
    if (!Array.isArray(list)) return [];
    return list
      .filter((item, index) => list.indexOf(item) !== index)
      .map((item: string) => ({
        file,
        line: fieldLines[field] ?? 1,
        found: `“${item}” có hai lần trong “${field}”`,
        expected: 'mỗi mục một lần',
        remedy: 'bỏ một lần, hoặc thay bằng mục đúng ý',
      }));
  });
}

function relatedToItself({file, frontMatter: {letter, related}, fieldLines}: PageOf<'topic'>): Finding[] {
  if (!related.includes(letter)) return [];
  return [
    {
      file,
      line: fieldLines.related ?? 1,
      found: `chủ đề ${letter} liên quan tới chính nó`,
      expected: 'chữ cái của các chủ đề khác',
      remedy: `bỏ “${letter}” khỏi “related”`,
    },
  ];
}

/** Where a clause is named by a letter, it is the topic's. */
function otherLetter({file, frontMatter: {letter, clause}, fieldLines}: PageOf<'topic'>): Finding[] {
  const last = clause.split('-').at(-1)!;
  if (!/^(?:[a-z]|dd)$/.test(last) || last === letterSlug(letter)) return [];
  return [
    {
      file,
      line: fieldLines.clause ?? 1,
      found: `chủ đề ${letter} nói về mục ${clause}`,
      expected: 'chữ cái của chủ đề là chữ cái của điểm',
      remedy: 'sửa “letter” hoặc “clause” cho khớp với kế hoạch',
    },
  ];
}

/** Pages that have one value of a field, each told at the second. */
function shared(
  pages: readonly Page[],
  field: 'title' | 'position' | 'clause',
  read: (page: Page) => string,
): Finding[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const value = read(page);
    const other = first.get(value);
    if (!other) {
      first.set(value, page);
      return [];
    }
    return [
      {
        file: page.file,
        line: page.fieldLines[field] ?? 1,
        found: `“${field}” giống docs/${other.file}`,
        expected: 'hai trang cùng loại không trùng tên, vị trí hay mục',
        remedy: `sửa “${field}” của một trong hai trang`,
      },
    ];
  });
}
