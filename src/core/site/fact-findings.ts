import {parseNumber} from '../law/index.ts';
import {shortName} from '../law/short-name.ts';
import type {Finding} from '../page/finding.ts';
import {isKind, type Page, type PageOf} from '../page/page.ts';
import {formatVietnameseDate} from '../text/date.ts';

/** Facts about instruments that cannot all be true: dates out of order, a number of another year, one document twice. */
export function factFindings(pages: readonly Page[]): Finding[] {
  const instruments = pages.filter((page) => isKind(page, 'instrument'));
  return [
    ...instruments.flatMap((page) => [...swappedDates(page), ...otherYear(page)]),
    ...twice(instruments),
  ];
}

type InstrumentPage = PageOf<'instrument'>;

function swappedDates({file, frontMatter, fieldLines}: InstrumentPage): Finding[] {
  return frontMatter.relations.flatMap(({type, target, since}) => {
    if (since === undefined || frontMatter.issued === undefined || since >= frontMatter.issued) return [];
    return [
      {
        file,
        line: fieldLines.relations ?? 1,
        found: `${type} ${target} từ ${formatVietnameseDate(since)}, trước ngày ban hành ${formatVietnameseDate(frontMatter.issued)}`,
        expected: 'quan hệ bắt đầu từ ngày ban hành của văn bản hoặc sau đó',
        remedy: 'đối chiếu với nguồn rồi sửa “since” hoặc “issued”',
      },
    ];
  });
}

function otherYear({file, frontMatter: {number, issued}, fieldLines}: InstrumentPage): Finding[] {
  const year = number === undefined ? null : (parseNumber(number)?.year ?? null);
  if (year === null || issued === undefined || String(year) === issued.slice(0, 4)) return [];
  return [
    {
      file,
      line: fieldLines.issued ?? 1,
      found: `số ${number} mang năm ${year}, ngày ban hành là ${formatVietnameseDate(issued)}`,
      expected: 'năm trong số hiệu là năm ban hành',
      remedy: 'đối chiếu với nguồn rồi sửa “number” hoặc “issued”',
    },
  ];
}

/** The same type, number, issuer and date: one document with two pages. */
function twice(pages: readonly InstrumentPage[]): Finding[] {
  const first = new Map<string, InstrumentPage>();
  return pages.flatMap((page) => {
    const {key, type, number, issuer, issued} = page.frontMatter;
    if (number === undefined) return [];
    const id = [type, number, issuer ?? '', issued ?? ''].join('\n').normalize('NFC').toLowerCase();
    const other = first.get(id);
    if (!other) {
      first.set(id, page);
      return [];
    }
    // A key used twice is reported elsewhere.
    if (other.frontMatter.key === key) return [];
    return [
      {
        file: page.file,
        line: page.fieldLines.number ?? 1,
        found: `${shortName({type, number})}, cùng cơ quan và ngày ban hành, đã có ở docs/${other.file}`,
        expected: 'mỗi văn bản một trang',
        remedy: 'gộp hai trang, hoặc sửa số, cơ quan hay ngày ban hành theo nguồn',
      },
    ];
  });
}
