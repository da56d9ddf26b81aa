import {formatRoman} from '../../../src/core/text/roman.ts';

/** One numbered item as the paper shows it, with what stands below it. */
export interface DrawnItem {
  readonly label: string;
  readonly text: string;
  /** A heading stands in bold and ends without a stop. */
  readonly heading: boolean;
  /** A paragraph without a marker below its words. */
  readonly passage: string | null;
  /** Tables below them, row by row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly children: readonly DrawnItem[];
}

export interface DrawnAnnex {
  readonly label: string;
  readonly title: string;
  /** `(Kèm theo Kế hoạch số …)`. */
  readonly note: string | null;
  readonly items: readonly DrawnItem[];
  readonly table: readonly (readonly string[])[] | null;
}

/** A plan and its outline as a person would read it, whatever form it is written in. */
export interface DrawnPlan {
  readonly head: readonly string[];
  readonly title: string;
  readonly recitals: readonly string[];
  readonly enacting: string;
  readonly items: readonly DrawnItem[];
  readonly closing: readonly string[];
  readonly signature: readonly string[];
  readonly annexes: readonly DrawnAnnex[];
}

/** A whole number from 0 to below. */
export type Pick = (below: number) => number;

/** Park and Miller's minimal standard generator. */
export function seeded(seed: number): Pick {
  let state = (seed * 48271 + 1) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Level = {readonly heading: boolean; readonly label: (at: number, above: string) => string};

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
const roman: Level = {heading: true, label: (at) => `${formatRoman(at)}.`};
const number: Level = {heading: false, label: (at) => `${at}.`};
const letter: Level = {heading: false, label: (at) => `${LETTERS[at - 1]})`};
const dash: Level = {heading: false, label: () => '-'};
const plus: Level = {heading: false, label: () => '+'};
const decimal: Level = {heading: false, label: (at, above) => `${above.replace(/\.$/, '')}.${at}.`};
const titled = (level: Level): Level => ({...level, heading: true});
const named = (word: string, write: (at: number) => string, stop = '.'): Level => ({
  heading: true,
  label: (at) => `${word} ${write(at)}${stop}`,
});

/** Orders of counts as plans of provinces, departments and boards show them. */
const SHAPES: readonly (readonly Level[])[] = [
  [roman, number, letter, dash, plus],
  [roman, titled(number), letter, dash],
  [roman, titled(number), titled(decimal), letter, dash],
  [roman, titled(number), decimal, dash, plus],
  [roman, number, {heading: false, label: (at) => `(${at})`}, dash],
  [roman, dash, plus],
  [{heading: true, label: (at) => `${'ABCDĐ'[at - 1]}.`}, roman, titled(number), letter, dash],
  [named('Phần', (at) => formatRoman(at)), roman, titled(number), letter, dash],
  [named('PHẦN', (at) => formatRoman(at)), titled(number), titled(decimal), decimal, dash],
  [titled(number), titled(decimal), letter, dash],
  [titled(number), letter, dash, plus],
  [named('Chương', (at) => formatRoman(at)), named('Mục', String), number, letter],
  [titled(number), dash, plus, {heading: false, label: () => '•'}],
  [
    {heading: true, label: (at) => `${formatRoman(at)}/`},
    {heading: false, label: (at) => `${at}/`},
    letter,
    dash,
  ],
  [{heading: true, label: (at) => `Điều ${at}.`}, number, letter, dash],
];

const TOPICS = [
  'Mục đích',
  'Yêu cầu',
  'Nội dung thực hiện',
  'Tổ chức thực hiện',
  'Nhiệm vụ trọng tâm',
  'Kinh phí thực hiện',
  'Giải pháp chủ yếu',
  'Công tác tuyên truyền',
  'Chế độ thông tin, báo cáo',
  'Văn phòng Sở',
  'Sở Tài chính',
  'Ủy ban nhân dân các xã, phường',
  'Đối tượng, phạm vi',
  'Tiểu dự án IoT',
];
const OPENINGS = [
  'Rà soát, đơn giản hóa',
  'Phối hợp với Sở Tài chính',
  'Chủ trì',
  'Tiếp tục thực hiện',
  'Bảo đảm',
  'Trong quý I/2027',
  'Đến ngày 30/6/2027',
  '100% cán bộ, công chức',
  'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ',
  'Các phòng chuyên môn',
  'Kinh phí 1.500 triệu đồng',
  'Nâng mức hài lòng lên ≥ 90%',
];
const MIDDLES = [
  'thủ tục hành chính',
  'công tác cải cách hành chính',
  'theo Kế hoạch số 88/KH-UBND',
  'trên địa bàn tỉnh',
  'của các cơ quan, đơn vị',
  'giai đoạn 2026 - 2030',
  'quy định tại khoản 2 Điều 5',
  'cho người dân và doanh nghiệp',
  'Luật số 36/2018/QH14',
  'hồ sơ điện tử (mức độ 3 và 4)',
  'Bộ phận “một cửa”',
  'và báo cáo kết quả về Văn phòng',
  'trước ngày 15 hằng tháng',
  'bằng nhiều hình thức',
];
const ENDS = ['.', '.', ';', '.', ':'];

/** Draws a plan: outline shape, depth, tables, annexes, recitals and ends by the seed. */
export function drawPlan(pick: Pick): DrawnPlan {
  const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  const sentence = (end = one(ENDS)) =>
    `${one(OPENINGS)} ${Array.from({length: 1 + pick(8)}, () => one(MIDDLES)).join(', ')}${end}`;
  const table = () => {
    const columns = 2 + pick(3);
    const cells = (row: number) =>
      Array.from({length: columns}, (_, at) => (at === 0 ? String(row) : one([...MIDDLES, ...TOPICS])));
    return [
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'].slice(0, columns),
      ...Array.from({length: 1 + pick(6)}, (_, row) => cells(row + 1)),
    ];
  };
  const items = (levels: readonly Level[], depth: number, above = ''): DrawnItem[] => {
    const [level, ...rest] = levels;
    if (!level || depth === 0) return [];
    // A lone "1." or "a)" is no count; every count drawn has two items and more.
    return Array.from({length: 2 + pick(3)}, (_, at) => {
      const label = level.label(at + 1, above);
      const below = pick(3) === 0 ? [] : items(rest, depth - 1, label);
      const topic = one(TOPICS);
      const capitals = level.heading && (level === roman || /^\p{L}/u.test(label));
      return {
        label,
        text: level.heading
          ? capitals
            ? topic.toUpperCase()
            : topic
          : sentence(below.length > 0 ? ':' : undefined),
        heading: level.heading,
        passage: pick(10) === 0 ? sentence(below.length > 0 ? ':' : '.') : null,
        tables: !level.heading && below.length === 0 && pick(12) === 0 ? [table()] : [],
        children: below.length > 0 || !level.heading ? below : items([one([dash, letter])], 1),
      };
    });
  };
  const shape = one(SHAPES);
  const annexCount = pick(3);
  return {
    head: [
      'UBND TỈNH NAM LĨNH',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      `Số: ${1 + pick(300)}/KH-SNV`,
      `Nam Lĩnh, ngày ${10 + pick(18)} tháng ${1 + pick(9)} năm 2027`,
    ],
    title: one([
      'Cải cách hành chính năm 2027',
      'Tuyên truyền kiểm soát thủ tục hành chính năm 2027',
      'Triển khai Nghị quyết Đại hội lần thứ XIV của Đảng',
    ]),
    recitals: Array.from(
      {length: pick(5)},
      () =>
        `Căn cứ ${one(['Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ', 'Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 'Pháp lệnh số 31/2004/PL-UBTVQH11'])} về ${one(MIDDLES)};`,
    ),
    enacting: 'Sở Nội vụ ban hành Kế hoạch với các nội dung như sau:',
    items: items(shape, Math.min(shape.length, 2 + pick(4))),
    closing: [
      one(['Trên đây là Kế hoạch của Sở Nội vụ./.', 'Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.']),
      'Nơi nhận:',
      '- UBND tỉnh (báo cáo);',
      '- Lưu: VT, VP.',
    ],
    signature: one([
      ['GIÁM ĐỐC', 'Trần Thị Bình'],
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Khánh'],
    ]),
    annexes: Array.from({length: annexCount}, (_, at) => {
      const withTable = pick(2) === 0;
      return {
        label: annexCount === 1 ? 'PHỤ LỤC' : `PHỤ LỤC ${formatRoman(at + 1)}`,
        note:
          pick(2) === 0 ? '(Kèm theo Kế hoạch số 12/KH-SNV ngày 09 tháng 3 năm 2027 của Sở Nội vụ)' : null,
        title: one(['DANH MỤC NHIỆM VỤ NĂM 2027', 'PHÂN CÔNG THỰC HIỆN', 'DANH MỤC THIẾT BỊ IoT']),
        items: withTable ? [] : items([number, dash], 2),
        table: withTable ? table() : null,
      };
    }),
  };
}

/** Items in the order of the paper, each with the labels from its top to itself. */
export function outlineOf(
  items: readonly DrawnItem[],
  above: readonly string[] = [],
): {path: string; text: string; heading: boolean}[] {
  return items.flatMap((item) => {
    const path = [...above, item.label];
    return [
      {path: path.join(' › '), text: item.text, heading: item.heading},
      ...outlineOf(item.children, path),
    ];
  });
}
