import {LEVEL_LABELS} from '../page/force-words.ts';
import {formatCsv, type Separator} from '../text/csv.ts';
import type {CitationsData} from './citations-data.ts';

const RESOLUTIONS: Readonly<Record<string, string>> = {
  linked: 'có liên kết',
  ambiguous: 'nhiều khả năng',
  self: 'tự dẫn',
  unknown: 'không liên kết, có lý do',
};

const HEAD = [
  'Mã văn bản',
  'Loại',
  'Số, ký hiệu',
  'Ngày ban hành',
  'Cơ quan ban hành',
  'Trích yếu',
  'Tình trạng',
  'Tính đến',
  'Mức nguồn',
  'Sửa đổi, thay thế và quan hệ khác',
];

const PLACE_HEAD = [
  'Trang dẫn',
  'Mã mục',
  'Địa chỉ nơi dẫn',
  'Lời dẫn',
  'Từ vị trí',
  'Đến vị trí',
  'Kết quả',
  'Lý do',
];

/** A row a mention alone: which instrument, where, in which words. */
export function mentionsCsv({mentions}: CitationsData, separator: Separator): string {
  return formatCsv(
    [['Mã văn bản', ...PLACE_HEAD], ...mentions.map((item) => [item.key, ...placeOf(item)])],
    separator,
  );
}

/** A row a mention with its instrument, then instruments that nothing cites. */
export function citationsCsv({plans, instruments, mentions}: CitationsData): string {
  const facts = (key: string | null) => {
    const item = instruments.find((candidate) => candidate.key === key);
    const plan = plans.find((candidate) => candidate.key === key);
    if (plan) return [plan.key, plan.type, plan.number, plan.date, plan.issuer, plan.title, '', '', '', ''];
    if (!item) return ['', '', '', '', '', '', '', '', '', ''];
    const {type, number, date, issuer, title, status, relations} = item;
    const related = relations.map(({sentence}) => sentence).join('; ');
    return [
      item.key,
      type,
      number,
      date,
      issuer,
      title,
      status.sentence,
      status.asOf,
      status.level && LEVEL_LABELS[status.level],
      related,
    ];
  };
  const cited = new Set(mentions.map(({key}) => key));
  const rows = [
    ...mentions.map((mention) => [...facts(mention.key), ...placeOf(mention)]),
    ...instruments
      .filter(({key}) => !cited.has(key))
      .map(({key}) => [...facts(key), '', '', '', '', '', '', '', '']),
  ];
  return formatCsv([[...HEAD, ...PLACE_HEAD], ...rows]);
}

function placeOf({
  pageTitle,
  clause,
  place,
  words,
  start,
  end,
  resolution,
  reason,
}: CitationsData['mentions'][number]) {
  return [pageTitle, clause, place, words, start, end, RESOLUTIONS[resolution], reason];
}
