import {formatVietnameseDate} from '../text/date.ts';
import type {IndexRow} from './index-rows.ts';
import {instrumentUrl} from './instrument-url.ts';

/** Rows of the citation index as a spreadsheet shows them; the head says of which day the states are. */
export function indexTable(rows: readonly IndexRow[], on: string, origin: string): string[][] {
  return [
    [
      'Văn bản',
      'Số, ký hiệu',
      'Trích yếu',
      `Tình trạng vào ngày ${formatVietnameseDate(on)}`,
      'Tính đến',
      'Mức nguồn',
      'Cần kiểm tra lại',
      'Sửa đổi, thay thế',
      'Ngày ban hành',
      'Cơ quan ban hành',
      'Được dẫn tại',
      'Địa chỉ',
    ],
    ...rows.map((row) => [
      row.name,
      numberIn(row.name),
      row.title ?? '',
      row.label,
      row.asOf,
      row.level ?? '',
      row.due ? 'có' : '',
      row.changes.join('; '),
      row.issued ?? 'chưa kiểm chứng',
      row.issuer ?? 'chưa kiểm chứng',
      row.places.map(({where}) => where).join('; '),
      `${origin}${instrumentUrl(row.key)}`,
    ]),
  ];
}

/** `63/2010/NĐ-CP` out of `Nghị định số 63/2010/NĐ-CP`; empty for an instrument without a number. */
function numberIn(name: string): string {
  return / số (\d[^\s/]*\/\S+)/.exec(name)?.[1] ?? '';
}
