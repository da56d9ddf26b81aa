import {describe, expect, it} from 'vitest';
import {extract} from '../../../src/core/law/index.ts';

const numbers = (text: string) => extract(text).flatMap((m) => (m.kind === 'numbered' ? [m.number] : []));

describe('extract', () => {
  it('reads number, type, date, issuer and subject of a recital', () => {
    const text =
      'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;';
    const [mention] = extract(text);
    expect(mention).toMatchObject({
      kind: 'numbered',
      type: 'nghị định',
      number: '63/2010/NĐ-CP',
      date: '2010-06-08',
      issuer: 'Chính phủ',
      title: 'về kiểm soát thủ tục hành chính',
    });
    expect(text.slice(mention!.start, mention!.end)).toBe(
      'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ',
    );
  });

  it.each([
    ['của UBND tỉnh Sửa đổi, bổ sung Kế hoạch', 'UBND tỉnh'],
    ['của Ủy ban nhân dân thành phố Cần Thơ Thực hiện Chương trình', 'Ủy ban nhân dân thành phố Cần Thơ'],
    ['của Sở Nội vụ và Kế hoạch hành động số 469-KH/TU', 'Sở Nội vụ'],
    ['của Ban Quản lý và Luật Đất đai', 'Ban Quản lý'],
    ['của Luật Đất đai', null],
  ])('ends the issuer in «%s»', (rest, issuer) => {
    expect(extract(`Kế hoạch số 92/KH-UBND ngày 15/9/2025 ${rest}`)[0]?.issuer).toBe(issuer);
  });

  it('takes the bracket that ends a name into its span', () => {
    const title = 'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng (khóa X)';
    const text = `thực hiện ${title}, các cơ quan`;
    const [mention] = extract(text, {titles: [title]});
    expect(text.slice(mention?.start, mention?.end)).toBe(title);
  });

  it.each([
    'Quyết định số …/2025/QĐ-UBND ngày … của Ủy ban nhân dân tỉnh',
    'trực 24/7, giai đoạn 2021-2030, ngày 12/05/2020',
    'QCVN 41:2024/BGTVT và TCVN ISO 9001:2015',
    'Mẫu số 77-DS ban hành kèm theo',
    'Bản án số 12/2020/DS-ST ngày 01/02/2020',
    'Cáo trạng số 25/CT-VKS ngày 03/4/2019',
    'quyển số 01/TP/CC-SCC/HĐGD',
  ])('finds nothing in «%s»', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});

describe('serials as they are spoken', () => {
  const spoken = (text: string) => extract(text).map((m) => [text.slice(m.start, m.end), m.number, m.date]);

  it.each([
    [
      'các Nghị định 63, 92 và 61 của Chính phủ',
      [
        ['Nghị định 63', '63', null],
        ['92', '92', null],
        ['61 của Chính phủ', '61', null],
      ],
    ],
    [
      'Thông tư số 2 và số 5 đã hết hiệu lực',
      [
        ['Thông tư số 2', '02', null],
        ['5', '05', null],
      ],
    ],
    ['theo nghị định sáu ba.', [['nghị định sáu ba', '63', null]]],
    ['theo nghi dinh so sau muoi ba ve kiem soat', [['nghi dinh so sau muoi ba', '63', null]]],
    [
      'nghị định sáu mốt; nghị định một trăm lẻ bảy của Chính phủ',
      [
        ['nghị định sáu mốt', '61', null],
        ['nghị định một trăm lẻ bảy của Chính phủ', '107', null],
      ],
    ],
    [
      'Nghị định ngày 23 tháng 4 năm 2018, số 61 về một cửa',
      [['Nghị định ngày 23 tháng 4 năm 2018, số 61', '61', '2018-04-23']],
    ],
  ])('reads «%s»', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    'nghị quyết năm hai nghìn không trăm hai mươi',
    'quyết định hai, ba việc',
    'quyết định 2, 3 nội dung',
    'các quyết định năm 2019, 2020 và 2021',
    'ban hành quyết định trong 5, 10 hoặc 15 ngày',
    'Điều 63, 92 và 61',
    'nghị định ba',
    'thông tư liên tịch một số bộ',
  ])('finds nothing in «%s»', (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('numbers without a symbol', () => {
  it.each([
    ['nghị định 63 năm 2010', {type: 'nghị định', number: '63', year: 2010}],
    ['nghi dinh so 63 ban hanh nam 2010', {type: 'nghị định', number: '63', year: 2010}],
    ['Nghị định 63 của Chính phủ năm 2010', {number: '63', year: 2010, issuer: 'Chính phủ'}],
    ['NĐ số 61 năm 2018', {type: 'nghị định', number: '61', year: 2018}],
    ['Luật 61 năm 2020', {type: 'luật', number: '61', year: 2020}],
    ['Luật Đầu tư số 61 năm 2020', {type: 'luật', number: '61', year: 2020}],
    ['Thông tư 2 năm 2017 của Bộ Nội vụ', {number: '02', year: 2017, issuer: 'Bộ Nội vụ'}],
    ['Quyết định 468 ngày 27/3/2021', {type: 'quyết định', number: '468', date: '2021-03-27'}],
    ['Kế hoạch số 12 năm 2023', {type: 'kế hoạch', number: '12', year: 2023}],
    ['Chỉ thị 16/2020', {type: 'chỉ thị', number: '16/2020'}],
    ['Nghị định 61-2018', {type: 'nghị định', number: '61/2018'}],
    ['63-2010-NĐ-CP', {type: 'nghị định', number: '63/2010/NĐ-CP'}],
    ['Luật số 61-2020-QH14', {type: 'luật', number: '61/2020/QH14'}],
  ])('«%s»', (text, expected) => {
    const [mention] = extract(`Theo ${text}, các đơn vị`);
    expect(mention).toMatchObject(expected);
    expect(mention?.end).toBe('Theo '.length + text.length);
  });

  it.each([
    'nghị định 2 chương',
    'Luật 10 điều',
    'khoản 3 năm 2020',
    'quyết định 5 nội dung',
    'Thông tư 02 trang',
    'Nghị định 63',
    'Quyết định 468 ngày 27/3',
    'Kế hoạch 5 năm 2021-2025',
    'Kế hoạch 5 năm 2021 - 2025',
    'Nghị quyết 5 năm 2021 - 2025',
    'quyết định 468 của Thủ tướng Chính phủ',
    'Luật 2014 ngày 26/11/2014',
    'Quyết định 3/2020',
    'Nghị quyết 2016-2020',
    'báo cáo 6 tháng đầu năm 2023',
    'pháp luật 5 năm 2020',
    'Hội nghị quyết định 30% năm 2020',
    'Tòa án thụ lý số 5 ngày 03/4/2020',
  ])('no number in «%s»', (text) => {
    expect(numbers(`Theo ${text}, các đơn vị`)).toEqual([]);
  });
});

describe('days in words', () => {
  it.each([
    ['ngày hai mươi bảy tháng ba năm 2021', '2021-03-27'],
    ['ngày 27 tháng ba năm 2021', '2021-03-27'],
    ['ngày mười lăm tháng 7 năm 2021', '2021-07-15'],
    ['ngày mồng năm tháng năm năm hai nghìn không trăm linh năm', '2005-05-05'],
    ['ngày mười tháng mười một năm một nghìn chín trăm chín mươi tám', '1998-11-10'],
    ['ngày ba mươi mốt tháng giêng năm hai nghìn không trăm hai mươi mốt', '2021-01-31'],
    ['ngày ba mươi tháng hai năm 2021', null],
    ['ngày hai ba tháng tư năm 2021', null],
  ])('%s', (words, date) => {
    expect(extract(`Quyết định số 468/QĐ-TTg ${words} của Thủ tướng Chính phủ`)[0]?.date).toBe(date);
  });
});

describe('symbols that are cut', () => {
  it.each([
    ['Nghị quyết số 1210/2016/UBTVQH 13 ngày 25/5/2016', '1210/2016/UBTVQH13', '2016-05-25'],
    ['Luật Doanh nghiệp số 59/2020/QH 14 ngày 17/6/2020', '59/2020/QH14', '2020-06-17'],
    ['Công văn số 45/STC - QLNS ngày 03/4/2020', '45/STC-QLNS', '2020-04-03'],
    ['Công văn số 3456/UBND - KTTH ngày 03/4/2020', '3456/UBND-KTTH', '2020-04-03'],
    ['Quyết định số 77/QĐ.UB.02 ngày 03/4/1999', '77/QĐ.UB.02', '1999-04-03'],
    ['Kế hoạch số 9/KH-BCĐ (389) ngày 03/4/2020', '09/KH-BCĐ(389)', '2020-04-03'],
    ['Kế hoạch số 9/KH-BCĐ389 ngày 03/4/2020', '09/KH-BCĐ389', '2020-04-03'],
  ])('«%s»', (text, number, date) => {
    const [mention] = extract(text);
    expect(mention).toMatchObject({number, date});
    expect(mention?.end).toBe(text.length);
  });

  it.each([
    ['Luật số 59/2020/QH14 14 điều', '59/2020/QH14'],
    ['Nghị quyết số 12/NQ-HĐND (10) ngày', '12/NQ-HĐND'],
    ['Công văn số 45/STC - trả lời', '45/STC'],
  ])('no more than the symbol: «%s»', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });
});

describe('the type of an instrument', () => {
  it.each([
    ['Văn bản số 15/TTr-SNV ngày 03/4/2020', 'tờ trình'],
    ['Văn bản số 15/SNV-CCHC ngày 03/4/2020', 'công văn'],
    ['Án lệ số 02/2016/AL', 'án lệ'],
    ['| Giấy phép | số 12/BC-GPXB ngày 02/01/1996 |', 'giấy phép'],
    ['Decree No. 63/2010/ND-CP', 'nghị định'],
    ['Resolution No. 51/2022/QH15', 'nghị quyết'],
    ['Law No. 59/2020/QH14', 'luật'],
  ])('«%s» is %s', (text, type) => {
    expect(extract(text).map((mention) => mention.type)).toEqual([type]);
  });
});

describe('the year and the day', () => {
  const said = (text: string) => {
    const [mention] = extract(text);
    return mention?.kind === 'numbered' ? [mention.date, mention.year, mention.issuer] : null;
  };

  it.each([
    ['Nghị quyết 19-NQ/TW năm 2018', [null, 2018, null]],
    ['Nghị quyết 19-NQ/TW (năm 2018)', [null, 2018, null]],
    ['Quyết định 282/QĐ-TTg năm 2018 của Thủ tướng Chính phủ', [null, 2018, 'Thủ tướng Chính phủ']],
    ['Quyết định 282/QĐ-TTg của Thủ tướng Chính phủ năm 2018', [null, 2018, 'Thủ tướng Chính phủ']],
    ['Công văn 15/SNV-CC năm 2024 của Sở Nội vụ ban hành ngày 01/8/2024', ['2024-08-01', 2024, 'Sở Nội vụ']],
    [
      'Giấy phép số 11/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 24/3/2020',
      ['2020-03-24', null, 'Sở Thông tin và Truyền thông'],
    ],
    [
      'Quyết định số 76/QĐ-BCA ngày 08/9/2025 của Bộ trưởng Bộ Công an và Kế hoạch này',
      ['2025-09-08', null, 'Bộ trưởng Bộ Công an'],
    ],
    ['Kế hoạch số 12/KH-UBND về cải cách hành chính năm 2023', [null, null, null]],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    [', ngày 17/6/2025 Bộ trưởng Bộ Nông nghiệp và Môi trường đã ban hành Thông tư', null],
    [', ngày 17 tháng 6 năm 2025, UBND tỉnh đã có văn bản gửi các huyện', null],
    [', ngày 17/6/2025, các đơn vị thực hiện', '2025-06-17'],
    [', ngày 17/6/2025 về chế độ báo cáo đã ban hành', '2025-06-17'],
    [' ngày 17/6/2025 UBND tỉnh đã ban hành', '2025-06-17'],
  ])('the day on which somebody did something is not that of what he did it by: «%s»', (rest, date) => {
    expect(extract(`Thực hiện Nghị định số 76/2025/NĐ-CP của Chính phủ${rest}`)[0]?.date).toBe(date);
  });

  it('a date after a subject that names others is that of the outer one', () => {
    const text =
      'Thông tư 45/2025/TT-NHNN sửa đổi Thông tư 18/2024/TT-NHNN quy định về hoạt động thẻ do Thống đốc ban hành ngày 19/11/2025';
    expect(extract(`${text}\nLệnh số 28/HĐNN7 ngày 20/3/1983`).map(({date}) => date)).toEqual([
      '2025-11-19',
      null,
      '1983-03-20',
    ]);
  });
});

describe('laws by name', () => {
  const titles = (text: string) => extract(text).flatMap((m) => (m.kind === 'named' ? [m.title] : []));

  it.each([
    ['dự án Luật được trình, các luật được ban hành', []],
    ['theo Luật Dược và luat Duoc', ['Luật Dược', 'Luật Dược']],
    [
      'khoản 1 Điều 5 BLDS; BLTTDS 2015; BLHS',
      ['Bộ luật Dân sự', 'Bộ luật Tố tụng dân sự', 'Bộ luật Hình sự'],
    ],
    ['dự thảo Luật Viên chức sửa đổi trình Quốc hội', ['Luật Viên chức']],
  ])('«%s»', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});
