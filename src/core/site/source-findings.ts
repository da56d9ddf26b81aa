import type {Finding} from '../page/finding.ts';
import {hostLevel, hostOf} from '../page/hosts.ts';
import {isKind, type Page} from '../page/page.ts';
import {type Source, seenDay} from '../page/source-schema.ts';
import {formatVietnameseDate} from '../text/date.ts';

/**
 * Sources that say more than they are: official on a host of no state or Party body; seen on a day that cannot be,
 * after today or before the instrument was issued.
 */
export function sourceFindings(pages: readonly Page[], today: string | null): Finding[] {
  return pages.flatMap((page) => {
    const {file, frontMatter, fieldLines} = page;
    const issued = isKind(page, 'instrument') ? page.frontMatter.issued : undefined;
    const sources = 'sources' in frontMatter ? frontMatter.sources : [];
    const lineOf = (index: number) => fieldLines[`sources.${index}`] ?? fieldLines.sources ?? 1;
    return findingsOf(sources, today, (index) => ({file, line: lineOf(index)}), issued);
  });
}

/** The same of any list of sources; `placeOf` knows where each stands. */
export function findingsOf(
  sources: readonly Source[],
  today: string | null,
  placeOf: (index: number) => Pick<Finding, 'file' | 'line'>,
  issued?: string,
): Finding[] {
  return sources.flatMap((source, index) => {
    // The day of a plan's own words is the plan's.
    const seen = source.level === 'plan' ? null : seenDay(source);
    const at = placeOf(index);
    if (source.level === 'official' && hostLevel(source.url) !== 'official')
      return [
        {
          ...at,
          found: `nguồn ${index + 1} ghi mức “official”, nhưng ${hostOf(source.url) ?? source.url} không phải trang của cơ quan Đảng, Nhà nước`,
          expected: 'mức “official” chỉ cho trang của cơ quan Đảng, Nhà nước, như ….gov.vn, ….chinhphu.vn',
          remedy: 'ghi “level: secondary”',
        },
      ];
    if (seen !== null && today !== null && seen > today)
      return [
        {
          ...at,
          found: `nguồn ${index + 1} được xem ngày ${formatVietnameseDate(seen)}, sau hôm nay (${formatVietnameseDate(today)})`,
          expected: 'ngày xem nguồn không ở tương lai',
          remedy: 'sửa ngày ở “retrieved” của nguồn đó',
        },
      ];
    // By the month: where `retrieved` names no day, the first is taken.
    if (seen !== null && issued !== undefined && seen.slice(0, 7) < issued.slice(0, 7))
      return [
        {
          ...at,
          found: `nguồn ${index + 1} được xem ngày ${formatVietnameseDate(seen)}, trước ngày ban hành ${formatVietnameseDate(issued)}`,
          expected: 'nguồn được xem sau khi văn bản đã ban hành',
          remedy: 'sửa ngày ở “retrieved” của nguồn đó, hoặc “issued” theo nguồn',
        },
      ];
    return [];
  });
}
