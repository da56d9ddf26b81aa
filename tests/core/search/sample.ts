import {
  buildIndex,
  loadIndex,
  type SearchDocument,
  type SearchIndex,
  type SerializedIndex,
} from '../../../src/core/search/index.ts';

export const ABBREVIATIONS = {
  TTHC: ['thủ tục hành chính'],
  CCHC: ['cải cách hành chính'],
  UBND: ['ủy ban nhân dân'],
  DVC: ['dịch vụ công'],
  NĐ: ['nghị định'],
  CT: ['chỉ thị', 'chương trình'],
};

type Part = Partial<SearchDocument> & Pick<SearchDocument, 'id' | 'title'>;

export function sampleDocument(part: Part): SearchDocument {
  return {kind: 'clause', key: part.id, section: '', text: '', url: `/${part.id}`, facets: {}, ...part};
}

/** A later decree, which replaces one of the small collection. */
export const REPLACING = sampleDocument({
  id: 'nd-90',
  kind: 'instrument',
  title: 'Nghị định số 90/2024/NĐ-CP',
  numbers: ['90/2024/NĐ-CP'],
  facets: {type: 'nghị định'},
  relations: [{verb: 'replaces', to: 'nd-63'}],
});

/** A small collection with every kind of thing that search must tell apart. */
export const SAMPLE: SearchDocument[] = [
  sampleDocument({
    id: 'nd-63',
    kind: 'instrument',
    title: 'Nghị định số 63/2010/NĐ-CP về kiểm soát thủ tục hành chính',
    text: 'Nghị định của Chính phủ ngày 08/6/2010 về việc kiểm soát thủ tục hành chính.',
    facets: {type: 'nghị định', issuer: 'Chính phủ', year: 2010},
    numbers: ['63/2010/NĐ-CP'],
    date: '2010-06-08',
  }),
  sampleDocument({
    id: 'qd-468',
    kind: 'instrument',
    title: 'Quyết định số 468/QĐ-TTg',
    text: 'Quyết định của Thủ tướng Chính phủ ngày 27/3/2021 phê duyệt Đề án đổi mới cơ chế một cửa.',
    facets: {type: 'quyết định', issuer: 'Thủ tướng Chính phủ', year: 2021},
    numbers: ['468/QĐ-TTg'],
    date: '2021-03-27',
  }),
  sampleDocument({
    id: 'nq-17',
    kind: 'instrument',
    title: 'Nghị quyết số 17-NQ/TW',
    text: 'Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa X.',
    facets: {type: 'nghị quyết', issuer: 'Ban Chấp hành Trung ương Đảng', year: 2007},
    numbers: ['17-NQ/TW'],
    date: '2007-08-01',
  }),
  sampleDocument({
    id: 'duong-day-nong',
    title: 'Đường dây nóng tiếp nhận phản ánh',
    section: 'Mục III',
    text: 'Người dân gọi đường dây nóng 1022 để phản ánh, kiến nghị về thủ tục. Tổng đài trực cả ngày.',
  }),
  sampleDocument({
    id: 'dau-duong',
    title: 'Dầu đường',
    text: 'Dầu và đường được dùng nhiều trong day học nấu ăn; nông sản có dương tính.',
  }),
  sampleDocument({
    id: 'tthc',
    title: 'Niêm yết công khai',
    section: 'Mục IV',
    text: 'Niêm yết công khai TTHC tại Trung tâm Phục vụ hành chính công và trên trang thông tin điện tử.',
  }),
  sampleDocument({
    id: 'khu-cong-nghiep',
    title: 'Doanh nghiệp trong khu công nghiệp',
    text: 'Doanh nghiệp hòa giải tranh chấp, gửi hồ sơ qua cổng dịch vụ công trực tuyến của Ủy ban nhân dân tỉnh.',
  }),
];

/** As it comes from the network. */
export function sampleSerialized(documents: readonly SearchDocument[] = SAMPLE): SerializedIndex {
  return JSON.parse(JSON.stringify(buildIndex(documents, {abbreviations: ABBREVIATIONS})));
}

export function sampleIndex(documents: readonly SearchDocument[] = SAMPLE): SearchIndex {
  const loaded = loadIndex(sampleSerialized(documents));
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.index;
}
