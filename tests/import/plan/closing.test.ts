import {describe, expect, test} from 'vitest';
import {flatten} from '../../../src/import/plan/clause.ts';
import {type ParsedPlan, parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {otherType} from '../../../src/import/plan/plan-type.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';
import {paragraph, type SourceBlock} from '../../../src/import/plan/source.ts';

const HEAD = 'KẾ HOẠCH\nChuyển đổi số năm 2027\n\nSở Nội vụ ban hành kế hoạch như sau:\n\nI. NỘI DUNG\n\n';
const FOOT = 'Nơi nhận:\n\n- UBND tỉnh;\n\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Thị Bình';

const parse = (...texts: string[]) => parsePlan(readPlain(HEAD + texts.join('\n\n')));
const ids = ({clauses}: Pick<ParsedPlan, 'clauses'>) => flatten(clauses).map(({id}) => id);
const textOf = (plan: ParsedPlan, id: string) =>
  flatten(plan.clauses)
    .find((clause) => clause.id === id)
    ?.blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : block.rows.flat()))
    .join(' ');

describe('where the plan ends', () => {
  test.each([
    ['a heading of a form', 'Nơi nhận hồ sơ: Bộ phận Một cửa.'],
    ['words of a sentence', 'nơi nhận và nơi gửi ghi đủ trên phong bì.'],
    ['a line of its own that the plan goes on behind', 'Nơi nhận:'],
  ])('not at %s', (_, line) => {
    const plan = parse('1. Cách gửi', line, '2. Hạn gửi.', 'II. TỔ CHỨC', '1. Văn phòng theo dõi.', FOOT);
    expect(ids(plan)).toEqual([
      'mo-dau',
      'i',
      'i-1',
      'i-2',
      'ii',
      'ii-1',
      'noi-nhan',
      'noi-nhan-1',
      'noi-nhan-2',
    ]);
    expect(plan.signature).toEqual(['GIÁM ĐỐC', 'Trần Thị Bình']);
  });

  test('not at a column of a table that is headed so', () => {
    const table: SourceBlock = {
      type: 'table',
      line: 3,
      rows: [
        [['Thủ tục'], ['Nơi nhận']],
        [['Cấp phép'], ['Một cửa']],
      ],
    };
    const plan = parsePlan({
      unit: 'đoạn',
      dropped: [],
      doubts: [],
      notes: [],
      blocks: [
        paragraph(['KẾ HOẠCH'], 1),
        paragraph(['Năm 2027'], 2),
        paragraph(['1. Bảng sau:'], 3),
        table,
        paragraph(['2. Hạn.'], 4),
        ...FOOT.split('\n\n').map((line, index) => paragraph([line], 5 + index)),
      ],
    });
    expect(ids(plan)).toEqual(['1', '2', 'noi-nhan', 'noi-nhan-1', 'noi-nhan-2']);
  });

  test('recipients without their heading, above a signature', () => {
    const plan = parse('1. Việc.', '- Sở Y tế;', '- Lưu: VT, NV.', 'GIÁM ĐỐC', 'Trần Thị Bình');
    expect(ids(plan)).toEqual(['mo-dau', 'i', 'i-1', 'noi-nhan', 'noi-nhan-1', 'noi-nhan-2']);
    expect(plan.signature).toEqual(['GIÁM ĐỐC', 'Trần Thị Bình']);
    expect(plan.doubts.map(({reason}) => reason)).toEqual([
      'nơi nhận không có chữ “Nơi nhận”, đọc theo các gạch đầu dòng trước chữ ký',
    ]);
  });
});

describe('recipients however they are set', () => {
  const LIST = '- UBND tỉnh;\n\n- Lưu: VT.';
  const SIGNED = 'GIÁM ĐỐC\n\nTrần Thị Bình';
  const read = (foot: string) => {
    const plan = parse('1. Việc.', 'Trên đây là Kế hoạch của Sở./.', foot);
    const [recipients] = plan.clauses.filter(({id}) => id === 'noi-nhan');
    return {
      last: textOf(plan, 'ket-thuc'),
      heading: recipients?.heading ?? null,
      recipients: recipients?.children.map(({label, blocks}) =>
        `${label} ${blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('')}`.trim(),
      ),
      signature: plan.signature,
      doubts: plan.doubts.map(({reason}) => reason),
    };
  };
  const whole = {
    last: 'Trên đây là Kế hoạch của Sở./.',
    heading: 'Nơi nhận:',
    recipients: ['- UBND tỉnh;', '- Lưu: VT.'],
    signature: ['GIÁM ĐỐC', 'Trần Thị Bình'],
    doubts: [] as string[],
  };

  test.each([
    ['with its letters apart', `N ơ i   n h ậ n :\n\n${LIST}\n\n${SIGNED}`],
    ['with no wider space between its words', `N ơ i n h ậ n:\n\n${LIST}\n\n${SIGNED}`],
    ['with a signature whose letters stand apart', `Nơi nhận:\n\n${LIST}\n\nG I Á M  Đ Ố C\n\nTrần Thị Bình`],
    ['below the name', `${SIGNED}\n\nN ơ i n h ậ n:\n\n${LIST}`],
    [
      'in a cell beside the signature',
      '| Nơi nhận: - UBND tỉnh; - Lưu: VT. | GIÁM ĐỐC |\n|---|---|\n| | Trần Thị Bình |',
    ],
    [
      'in a cell, its letters apart',
      '| N ơ i n h ậ n:<br>- UBND tỉnh;<br>- Lưu: VT. | GIÁM ĐỐC<br>Trần Thị Bình |\n|---|---|',
    ],
    [
      'cell by cell',
      '| Nơi nhận: | GIÁM ĐỐC |\n|---|---|\n| - UBND tỉnh; | |\n| - Lưu: VT. | Trần Thị Bình |',
    ],
  ])('%s', (_, foot) => {
    expect(read(foot)).toEqual(whole);
  });

  test.each([
    ['NƠI NHẬN:', 'NƠI NHẬN:'],
    ['N Ơ I  N H Ậ N:', 'NƠI NHẬN:'],
    ['Nơi   nhận :', 'Nơi nhận :'],
    ['Nơi nhận', 'Nơi nhận'],
    ['Nơi gửi:', 'Nơi gửi:'],
    ['* Nơi nhận:', '* Nơi nhận:'],
  ])('headed “%s”', (written, heading) => {
    expect(read(`${written}\n\n${LIST}\n\n${SIGNED}`)).toEqual({...whole, heading});
  });

  test.each(['Kính gửi:', 'nơi nhận:', 'Nơi nhận;'])('headed “%s”, which is doubted', (heading) => {
    expect(read(`${heading}\n\n${LIST}\n\n${SIGNED}`)).toEqual({
      ...whole,
      heading,
      doubts: ['nơi nhận không có chữ “Nơi nhận”, đọc theo các gạch đầu dòng trước chữ ký'],
    });
  });

  test('numbered anew, on one line, without dashes', () => {
    expect(read(`Nơi nhận:\n\n1. UBND tỉnh;\n\n2. Lưu: VT.\n\n${SIGNED}`)).toEqual({
      ...whole,
      recipients: ['1. UBND tỉnh;', '2. Lưu: VT.'],
    });
    expect(read(`Nơi nhận: UBND tỉnh; các phòng; Lưu: VT.\n\n${SIGNED}`)).toEqual({
      ...whole,
      recipients: ['UBND tỉnh; các phòng; Lưu: VT.'],
    });
    expect(read(`Nơi nhận:\n\nUBND tỉnh;\n\nLưu: VT.\n\n${SIGNED}`)).toEqual({
      ...whole,
      recipients: ['UBND tỉnh;', 'Lưu: VT.'],
    });
  });

  test.each(['ỦY BAN NHÂN DÂN TỈNH', 'THAY MẶT ỦY BAN NHÂN DÂN', 'NGƯỜI LẬP KẾ HOẠCH'])(
    'the signature of %s is no recipient',
    (office) => {
      expect(read(`Nơi nhận:\n\n${LIST}\n\n${office}\n\nTrần Thị Bình`)).toEqual({
        ...whole,
        signature: [office, 'Trần Thị Bình'],
      });
    },
  );

  test('a signature in small letters is doubted, and so is none', () => {
    expect(read(`Nơi nhận:\n\n${LIST}\n\nGiám đốc\n\nTrần Thị Bình`)).toEqual({
      ...whole,
      signature: ['Giám đốc', 'Trần Thị Bình'],
      doubts: ['dòng dưới “Lưu:” không viết như chức vụ người ký, đọc là chữ ký'],
    });
    expect(read(`Nơi nhận:\n\n${LIST}`)).toEqual({
      ...whole,
      signature: [],
      doubts: ['không thấy chữ ký ở cuối văn bản'],
    });
  });

  test('a signature whose name was read into the recipients is doubted', () => {
    expect(read('Nơi nhận:\n\n- UBND tỉnh; Trần Thị Bình\n\n- Lưu: VT.\n\nGIÁM ĐỐC')).toEqual({
      ...whole,
      recipients: ['- UBND tỉnh; Trần Thị Bình', '- Lưu: VT.'],
      signature: ['GIÁM ĐỐC'],
      doubts: ['chữ ký không có tên người ký, có thể lẫn trong dòng này của nơi nhận'],
    });
  });

  test('a mark of the file below the last recipient is no signature', () => {
    expect(read(`Nơi nhận:\n\n${LIST}\n\n08 KH\n\n${SIGNED}`).signature).toEqual([
      'GIÁM ĐỐC',
      'Trần Thị Bình',
    ]);
  });

  test('letters apart that make no known term are doubted', () => {
    const {doubts} = parse('1. Việc.', 'T h ô n g b á o c h u n g', FOOT);
    expect(doubts.map(({reason}) => reason)).toEqual(['chữ giãn cách từng con, không rõ chỗ ngắt tiếng']);
  });

  test('a heading of recipients that the plan goes on behind is doubted', () => {
    const {doubts} = parse('1. Cách gửi', 'Nơi nhận:', '2. Hạn gửi.', FOOT);
    expect(doubts.map(({reason}) => reason)).toEqual([
      'nơi nhận này không ở cuối văn bản, để trong nội dung',
    ]);
  });
});

describe('what follows the signature', () => {
  test('forms, one annex each, with their titles', () => {
    const plan = parse(
      '1. Việc.',
      FOOT,
      'Mẫu số 01',
      'BÁO CÁO THÁNG',
      '1. Số liệu.',
      'Mẫu số 02',
      'BÁO CÁO NĂM',
      'Nội dung.',
    );
    expect(plan.annexes.map(({id, label, heading}) => [id, label, heading])).toEqual([
      ['kem-theo-1', 'Mẫu số 01', 'BÁO CÁO THÁNG'],
      ['kem-theo-2', 'Mẫu số 02', 'BÁO CÁO NĂM'],
    ]);
    expect(plan.signature).toEqual(['GIÁM ĐỐC', 'Trần Thị Bình']);
    expect(plan.doubts).toEqual([]);
  });

  test('words that name themselves nothing are attached, and doubted', () => {
    const plan = parse('1. Việc.', FOOT, 'Thuyết minh thêm về các chỉ tiêu của kế hoạch.', 'Dòng hai.');
    expect(plan.signature).toEqual(['GIÁM ĐỐC', 'Trần Thị Bình']);
    expect(plan.annexes.map(({id}) => id)).toEqual(['kem-theo-1']);
    expect(plan.doubts.map(({reason}) => reason)).toEqual([
      'phần sau chữ ký không ghi là phụ lục, xếp là phần kèm theo',
    ]);
  });

  test('recipients below the name are recipients', () => {
    const plan = parse('1. Việc.', 'GIÁM ĐỐC', 'Trần Thị Bình', 'Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.');
    expect(plan.annexes).toEqual([]);
    expect(ids(plan).slice(-3)).toEqual(['noi-nhan', 'noi-nhan-1', 'noi-nhan-2']);
  });

  test('a signature of more than six lines is doubted', () => {
    const plan = parse(
      '1. Việc.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Số liệu một',
      'Số liệu hai',
      'Số liệu ba',
      'Số liệu bốn',
      'Số liệu năm',
      'Số liệu sáu',
    );
    expect(plan.doubts.map(({reason}) => reason)).toEqual(['chữ ký dài 7 dòng, có thể lẫn phần khác']);
  });

  test('an annex title holds names with small letters, and a bracket that a line breaks', () => {
    const plan = parse(
      '1. Việc.',
      FOOT,
      'PHỤ LỤC',
      'DANH MỤC ỨNG DỤNG VNeID VÀ IoT NĂM 2027',
      '(Kèm theo Kế hoạch số:\n    /KH-SNV ngày / /2027 của Sở)',
      '1. Khảo sát.',
    );
    expect(plan.annexes[0]).toMatchObject({
      heading: 'DANH MỤC ỨNG DỤNG VNeID VÀ IoT NĂM 2027',
      blocks: [{type: 'paragraph', text: '(Kèm theo Kế hoạch số: /KH-SNV ngày / /2027 của Sở)'}],
    });
  });
});

describe('closing words', () => {
  test.each([
    'Ủy ban nhân dân tỉnh giao Giám đốc các sở theo chức năng triển khai thực hiện đúng quy định./.',
    'Giám đốc các đơn vị chịu trách nhiệm thi hành Kế hoạch này./.',
  ])('%s', (words) => {
    const plan = parse('1. Việc', 'a) Một.', words, FOOT);
    expect(textOf(plan, 'ket-thuc')).toBe(words);
    expect(plan.doubts).toEqual([]);
  });

  test('last words that may belong to the last item are doubted', () => {
    const plan = parse('1. Việc', 'a) Một.', 'Báo cáo gửi về Văn phòng trước ngày 15./.', FOOT);
    expect(textOf(plan, 'ket-thuc')).toBeUndefined();
    expect(plan.doubts.map(({reason}) => reason)).toEqual([
      'đoạn cuối không rõ là lời kết hay thuộc mục cuối, xếp vào mục cuối',
    ]);
  });
});

describe('otherType', () => {
  const annexes = (heading: string) => [{id: 'kem-theo-1', label: '', heading, blocks: [], children: []}];
  test.each([
    ['KẾ HOẠCH', '', null],
    ['Chương trình hành động', '', null],
    ['QUYẾT ĐỊNH', 'KẾ HOẠCH Chuyển đổi số', null],
    ['QUYẾT ĐỊNH', 'QUY CHẾ làm việc', 'quyết định'],
    ['CHỈ THỊ', 'KẾ HOẠCH', 'chỉ thị'],
  ])('%s with “%s”', (type, heading, other) => {
    expect(otherType({type, annexes: heading === '' ? [] : annexes(heading), clauses: [], dropped: []})).toBe(
      other,
    );
  });
});
