import type {Level} from '../law/force.ts';
import {shortName} from '../law/short-name.ts';
import {forceMark} from '../page/force-words.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {homonyms} from './homonyms.ts';
import {citingClauses} from './instrument-views.ts';
import {ledgerOf} from './ledger.ts';
import type {Instrument, Site} from './site.ts';

/** A table of figures under a heading. */
interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

/** Where the plan and the data about an instrument differ. */
interface ReportedDiscrepancy {
  readonly name: string;
  readonly url: string;
  readonly text: string;
}

/** The figures of the site about itself, counted from the content at build time. */
export interface SelfReport {
  readonly sections: readonly ReportSection[];
  readonly discrepancies: readonly ReportedDiscrepancy[];
}

export function selfReport(site: Site): SelfReport {
  return {
    sections: [
      contentSection(site),
      ledgerSection(site),
      ...goldSection(site),
      ...checkerSection(site),
      statusSection(site),
    ],
    discrepancies: site.instruments.flatMap((item) =>
      item.discrepancy === undefined ? [] : [{name: shortName(item), url: item.url, text: item.discrepancy}],
    ),
  };
}

function contentSection(site: Site): ReportSection {
  const cited = site.instruments.filter(({key}) => citingClauses(site, key).length > 0);
  const relations = site.relations.length;
  const {length} = site.plans;
  const plan = length > 1 ? `${length} kế hoạch` : 'kế hoạch';
  return {
    id: 'noi-dung',
    title: 'Nội dung',
    rows: [
      [`Mục của ${plan} có địa chỉ riêng`, count(site.plans.flatMap(({clauses}) => clauses).length)],
      ['Văn bản có trang riêng', count(site.instruments.length)],
      [`trong đó được ${plan} dẫn`, count(cited.length)],
      ['Quan hệ giữa các văn bản, có nguồn', count(relations)],
      ['Chủ đề tuyên truyền', count(site.topics.length)],
      ['Số hiệu có nguồn cho biết bị trùng', count(homonyms(site).length)],
    ],
  };
}

function ledgerSection(site: Site): ReportSection {
  const {candidates, linked, ambiguous, self, unlinked} = ledgerOf(site.mentions);
  return {
    id: 'so-trich-dan',
    title: 'Sổ trích dẫn',
    rows: [
      ['Chỗ dẫn văn bản tìm thấy trên mọi trang', count(candidates)],
      ['có liên kết đến đúng một văn bản', count(linked)],
      ['có nhiều khả năng, để người đọc chọn', count(ambiguous)],
      ['văn bản dẫn chính nó', count(self)],
      ['không liên kết, có ghi lý do', count(unlinked)],
    ],
  };
}

function goldSection({build: {gold}}: Site): ReportSection[] {
  if (gold === null) return [];
  return [
    {
      id: 'do-chinh-xac',
      title: 'Độ chính xác khi nhận ra trích dẫn',
      rows: [
        ['Đoạn văn mẫu do người soạn', count(gold.rows)],
        ['Chỗ dẫn trong các đoạn mẫu', count(gold.mentions)],
        ['Độ chính xác (phần tìm đúng trong những gì tìm thấy)', share(gold.precision)],
        ['Độ phủ (phần tìm thấy trong những gì phải tìm)', share(gold.recall)],
      ],
    },
  ];
}

function checkerSection({build: {checker}}: Site): ReportSection[] {
  if (!checker) return [];
  const {day, drafts, faults, told, precision, real} = checker;
  return [
    {
      id: 'do-kiem-tra',
      title: 'Kết quả đo phần kiểm tra trích dẫn',
      rows: [
        [
          `Lỗi cài ngẫu nhiên vào ${drafts} dự thảo tự soạn, đo ngày ${formatVietnameseDate(day)}`,
          count(faults),
        ],
        ['tìm ra', `${count(told)} (${share(told / faults)})`],
        ['Phần đúng là lỗi đã cài trong những chỗ bị nghi', share(precision)],
        [
          `Chỗ dẫn trong văn bản công khai chưa xem trước, đo lần đầu ngày ${formatVietnameseDate(real.day)}`,
          count(real.citations),
        ],
        ['bị nghi sai oan', count(real.wronglySuspected)],
      ],
    },
  ];
}

function statusSection({instruments, build: {asOf}}: Site): ReportSection {
  const known = instruments.filter(({force}) => force.status !== 'khong-ro');
  const proved = known.filter(({force}) => forceMark(force) !== 'dau-hieu');
  const by = (level: Level) => proved.filter(({force}) => force.level === level).length;
  const days = known.flatMap(({force}) => force.asOf ?? []).sort();
  return {
    id: 'tinh-trang',
    title: 'Tình trạng hiệu lực',
    rows: [
      [
        'Văn bản có tình trạng kèm nguồn',
        `${count(known.length)} (${share(known.length / instruments.length)})`,
      ],
      ['theo nguồn chính thức', count(by('official'))],
      ['theo nguồn thứ cấp', count(by('secondary'))],
      ['theo lời của kế hoạch', count(by('plan'))],
      ['mới chỉ có dấu hiệu: được dẫn làm căn cứ, còn trong giai đoạn', count(known.length - proved.length)],
      ['Chưa kiểm chứng', count(instruments.length - known.length)],
      ['Quá hạn, cần kiểm tra lại', count(known.filter(({review}) => review.due).length)],
      ...(days.length === 0
        ? []
        : [
            ['Ngày của tình trạng cũ nhất', formatVietnameseDate(days[0]!)] as const,
            ['Ngày của tình trạng mới nhất', formatVietnameseDate(days.at(-1)!)] as const,
          ]),
      ...(asOf === null
        ? []
        : [
            ['Tuổi trung vị của tình trạng', `${count(medianAge(known, asOf))} ngày`] as const,
            ['Ngày dựng trang', formatVietnameseDate(asOf)] as const,
          ]),
    ],
  };
}

/** Median of the days between each evidence and the build. */
function medianAge(items: readonly Instrument[], asOf: string): number {
  const ages = items
    .flatMap(({force}) => (force.asOf === null ? [] : [(Date.parse(asOf) - Date.parse(force.asOf)) / 864e5]))
    .sort((a, b) => a - b);
  return Math.round(ages[Math.floor(ages.length / 2)] ?? 0);
}

function count(value: number): string {
  return value.toLocaleString('vi');
}

function share(value: number): string {
  return `${(value * 100).toLocaleString('vi', {maximumFractionDigits: 1})} %`;
}
