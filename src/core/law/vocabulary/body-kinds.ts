/** Words that begin the names of bodies that issue documents; seen in the headers of documents. */

export interface BodyKind {
  /** Lower case, with marks. */
  readonly name: string;
  /** Its field of work takes a capital: `Sở Nội vụ`, `Bộ Giáo dục và Đào tạo`. */
  readonly field?: true;
  /** No name by itself: in a header the next line completes it. */
  readonly incomplete?: true;
}

export const BODY_KINDS: readonly BodyKind[] = [
  {name: 'ủy ban'},
  {name: 'ubnd'},
  {name: 'hội đồng'},
  {name: 'hđnd'},
  {name: 'sở', field: true, incomplete: true},
  {name: 'ban', field: true, incomplete: true},
  {name: 'ban quản lý', incomplete: true},
  {name: 'ban chỉ đạo', incomplete: true},
  {name: 'chi cục', field: true, incomplete: true},
  {name: 'cục', field: true, incomplete: true},
  {name: 'tổng cục', field: true},
  {name: 'văn phòng', field: true, incomplete: true},
  {name: 'trường', field: true, incomplete: true},
  {name: 'trung tâm', field: true, incomplete: true},
  {name: 'công an'},
  {name: 'bộ', field: true},
  {name: 'phòng', field: true, incomplete: true},
  {name: 'đảng ủy', field: true},
  {name: 'tỉnh ủy'},
  {name: 'thành ủy'},
  {name: 'huyện ủy'},
  {name: 'quận ủy'},
  {name: 'thị ủy'},
  {name: 'viện', field: true},
  {name: 'bệnh viện'},
  {name: 'kho bạc'},
  {name: 'bảo hiểm'},
  {name: 'tòa án'},
  {name: 'thanh tra', field: true},
  {name: 'công ty'},
  {name: 'tổng công ty'},
  {name: 'tập đoàn'},
  {name: 'ngân hàng'},
  {name: 'đoàn'},
  {name: 'tỉnh đoàn'},
  {name: 'thành đoàn'},
  {name: 'liên đoàn', field: true},
  {name: 'liên minh', field: true},
  {name: 'hội', field: true, incomplete: true},
  {name: 'mặt trận'},
  {name: 'đại học'},
  {name: 'học viện'},
  {name: 'chi bộ'},
  {name: 'chính phủ'},
  {name: 'quốc hội'},
  {name: 'thủ tướng'},
  {name: 'tổ công tác'},
];

export type BodyLevel = 'party' | 'state' | 'ministry' | 'local';

/** Where a body stands, by its name; the boards of a province stand with their province. */
export function bodyLevel(body: string): BodyLevel {
  if (/Đảng|Tỉnh ủy/.test(body)) return 'party';
  if (/tỉnh|Ban Quản lý|thành phố/i.test(body)) return 'local';
  return /^(Bộ|Văn phòng|Thanh tra|Ngân hàng)/.test(body) ? 'ministry' : 'state';
}
