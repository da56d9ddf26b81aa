import {parseNumber} from '../law/index.ts';
import {certainTypes} from '../law/number.ts';
import {shortName} from '../law/short-name.ts';
import type {Finding} from '../page/finding.ts';
import {isKind, type Page, type PageOf} from '../page/page.ts';
import {formatVietnameseDate, toIsoDate} from '../text/date.ts';

/** Facts about instruments that cannot all be true: dates out of order, a number of another year, one document twice. */
export function factFindings(pages: readonly Page[]): Finding[] {
  const instruments = pages.filter((page) => isKind(page, 'instrument'));
  return [
    ...instruments.flatMap((page) => [
      ...swappedDates(page),
      ...otherYear(page),
      ...otherType(page),
      ...otherPlanDate(page),
      ...relatedTwice(page),
      ...reviewedBefore(page),
    ]),
    ...pages.filter((page) => isKind(page, 'plan')).flatMap(otherPlaceAndDate),
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

/** What the symbol says beyond doubt, against the type. */
function otherType({file, frontMatter: {number, type}, fieldLines}: InstrumentPage): Finding[] {
  const parsed = number === undefined ? null : parseNumber(number);
  const types = parsed ? certainTypes(parsed) : [];
  if (types.length === 0 || types.includes(type.toLowerCase())) return [];
  return [
    {
      file,
      line: fieldLines.type ?? 1,
      found: `type: “${type}”, nhưng ký hiệu của số ${number} là của ${types.join(', ')}`,
      expected: 'loại văn bản hợp với ký hiệu trong số',
      remedy: 'đối chiếu với nguồn rồi sửa “type” hoặc “number”',
    },
  ];
}

/** The plan's own way to write a day, against the day that sources give. */
function otherPlanDate({file, frontMatter, fieldLines}: InstrumentPage): Finding[] {
  const {planDate, issued, discrepancy} = frontMatter;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(planDate ?? '') ?? [];
  if (day === undefined || issued === undefined || discrepancy !== undefined) return [];
  if (toIsoDate(Number(day), Number(month), Number(year)) === issued) return [];
  return [
    {
      file,
      line: fieldLines.planDate ?? 1,
      found: `kế hoạch ghi ngày ${planDate}, ngày ban hành là ${formatVietnameseDate(issued)}, không có lời giải thích`,
      expected: 'hai ngày như nhau, hoặc chỗ khác nhau được nói ở “discrepancy”',
      remedy: 'sửa “planDate” hoặc “issued” theo nguồn, hoặc thêm “discrepancy”',
    },
  ];
}

function relatedTwice({file, frontMatter: {relations}, fieldLines}: InstrumentPage): Finding[] {
  const idOf = ({type, target}: (typeof relations)[number]) => `${type} ${target}`;
  const ids = relations.map(idOf);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({
      file,
      line: fieldLines.relations ?? 1,
      found: `quan hệ “${id}” ghi hai lần`,
      expected: 'mỗi quan hệ ghi một lần',
      remedy: 'bỏ một lần, hoặc gộp lời giải thích vào một “detail”',
    }));
}

function reviewedBefore({file, frontMatter: {reviewBy, events}, fieldLines}: InstrumentPage): Finding[] {
  const newest = events
    .flatMap(({kind, date}) =>
      date !== undefined && (kind === 'cited' || kind === 'recorded') ? [date] : [],
    )
    .sort()
    .at(-1);
  if (reviewBy === undefined || newest === undefined || reviewBy >= newest) return [];
  return [
    {
      file,
      line: fieldLines.reviewBy ?? 1,
      found: `hạn kiểm tra lại ${formatVietnameseDate(reviewBy)}, trước bằng chứng mới nhất ${formatVietnameseDate(newest)}`,
      expected: 'hạn kiểm tra lại sau bằng chứng mới nhất',
      remedy: 'sửa “reviewBy”, hoặc bỏ trường này để hạn là một năm sau bằng chứng mới nhất',
    },
  ];
}

/** The day in the plan's header, `ngày 30 tháng 01 năm 2023`, against its day of issue. */
function otherPlaceAndDate({file, frontMatter: {header, issued}, fieldLines}: PageOf<'plan'>): Finding[] {
  const [, day, month, year] =
    /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(header.placeAndDate) ?? [];
  if (day === undefined || toIsoDate(Number(day), Number(month), Number(year)) === issued) return [];
  return [
    {
      file,
      line: fieldLines.issued ?? 1,
      found: `ngày ban hành ${formatVietnameseDate(issued)}, phần đầu văn bản ghi “${header.placeAndDate}”`,
      expected: 'một ngày ban hành',
      remedy: 'sửa “issued” hoặc “placeAndDate” theo bản giấy',
    },
  ];
}

/** The same type, number and issuer, and no day that tells them apart: one document with two pages. */
function twice(pages: readonly InstrumentPage[]): Finding[] {
  const first = new Map<string, InstrumentPage[]>();
  return pages.flatMap((page) => {
    const {key, type, number, issuer, issued} = page.frontMatter;
    if (number === undefined) return [];
    const id = [type, number, issuer ?? ''].join('\n').normalize('NFC').toLowerCase();
    const same = first.get(id) ?? [];
    first.set(id, [...same, page]);
    // Without a day nothing tells it from another of the number.
    const other = same.find(
      (item) =>
        issued === undefined || item.frontMatter.issued === undefined || item.frontMatter.issued === issued,
    );
    if (!other) return [];
    // A key used twice is reported elsewhere.
    if (other.frontMatter.key === key) return [];
    return [
      {
        file: page.file,
        line: page.fieldLines.number ?? 1,
        found: `${shortName({type, number})}, cùng cơ quan${
          issued !== undefined && other.frontMatter.issued === issued
            ? ' và ngày ban hành'
            : ', không có ngày ban hành để phân biệt'
        }, đã có ở docs/${other.file}`,
        expected: 'mỗi văn bản một trang',
        remedy: 'gộp hai trang, hoặc sửa số, cơ quan hay ngày ban hành theo nguồn',
      },
    ];
  });
}
