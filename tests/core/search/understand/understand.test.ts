import {expect, test} from 'vitest';
import {normalizeQuery, queryTokens} from '../../../../src/core/search/parse-query.ts';
import {compileThesaurus} from '../../../../src/core/search/understand/thesaurus.ts';
import {understand} from '../../../../src/core/search/understand/understand.ts';

const VOCABULARY = {
  mixed: true,
  types: ['luật', 'nghị định', 'nghị quyết', 'quyết định', 'thông tư', 'chỉ thị', 'kế hoạch'],
  issuers: [
    'Chính phủ',
    'Thủ tướng Chính phủ',
    'Văn phòng Chính phủ',
    'Quốc hội',
    'Ban Chấp hành Trung ương Đảng',
    'Ban Chấp hành Đảng bộ tỉnh Đồng Nai',
    'Ủy ban nhân dân tỉnh Đồng Nai',
    'Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai',
  ],
  codes: new Set(['nd', 'cp', 'qd', 'ttg', 'tt', 'vpcp']),
};
const THESAURUS = compileThesaurus([
  {say: 'tờ rơi', means: ['tờ xếp']},
  {say: 'ai trả tiền', means: ['kinh phí', 'nguồn kinh phí'], weight: 0.8},
  {say: 'dân', means: ['người dân'], in: ['guidance']},
]);

function read(text: string, dropped: string[] = []) {
  const {parts, wordings, rest, instruments} = understand(queryTokens(normalizeQuery(text)), {
    vocabulary: VOCABULARY,
    thesaurus: THESAURUS,
    dropped: new Set(dropped),
  });
  return {
    labels: parts.map(({label}) => label),
    wordings: wordings.map(({tokens}) => tokens.map((token) => token.text).join(' ')),
    weights: wordings.map(({weight}) => weight),
    rest: rest.map((token) => token.text).join(' '),
    meanings: parts.map(({meaning}) => meaning),
    instruments,
  };
}

test.each([
  // How two things differ is what each of them means.
  ['phân biệt một cửa và một cửa liên thông', ['khác nhau thế nào'], 'một cửa và một cửa liên thông'],
  ['toàn trình khác một phần chỗ nào', ['khác nhau thế nào'], 'toàn trình khác một phần'],
  ['par index và sipas khác nhau thế nào', ['khác nhau thế nào'], 'par index và sipas'],
  // Who does it, wherever it is asked.
  ['gặp vướng mắc thì ai giải quyết', ['ai làm'], 'gặp vướng mắc thì ai giải quyết'],
  ['không để ai phải chờ', [], 'không để ai phải chờ'],
  ['liệt kê 10 hình thức', ['10 → mười'], 'liệt kê 10 hình thức'],
  ['kế hoạch có 11 nội dung', ['trong kế hoạch', '11 → mười một'], '11 nội dung'],
  // The name of a thing is no count.
  ['hình thức 10', [], 'hình thức 10'],
  ['ngày 12 tháng 5', [], 'ngày 12 tháng 5'],
  // Type, body, year, state.
  ['nghị định về một cửa năm 2025', ['nghị định', 'năm 2025'], 'một cửa'],
  ['nghi dinh ve mot cua nam 2025', ['nghị định', 'năm 2025'], 'mot cua'],
  ['các nghị định năm 2026', ['nghị định', 'năm 2026'], ''],
  ['văn bản Thủ tướng ký năm 2022', ['Thủ tướng Chính phủ', 'năm 2022'], ''],
  ['thông tư của Văn phòng Chính phủ', ['thông tư', 'Văn phòng Chính phủ'], ''],
  ['thông tư VPCP 2025', ['thông tư', 'Văn phòng Chính phủ', 'năm 2025'], ''],
  ['nghị quyết của Chính phủ năm 2021', ['nghị quyết', 'Chính phủ', 'năm 2021'], ''],
  ['kế hoạch của UBND tỉnh', ['kế hoạch', 'UBND tỉnh'], 'kế hoạch'],
  ['kế hoạch của tỉnh ủy', ['kế hoạch', 'Ban Chấp hành Đảng bộ tỉnh Đồng Nai'], 'kế hoạch'],
  ['văn bản hết hiệu lực', ['hết hiệu lực'], ''],
  ['nghị định một cửa còn hiệu lực', ['nghị định', 'còn hiệu lực'], 'một cửa'],
  ['nghị định hết hiệu lực một phần', ['nghị định', 'hết hiệu lực một phần'], ''],
  ['văn bản trước năm 2009', ['trước năm 2009'], ''],
  ['nghị định từ năm 2017 đến 2018', ['nghị định', '2017–2018'], ''],
  ['nghị định sau năm 2025', ['nghị định', 'sau năm 2025'], ''],
  ['quyết định từ 2025 đến nay', ['quyết định', 'từ năm 2025'], ''],
  // The year in which force begins or ends is not the year of issue; of the state today only its end says something.
  ['luật có hiệu lực năm 2026', ['luật'], 'có hiệu lực năm 2026'],
  ['nghị định hết hiệu lực từ năm 2025', ['nghị định', 'hết hiệu lực'], 'từ năm 2025'],
  // A date is no document number.
  ['nghị định hết hiệu lực từ 01/06/2026', ['nghị định', 'hết hiệu lực'], 'từ 01 06 2026'],
  ['kế hoạch nói gì về báo chí', ['trong kế hoạch'], 'báo chí'],
  ['kế hoạch yêu cầu lồng ghép thế nào', ['trong kế hoạch', 'cách làm'], 'lồng ghép'],
  ['viên chức áp dụng luật nào', ['luật'], 'viên chức áp dụng'],
  ['kế hoạch dẫn thông tư nào', ['trong kế hoạch'], 'thông tư nào'],
  ['nghị định còn hiệu lực ban hành năm 2025', ['nghị định', 'năm 2025', 'còn hiệu lực'], ''],
  // What is no such part.
  ['tuyên truyền luật phòng chống tham nhũng', [], 'tuyên truyền luật phòng chống tham nhũng'],
  ['chương trình cải cách giai đoạn 2021-2030', [], 'chương trình cải cách giai đoạn 2021 2030'],
  ['quyết định về chính phủ số', ['quyết định'], 'chính phủ số'],
  ['mục đích', [], 'mục đích'],
  // A question on one instrument leaves none out by its state.
  ['nghị định 61 còn hiệu lực không', ['nghị định', 'số 61'], '61 còn hiệu lực không'],
  // Places, plan, intents.
  ['điểm g khoản 2 mục 3', ['Điểm g khoản 2 Mục III'], ''],
  ['mục III khoản 2 điểm g', ['Điểm g khoản 2 Mục III'], ''],
  ['khoản ba mục ba', ['Khoản 3 Mục III'], ''],
  ['gạch đầu dòng thứ 2 mục 1', ['Gạch đầu dòng thứ 2 Mục I'], ''],
  ['mục đích của kế hoạch', ['trong kế hoạch'], 'mục đích'],
  ['một cửa liên thông là gì', ['là gì'], 'một cửa liên thông'],
  ['thế nào là một cửa', ['là gì'], 'một cửa'],
  ['doanh nghiệp cần biết gì', ['dành cho doanh nghiệp'], 'doanh nghiệp'],
  ['văn phòng được giao việc gì', ['dành cho văn phòng'], 'văn phòng'],
  ['van phong phu trach gi', ['dành cho van phong'], 'van phong'],
  ['công ty cần chuẩn bị gì khi nộp hồ sơ', ['dành cho công ty'], 'công ty khi nộp hồ sơ'],
  // Where, how, and the tools that check and print.
  ['niêm yết thủ tục ở đâu', ['ở đâu'], 'niêm yết thủ tục'],
  ['niem yet thu tuc o dau', ['ở đâu'], 'niem yet thu tuc'],
  ['làm thế nào để tổ chức đối thoại', ['cách làm'], 'tổ chức đối thoại'],
  ['kiểm tra căn cứ của dự thảo', ['kiểm tra'], 'căn cứ của dự thảo'],
  ['in bộ tài liệu', ['in, lưu'], 'bộ tài liệu'],
  // What is made in print, what is checked by others, and the place of a place are plain words.
  ['in băng rôn', [], 'in băng rôn'],
  ['kiểm tra niêm yết', [], 'kiểm tra niêm yết'],
  ['cách làm hay', [], 'cách làm hay'],
  // `cách` asks before what is to be done; elsewhere it is half of a word.
  ['cách viết tin bài', ['cách làm'], 'viết tin bài'],
  ['cải cách', [], 'cải cách'],
  ['cai cach', [], 'cai cach'],
  ['tư cách', [], 'tư cách'],
  ['cách mạng công nghiệp', [], 'cách mạng công nghiệp'],
  ['xử lý kỷ luật cách chức', [], 'xử lý kỷ luật cách chức'],
  ['cách chức', [], 'cách chức'],
  // What is half of a word when the marks are left out is no part, be it surer with them.
  ['phan anh kien nghi', [], 'phan anh kien nghi'],
  ['phần kinh phí', ['trong kế hoạch'], 'kinh phí'],
  ['muc do hai long', [], 'muc do hai long'],
  ['doan the', [], 'doan the'],
  ['bo phan mot cua', [], 'bo phan mot cua'],
  ['danh mục một cửa', [], 'danh mục một cửa'],
  ['phan 3', ['Mục III'], ''],
  ['dinh muc tu van', [], 'dinh muc tu van'],
  ['phan bon', [], 'phan bon'],
  ['dieu khoan thi hanh', ['trong kế hoạch'], 'thi hanh'],
  ['quyet dinh tinh phe duyet nam 2021', ['quyết định', 'UBND tỉnh', 'năm 2021'], ''],
  ['khoan ba muc ba', ['Khoản 3 Mục III'], ''],
  ['van ban dang co hieu luc', ['còn hiệu lực'], ''],
  ['van ban dang ky', [], 'van ban dang ky'],
  ['quyet dinh tinh gon bo may', ['quyết định'], 'tinh gon bo may'],
  ['nghi quyet dang', ['nghị quyết', 'Đảng'], ''],
  ['nghi quyet dang nam 2018', ['nghị quyết', 'Đảng', 'năm 2018'], ''],
  ['nghi quyet cua dang ve bao hiem', ['nghị quyết', 'Đảng'], 'bao hiem'],
])('%s', (text, labels, rest) => {
  expect(read(text)).toMatchObject({labels, rest});
});

test.each([
  ['sửa đổi nghị định 61', 'amends', 'actors', 'sửa đổi, bổ sung nghị định 61'],
  [
    'luật phòng chống tham nhũng sửa đổi 2025',
    'amends',
    'actors',
    'sửa đổi, bổ sung luật phòng chống tham nhũng',
  ],
  ['nghị định nào thay nghị định 61', 'replaces', 'actors', 'thay thế nghị định 61'],
  ['nghị định 61 bị thay bởi văn bản nào', 'replaces', 'actors', 'thay thế nghị định 61'],
  ['nghị định 118 thay thế nghị định nào', 'replaces', 'objects', 'nghị định 118 thay thế'],
  ['thông tư hướng dẫn nghị định 118', 'guides', 'actors', 'hướng dẫn nghị định 118'],
  ['kế hoạch thực hiện quyết định 468', 'implements', 'actors', 'triển khai thực hiện quyết định 468'],
  ['mục nào của kế hoạch dẫn nghị định 63', 'cites', 'actors', 'dẫn nghị định 63'],
])('%s: a relation', (text, verb, asks, label) => {
  const {meanings, labels} = read(text);
  expect(meanings).toContainEqual(expect.objectContaining({kind: 'relation', verb, asks}));
  expect(labels).toContain(label);
});

test.each([
  'hướng dẫn cho doanh nghiệp',
  'thay đổi tình trạng',
  'thực hiện dịch vụ công',
  'bổ sung kiến thức',
])('%s: no relation', (text) => expect(read(text).meanings.map(({kind}) => kind)).not.toContain('relation'));

test.each([
  ['đại hội đảng lần thứ 13', 'đại hội đảng lần thứ XIII'],
  ['nghị quyết trung ương bảy khóa 12', 'trung ương 7 khóa XII'],
  ['trung ương 8 khóa XII', 'trung ương 8 khóa 12'],
  ['hình thức mười', 'hình thức 10'],
  ['hình thức thứ 8', 'hình thức 8'],
])('%s: other numerals', (text, wording) => {
  expect(read(text).wordings).toContain(wording);
});

test('everyday words are replaced by each of their official ones, and count less', () => {
  const {wordings, weights, labels} = read('ai trả tiền in tờ rơi');
  expect(wordings).toEqual([
    'kinh phí in tờ xếp',
    'nguồn kinh phí in tờ xếp',
    // Alone, which counts by how much of the query it says.
    'kinh phí',
    'tờ xếp',
    'kinh phí in tờ rơi',
    'ai trả tiền in tờ xếp',
  ]);
  const rounded = weights.map((weight) => Math.round(weight * 100) / 100);
  expect(rounded).toEqual([0.8, 0.8, 0.8, 0.9, 0.8, 0.9]);
  expect(labels).toEqual(['ai làm', 'ai trả tiền → kinh phí, nguồn kinh phí; tờ rơi → tờ xếp']);
});

test('an everyday word inside its official one stays', () => {
  expect(read('ý kiến người dân').wordings).toEqual([]);
  expect(read('ý kiến của dân').wordings).toEqual(['ý kiến của người dân', 'người dân']);
  expect(read('ý kiến được dẫn').wordings).toEqual([]);
});

test('one syllable without its marks may be any word', () => {
  expect(read('y kien cua dan').wordings).toEqual([]);
  expect(read('to roi cua dan').wordings).toContain('tờ xếp cua dan');
});

test('what the reader takes away is not understood', () => {
  expect(read('nghị định về một cửa năm 2025', ['nam'])).toMatchObject({labels: ['nghị định']});
  expect(read('nghị định về một cửa năm 2025', ['nam', 'loai'])).toMatchObject({labels: [], wordings: []});
  expect(read('tờ rơi', ['tu'])).toMatchObject({labels: [], wordings: []});
});

test('types and bodies that the collection does not have stay words', () => {
  expect(read('pháp lệnh năm 2010').labels).toEqual(['năm 2010']);
  expect(read('thông tư của Bộ Y tế').labels).toEqual(['thông tư']);
});

test('a collection of one kind is asked by words alone', () => {
  const understanding = understand(queryTokens('nghị định về một cửa năm 2025 là gì'), {
    vocabulary: {...VOCABULARY, mixed: false},
    thesaurus: THESAURUS,
  });
  expect(understanding).toMatchObject({parts: [], wordings: []});
});
