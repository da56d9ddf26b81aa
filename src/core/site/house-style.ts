import type {Fault, Finding} from '../page/finding.ts';
import {isKind, type Page} from '../page/page.ts';

/**
 * How our own words cite, write days and name the portal: as Nghị định số 30/2020/NĐ-CP (Phụ lục I and II) has it, one
 * way on every page. What stands between quotation marks is another's.
 */

interface Rule {
  readonly pattern: RegExp;
  /** What is wrong with a match; null where nothing is. */
  readonly fault: (match: RegExpExecArray) => Fault | null;
}

const faultOf = (found: string, expected: string, remedy: string): Fault => ({
  found: `“${found}”`,
  expected,
  remedy,
});

const RULES: readonly Rule[] = [
  {
    pattern: /(?<![\p{L}\d.])[IVX]{1,4}\.\d{1,2}(?:\.\p{Ll})?(?![\p{L}\d])/gu,
    fault: ([words]) =>
      faultOf(words, 'viện dẫn từ nhỏ đến lớn, như “điểm e khoản 2 Mục III”', `viết “${words}” theo cách ấy`),
  },
  {
    pattern: /(?<!\p{L})mục [IVX]{1,4}(?![\p{L}\d])/gu,
    fault: ([words]) => faultOf(words, `“${words.replace('m', 'M')}”`, 'viết hoa chữ “Mục” khi viện dẫn'),
  },
  {
    pattern: /cổng dịch vụ công quốc gia/giu,
    fault: ([words]) =>
      words.slice(1) === 'ổng Dịch vụ công quốc gia'
        ? null
        : faultOf(words, '“Cổng Dịch vụ công quốc gia”', 'sửa chữ hoa, chữ thường theo tên chính thức'),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/g,
    fault: ([words, day = '', month = '', year = '']) =>
      day.length === 2 && month.length === 2
        ? null
        : faultOf(
            words,
            `ngày dạng dd/mm/yyyy: “${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}”`,
            'thêm số 0 trước ngày, tháng có một chữ số',
          ),
  },
  {
    pattern: /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu,
    fault: ([words, day = '', month = '', year = '']) => {
      const right = `ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? month.padStart(2, '0') : Number(month)} năm ${year}`;
      return words === right
        ? null
        : faultOf(
            words,
            `“${right}”`,
            'thêm số 0 trước ngày dưới 10 và tháng 1, 2; các tháng khác không thêm',
          );
    },
  },
];

/** Departures from the house's style in the pages' own words, each with its line. */
export function styleFindings(pages: readonly Page[]): Finding[] {
  return pages.flatMap((page) =>
    ownWords(page).flatMap(({text, line}) => {
      const words = text.replace(/“[^“”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
      return RULES.flatMap(({pattern, fault}) =>
        [...words.matchAll(pattern)].flatMap((match) => {
          const wrong = fault(match as RegExpExecArray);
          return wrong ? [{file: page.file, line, ...wrong}] : [];
        }),
      );
    }),
  );
}

/** What the site says itself; a plan's pages are the plan's words. */
function ownWords(page: Page): {text: string; line: number}[] {
  const at = (field: string) => page.fieldLines[field] ?? 1;
  if (isKind(page, 'plan') || isKind(page, 'section')) return [];
  if (isKind(page, 'instrument')) {
    const {summary, discrepancy, relations, events} = page.frontMatter;
    return [
      ...(summary === undefined ? [] : [{text: summary, line: at('summary')}]),
      ...(discrepancy === undefined ? [] : [{text: discrepancy, line: at('discrepancy')}]),
      ...relations.flatMap(({detail}, index) =>
        detail === undefined ? [] : [{text: detail, line: at(`relations.${index}`)}],
      ),
      ...events.flatMap(({note}, index) =>
        note === undefined ? [] : [{text: note, line: at(`events.${index}`)}],
      ),
      ...page.passages,
    ];
  }
  const {title = ''} = page.frontMatter;
  const description = 'description' in page.frontMatter ? (page.frontMatter.description ?? '') : '';
  return [
    {text: title, line: at('title')},
    {text: description, line: at('description')},
    ...(isKind(page, 'glossary')
      ? page.frontMatter.terms.map(({meaning}, index) => ({text: meaning, line: at(`terms.${index}`)}))
      : []),
    ...page.passages,
  ];
}
