import {describe, expect, test} from 'vitest';
import {flatten} from '../../../src/import/plan/clause.ts';
import {parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';
import {paragraph} from '../../../src/import/plan/source.ts';
import {readDocx} from '../../../src/import/read-docx.ts';
import {buildDocx, type DocxList} from '../build-docx.ts';

const HEAD = 'KẾ HOẠCH\nChuyển đổi số năm 2027\n\nSở Nội vụ ban hành kế hoạch như sau:\n\n';

/** A document that ends as one ends, so that only its body is doubted. */
const SIGNED = '\n\nGIÁM ĐỐC\n\nTrần Thị Bình';

/** Clauses of a body as `id label heading|text`. */
function outline(body: string): string[] {
  return flatten(parsePlan(readPlain(HEAD + body)).clauses)
    .filter(({id}) => id !== 'mo-dau')
    .map(({id, label, heading, blocks}) => {
      const text = blocks.map((block) =>
        block.type === 'paragraph' ? block.text : `bảng ${block.rows.length} dòng`,
      );
      return [id, label, heading === null ? '' : `«${heading}»`, ...text].filter(Boolean).join(' ');
    });
}

/** One paragraph a line, as a body of its own. */
const lines = (...texts: string[]) => outline(texts.join('\n\n'));

describe('parsePlan: outlines', () => {
  test('Roman, number, letter, dash and plus', () => {
    expect(
      lines(
        'I. MỤC ĐÍCH',
        '1. Yêu cầu chung',
        'a) Việc một:',
        '- Gạch một;',
        '+ Cộng một;',
        '+ Cộng hai;',
        '- Gạch hai.',
        'b) Việc hai.',
        'II. NỘI DUNG',
        '- Gạch.',
      ),
    ).toEqual([
      'i I. «MỤC ĐÍCH»',
      'i-1 1. «Yêu cầu chung»',
      'i-1-a a) «Việc một:»',
      'i-1-a-1 - Gạch một;',
      'i-1-a-1-1 + Cộng một;',
      'i-1-a-1-2 + Cộng hai;',
      'i-1-a-2 - Gạch hai.',
      'i-1-b b) Việc hai.',
      'ii II. «NỘI DUNG»',
      'ii-1 - Gạch.',
    ]);
  });

  test('a list of bullets goes on behind a paragraph and a table without a marker', () => {
    expect(
      lines(
        'I. NỘI DUNG',
        '- Gạch một:',
        '+ Cộng một;',
        'Ghi chú của cộng một.',
        'TT\tViệc\tHạn\n1\tSoạn\tQuý I',
        '+ Cộng hai.',
        '- Gạch hai.',
        'Lời chung.',
        'II. KINH PHÍ',
      ),
    ).toEqual([
      'i I. «NỘI DUNG»',
      'i-1 - Gạch một:',
      'i-1-1 + Cộng một;',
      'i-1-doan-1 Ghi chú của cộng một.',
      'i-1-bang-1 bảng 2 dòng',
      'i-1-2 + Cộng hai.',
      'i-2 - Gạch hai.',
      'i-doan-1 Lời chung.',
      'ii II. «KINH PHÍ»',
    ]);
  });

  test('rows of tabs are a table from three columns on, or where they are counted', () => {
    const rows = (...texts: string[]) => lines('I. NỘI DUNG', texts.join('\n')).at(-1);
    expect(rows('Việc\tCơ quan\tHạn', 'Soạn\t\tQuý I', 'In\tVăn phòng\tQuý II')).toBe(
      'i I. «NỘI DUNG» bảng 3 dòng',
    );
    expect(rows('TT\tViệc', '1\tSoạn', '2\tIn')).toBe('i I. «NỘI DUNG» bảng 3 dòng');
    expect(rows('Bên trái\tBên phải', 'Dưới trái\tDưới phải')).not.toContain('bảng');
  });

  test('decimal numbers stand below the number that they carry on', () => {
    expect(
      lines('I. NHIỆM VỤ', '1. Hạ tầng', '1.1. Mạng.', '1.2. Điện.', '1.2.1. Lưới.', '2. Dữ liệu.').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['i', 'i-1', 'i-1-1', 'i-1-2', 'i-1-2-1', 'i-2']);
    expect(lines('I. NHIỆM VỤ', '1.1. Mạng.', '1.2. Điện.').map((line) => line.split(' ')[0])).toEqual([
      'i',
      'i-1-1',
      'i-1-2',
    ]);
  });

  test('Phần, Mục, Điều, khoản, điểm', () => {
    expect(
      lines(
        'PHẦN THỨ NHẤT',
        'QUY ĐỊNH CHUNG',
        'Mục 1. Phạm vi',
        'Điều 1. Đối tượng',
        '1. Cán bộ.',
        'a) Công chức.',
        'Điều 2. Nguyên tắc',
        'PHẦN THỨ HAI',
        'TỔ CHỨC',
      ).map((line) => line.split(' ')[0]),
    ).toEqual([
      'phan-1',
      'phan-1-muc-1',
      'phan-1-muc-1-dieu-1',
      'phan-1-muc-1-dieu-1-1',
      'phan-1-muc-1-dieu-1-1-a',
      'phan-1-muc-1-dieu-2',
      'phan-2',
    ]);
    expect(lines('PHẦN THỨ NHẤT', 'QUY ĐỊNH CHUNG', '1. Phạm vi.')[0]).toBe(
      'phan-1 PHẦN THỨ NHẤT «QUY ĐỊNH CHUNG»',
    );
  });

  test('capital letters above Roman numerals, and below them', () => {
    expect(
      lines('A. CHUNG', 'I. MỤC TIÊU', 'II. YÊU CẦU', 'B. RIÊNG', 'I. VIỆC').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['a', 'a-i', 'a-ii', 'b', 'b-i']);
    expect(
      lines('I. CHUNG', 'A. MỤC TIÊU', 'B. YÊU CẦU', 'II. RIÊNG').map((line) => line.split(' ')[0]),
    ).toEqual(['i', 'i-a', 'i-b', 'ii']);
  });

  test('i) after h) is a letter; after a) it is a numeral', () => {
    expect(lines('1. Việc:', 'h) Tám.', 'i) Chín.', 'k) Mười.').map((line) => line.split(' ')[0])).toEqual([
      '1',
      '1-h',
      '1-i',
      '1-k',
    ]);
    expect(
      lines('1. Việc:', 'a) Nhóm:', 'i) Một.', 'ii) Hai.', 'b) Khác.').map((line) => line.split(' ')[0]),
    ).toEqual(['1', '1-a', '1-a-i', '1-a-ii', '1-b']);
  });

  test('no numbers at all: headings in capitals', () => {
    expect(
      lines(
        'MỤC ĐÍCH',
        'Nâng cao nhận thức.',
        'TỔ CHỨC THỰC HIỆN',
        '- Văn phòng chủ trì;',
        '- Các phòng phối hợp.',
      ),
    ).toEqual([
      'muc-dich «MỤC ĐÍCH» Nâng cao nhận thức.',
      'to-chuc-thuc-hien «TỔ CHỨC THỰC HIỆN»',
      'to-chuc-thuc-hien-1 - Văn phòng chủ trì;',
      'to-chuc-thuc-hien-2 - Các phòng phối hợp.',
    ]);
  });

  test('no numbers at all: headings in bold', () => {
    expect(lines('**Mục đích**', 'Nâng cao nhận thức.', '**Yêu cầu**', 'Thiết thực.')).toEqual([
      'muc-dich «Mục đích» Nâng cao nhận thức.',
      'yeu-cau «Yêu cầu» Thiết thực.',
    ]);
  });

  test('a passage after bullets belongs to what holds them, in its place', () => {
    expect(
      lines(
        'I. NHIỆM VỤ',
        '- Một;',
        '- Hai.',
        'Các việc trên xong trước tháng 6.',
        'II. KINH PHÍ',
        'Từ ngân sách.',
      ),
    ).toEqual([
      'i I. «NHIỆM VỤ»',
      'i-1 - Một;',
      'i-2 - Hai.',
      'i-doan-1 Các việc trên xong trước tháng 6.',
      'ii II. «KINH PHÍ» Từ ngân sách.',
    ]);
  });

  test('bullets beside numbers, and a number used twice, keep ids apart', () => {
    expect(
      lines('I. VIỆC', '- Gạch.', '1. Một.', '2. Hai.', '2. Hai nữa.').map((line) => line.split(' ')[0]),
    ).toEqual(['i', 'i-gach-1', 'i-1', 'i-2', 'i-2-lan-2']);
  });

  test('a bold lead-in is the heading of its item', () => {
    expect(lines('I. VIỆC', '**1. Sở Nội vụ:** Chủ trì tham mưu.', '**2.** Các sở phối hợp.')).toEqual([
      'i I. «VIỆC»',
      'i-1 1. «Sở Nội vụ:» Chủ trì tham mưu.',
      'i-2 2. Các sở phối hợp.',
    ]);
  });

  test('a bullet that ends in a colon keeps the paragraphs that it calls for', () => {
    expect(
      lines(
        '1. Trách nhiệm',
        '- Phòng Tổ chức:',
        'Theo dõi việc chung.',
        '- Phòng Kế toán:',
        'Bố trí tiền.',
        'Thanh toán đúng hạn.',
        '- Thanh tra.',
        '2. Thời hạn.',
      ),
    ).toEqual([
      '1 1. «Trách nhiệm»',
      '1-1 - Phòng Tổ chức: Theo dõi việc chung.',
      '1-2 - Phòng Kế toán: Bố trí tiền. Thanh toán đúng hạn.',
      '1-3 - Thanh tra.',
      '2 2. Thời hạn.',
    ]);
  });

  test('where it is not sure whose paragraph it is, the report says so', () => {
    const {doubts} = parsePlan(
      readPlain(`${HEAD}1. Việc\n\n- Phòng A:\n\nLời một.\n\nLời hai.\n\n2. Hạn.${SIGNED}`),
    );
    expect(doubts).toEqual([
      {line: 12, text: 'Lời hai.', reason: 'đoạn không có dấu đầu mục, xếp vào “Phòng A:”'},
    ]);
  });

  test('words that end in a colon after finished bullets hold the bullets that follow', () => {
    expect(
      lines('1. Trạm', '- Lắp trạm.', '- Kéo cáp.', 'Cụ thể:', '+ 12 trạm;', '+ 3 km cáp.', '2. Hạn.'),
    ).toEqual([
      '1 1. «Trạm»',
      '1-1 - Lắp trạm.',
      '1-2 - Kéo cáp.',
      '1-doan-1 Cụ thể:',
      '1-doan-1-1 + 12 trạm;',
      '1-doan-1-2 + 3 km cáp.',
      '2 2. Hạn.',
    ]);
  });

  test('a new sign of bullet below another opens a level; back to a higher one is doubted', () => {
    expect(lines('1. Việc', '• Một', 'o Hai', 'o Ba', '• Bốn').map((line) => line.split(' ')[0])).toEqual([
      '1',
      '1-1',
      '1-1-1',
      '1-1-2',
      '1-2',
    ]);
    const {doubts} = parsePlan(readPlain(`${HEAD}1. Việc\n\n+ Một\n\n- Hai${SIGNED}`));
    expect(doubts.map(({reason}) => reason)).toEqual(['gạch đầu dòng “-” sau “+”: cấp trên, dưới không rõ']);
  });

  test('levels of Word’s own lists nest bullets of one sign', () => {
    const list: DocxList = [
      {format: 'bullet', text: '-'},
      {format: 'bullet', text: '-'},
    ];
    const item = (text: string, level: number) => ({text, list: 0, level});
    const {clauses} = parsePlan(
      readDocx(
        buildDocx(
          [
            {text: 'KẾ HOẠCH'},
            {text: 'Năm 2027'},
            {text: '1. Việc:'},
            item('Một', 0),
            item('Hai', 1),
            item('Ba', 0),
          ],
          [list],
        ),
      ),
    );
    expect(flatten(clauses).map(({id}) => id)).toEqual(['1', '1-1', '1-1-1', '1-2']);
  });

  test('articles count on over chapters without a doubt, a gap among them is doubted', () => {
    const doubtsOf = (...texts: string[]) => parsePlan(readPlain(HEAD + texts.join('\n\n') + SIGNED)).doubts;
    expect(
      doubtsOf('Chương I', 'Điều 1. Một.', 'Điều 2. Hai.', 'Chương II', 'Điều 3. Ba.', 'Điều 4. Bốn.'),
    ).toEqual([]);
    expect(doubtsOf('Chương I', 'Điều 1. Một.', 'Chương II', 'Điều 3. Ba.')).toHaveLength(1);
  });

  test('a footnote stays with the bullet, the item and the recital that refer to it', () => {
    const {clauses} = parsePlan({
      unit: 'đoạn',
      dropped: [],
      doubts: [],
      notes: [],
      blocks: [
        paragraph(['KẾ HOẠCH'], 1),
        paragraph(['Năm 2027'], 2),
        paragraph(['Căn cứ Luật A[1];'], 3),
        {...paragraph(['[1] Một.'], 3), note: true},
        paragraph(['Căn cứ Luật B;'], 4),
        paragraph(['Sở ban hành kế hoạch như sau:'], 5),
        paragraph(['1. Việc:'], 6),
        paragraph(['- Gạch[2]'], 7),
        {...paragraph(['[2] Hai.'], 7), note: true},
        paragraph(['- Gạch nữa'], 8),
      ],
    });
    expect(flatten(clauses).map(({id, blocks}) => [id, ...blocks.map((b) => 'text' in b && b.text)])).toEqual(
      [
        ['can-cu-1', 'Căn cứ Luật A[1];', '[1] Một.'],
        ['can-cu-2', 'Căn cứ Luật B;'],
        ['mo-dau', 'Sở ban hành kế hoạch như sau:'],
        ['1'],
        ['1-1', 'Gạch[2]', '[2] Hai.'],
        ['1-2', 'Gạch nữa'],
      ],
    );
  });

  test('a table stays where it stands', () => {
    expect(
      lines(
        'I. CHỈ TIÊU',
        '| TT | Chỉ tiêu |\n|---|---|\n| 1 | Hồ sơ trực tuyến |',
        'II. KINH PHÍ',
        'Từ ngân sách.',
      ),
    ).toEqual(['i I. «CHỈ TIÊU» bảng 2 dòng', 'ii II. «KINH PHÍ» Từ ngân sách.']);
  });

  test('gaps in a count are told, letters that one alphabet passes over are not', () => {
    const plan = parsePlan(readPlain(`${HEAD}1. Việc:\n\na) Một.\n\nd) Hai.\n\ne) Ba.\n\n4. Bốn.${SIGNED}`));
    expect(plan.doubts.map(({text, reason}) => `${reason}: ${text}`)).toEqual([
      'đánh số không nối tiếp “a)”: d) Hai.',
      'đánh số không nối tiếp “1.”: 4. Bốn.',
    ]);
  });
});

describe('parsePlan: lines that a width broke', () => {
  const long = 'Chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện';

  test.each([
    [`${long} Tiểu dự án`, '3: Hỗ trợ việc làm.'],
    [`${long} Nghị định số`, '12/2027/NĐ-CP của Chính phủ.'],
    [`${long} các`, 'Chương trình của tỉnh.'],
    [`${long} ở phần`, 'nơi nhận của văn bản.'],
  ])('%s ⏎ %s', (first, second) => {
    expect(lines('1. Phân công', `1.1. ${first}\n${second}`, '1.2. Khác.')).toEqual([
      '1 1. «Phân công»',
      `1-1 1.1. ${first} ${second}`,
      '1-2 1.2. Khác.',
    ]);
  });

  test('a recital before its number', () => {
    const {clauses} = parsePlan(
      readPlain(
        'KẾ HOẠCH\nNăm 2027\n\nCăn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân số\n11/2003/QH11;\nCăn cứ Luật B;\nSở ban hành như sau:\n\n1. Một.\n',
      ),
    );
    expect(flatten(clauses).map(({id}) => id)).toEqual(['can-cu-1', 'can-cu-2', 'mo-dau', '1']);
  });

  test('a title before a numeral without a stop, and V/v is no numeral', () => {
    const titleOf = (title: string) =>
      parsePlan(readPlain(`KẾ HOẠCH\n\n${title}\n\nSở ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n`)).title;
    expect(titleOf('THI ĐUA CHÀO MỪNG ĐẠI HỘI LẦN THỨ\nXV CỦA ĐẢNG')).toBe(
      'THI ĐUA CHÀO MỪNG ĐẠI HỘI LẦN THỨ XV CỦA ĐẢNG',
    );
    expect(titleOf('V/v kiểm tra hồ sơ')).toBe('V/v kiểm tra hồ sơ');
    expect(titleOf('V/V KIỂM TRA HỒ SƠ')).toBe('V/V KIỂM TRA HỒ SƠ');
  });

  test('a marker alone on its line, italic or bold, and what stands below it', () => {
    expect(
      lines('**1. Phân công**', '*1.1.\nCông an xã*', '- Trực.', '**1.2.\nTrạm Y tế**', '- Khám.'),
    ).toEqual([
      '1 1. «Phân công»',
      '1-1 1.1. «Công an xã»',
      '1-1-1 - Trực.',
      '1-2 1.2. «Trạm Y tế»',
      '1-2-1 - Khám.',
    ]);
  });
});

describe('parsePlan: head and foot', () => {
  test('a day in italics that ends in a space, broken after the day; the place on the line of its body', () => {
    const headOf = (text: string) => parsePlan(readPlain(`${text}\n\n**KẾ HOẠCH**\n\nNăm 2027\n`)).header;
    expect(headOf('**SỞ NỘI VỤ**\n\nSố: 1/KH-SNV\n\n*Nam Lĩnh, ngày 21\ntháng 11 năm 2025 *')).toMatchObject({
      placeAndDate: 'Nam Lĩnh, ngày 21 tháng 11 năm 2025',
      issued: '2025-11-21',
    });
    expect(
      headOf('Ủy ban nhân dân\n\nTỉnh Nam Lĩnh\n\nSố: 1/KH-UBND\n\n*Nam Lĩnh, ngày 2 tháng 1 năm 2027*'),
    ).toMatchObject({placeAndDate: 'Nam Lĩnh, ngày 2 tháng 1 năm 2027'});
  });

  test('columns so close that they read as one, a date and a place that their column breaks', () => {
    const headOf = (text: string) => parsePlan(readPlain(`${text}\n\nKẾ HOẠCH\n\nNăm 2027\n`)).header;
    expect(
      headOf(
        'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NAM LĨNH Độc lập - Tự do - Hạnh phúc\nSố: 1/KH-UBND\tNam Lĩnh, ngày 2\ntháng 1 năm 2027',
      ),
    ).toEqual({
      superior: null,
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH NAM LĨNH'],
      country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      number: 'Số: 1/KH-UBND',
      placeAndDate: 'Nam Lĩnh, ngày 2 tháng 1 năm 2027',
      issued: '2027-01-02',
    });
    expect(
      headOf(
        'SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\nSố: 1/KH-SNV\tThành phố Hồ Chí\n\tMinh, ngày 2 tháng 1 năm 2027',
      ),
    ).toMatchObject({placeAndDate: 'Thành phố Hồ Chí Minh, ngày 2 tháng 1 năm 2027'});
  });

  const HEADER =
    'UBND TỈNH NAM LĨNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-SNV\tNam Lĩnh, ngày 05 tháng 02 năm 2027\n\n';

  test('two columns set by tabs', () => {
    expect(parsePlan(readPlain(`${HEADER}${HEAD}I. A\n\nB.`)).header).toEqual({
      superior: 'UBND TỈNH NAM LĨNH',
      issuer: ['SỞ NỘI VỤ'],
      country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      number: 'Số: 12/KH-SNV',
      placeAndDate: 'Nam Lĩnh, ngày 05 tháng 02 năm 2027',
      issued: '2027-02-05',
    });
  });

  test('recitals, enacting words, closing words, recipients beside the signature, annex', () => {
    const plan = parsePlan(
      readPlain(
        `${HEADER}KẾ HOẠCH\nChuyển đổi số năm 2027\n\nCăn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 05/01/2027 của UBND tỉnh,\n\nSở Nội vụ ban hành kế hoạch như sau:\n\nI. VIỆC\n\n- Một.\n\nTrên đây là Kế hoạch của Sở./.\n\nNơi nhận:\tKT. GIÁM ĐỐC\n- UBND tỉnh;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\tNguyễn Văn An\n\nPHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n(Kèm theo Kế hoạch số 12/KH-SNV)\n\nI. NHÓM MỘT\n\n1. Việc đầu.`,
      ),
    );
    expect(flatten(plan.clauses).map(({id}) => id)).toEqual([
      'can-cu-1',
      'can-cu-2',
      'mo-dau',
      'i',
      'i-1',
      'ket-thuc',
      'noi-nhan',
      'noi-nhan-1',
      'noi-nhan-2',
    ]);
    expect(plan.signature).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn An']);
    expect(flatten(plan.annexes).map(({id, label, heading}) => `${id} ${label} ${heading}`)).toEqual([
      'phu-luc-1 PHỤ LỤC DANH MỤC NHIỆM VỤ',
      'phu-luc-1-i I. NHÓM MỘT',
      'phu-luc-1-i-1 1. null',
    ]);
    expect(plan.dropped).toEqual([]);
  });

  test('the Party letterhead has no motto', () => {
    const {header} = parsePlan(
      readPlain(
        `TỈNH ỦY NAM LĨNH\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 9-KH/TU\tNam Lĩnh, ngày 3 tháng 3 năm 2027\n\n${HEAD}I. A\n\nB.`,
      ),
    );
    expect(header).toMatchObject({
      issuer: ['TỈNH ỦY NAM LĨNH'],
      country: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      motto: null,
      number: 'Số 9-KH/TU',
      issued: '2027-03-03',
    });
  });

  test('stamps and rules are left out, and told', () => {
    const {dropped, header} = parsePlan(
      readPlain(`SỞ NỘI VỤ\n-------\nDỰ THẢO\nSố: 12/KH-SNV\n\n${HEAD}I. A\n\nB.`),
    );
    expect(header.issuer).toEqual(['SỞ NỘI VỤ']);
    expect(dropped.map(({text, reason}) => `${text}: ${reason}`)).toEqual([
      '-------: đường kẻ trang trí',
      'DỰ THẢO: dòng ngoài thể thức ở phần đầu văn bản',
    ]);
  });
});

describe('parsePlan: a decision with its plan attached', () => {
  test('authority, recitals, articles, then the plan below the signature, footnotes last', () => {
    const plan = parsePlan(
      readPlain(
        'ỦY BAN NHÂN DÂN\nTỈNH NAM LĨNH\n\nSố: 31/QĐ-UBND\n\nNam Lĩnh, ngày 02 tháng 4 năm 2027\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC BAN HÀNH KẾ HOẠCH TUYÊN TRUYỀN\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM LĨNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nTheo đề nghị của Giám đốc Sở Nội vụ,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n\nNơi nhận:\n- Như Điều 2;\n\nCHỦ TỊCH\n\nLê Văn Bình\n\nKẾ HOẠCH\n\nTUYÊN TRUYỀN NĂM 2027\n\n(Kèm theo Quyết định số 31/QĐ-UBND)\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\n[1] Theo số liệu năm 2026.',
      ),
    );
    expect(plan.title).toBe('VỀ VIỆC BAN HÀNH KẾ HOẠCH TUYÊN TRUYỀN');
    expect(
      flatten([...plan.clauses, ...plan.annexes]).map(({id, heading}) =>
        heading === null ? id : `${id} ${heading}`,
      ),
    ).toEqual([
      'tham-quyen',
      'can-cu-1',
      'can-cu-2',
      'mo-dau',
      'dieu-1',
      'dieu-2',
      'noi-nhan Nơi nhận:',
      'noi-nhan-1',
      'kem-theo-1 KẾ HOẠCH TUYÊN TRUYỀN NĂM 2027',
      'kem-theo-1-i MỤC ĐÍCH',
      'kem-theo-1-i-1',
    ]);
    expect(plan.signature).toEqual(['CHỦ TỊCH', 'Lê Văn Bình']);
  });
});
