/**
 * Types of instruments, in the order of rank in which lists put them: the words, and the codes that stand for them in
 * a document number.
 * Sources: ND30 – Nghị định 30/2020/NĐ-CP, Phụ lục III, list of types and their abbreviations;
 * VBQPPL – numbering in use for legal normative documents; DANG – numbering of Party documents;
 * USE – seen in use. Each row's example is run by a test.
 */

export interface InstrumentType {
  /** Lower case, with marks: the normalised type. */
  readonly type: string;
  /** Codes in a number, best spelling first. */
  readonly codes: readonly string[];
  /** Other words that say the same type. */
  readonly words?: readonly string[];
  /** Its translation, which is loose: a law may be called a decree. */
  readonly english?: string;
  readonly source: 'ND30' | 'VBQPPL' | 'DANG' | 'USE';
  readonly example: string;
}

export const INSTRUMENT_TYPES: readonly InstrumentType[] = [
  {type: 'hiến pháp', codes: ['HP'], source: 'VBQPPL', example: 'Hiến pháp số 01/2013/HP'},
  {type: 'luật', codes: ['L'], english: 'law', source: 'VBQPPL', example: 'Luật số 64/2020/QH14'},
  {type: 'bộ luật', codes: [], source: 'VBQPPL', example: 'Bộ luật Dân sự số 91/2015/QH13'},
  {type: 'pháp lệnh', codes: ['PL'], source: 'VBQPPL', example: 'Pháp lệnh số 15/2004/PL-UBTVQH11'},
  {type: 'lệnh', codes: ['L', 'LCT'], source: 'VBQPPL', example: 'Lệnh số 12/2020/L-CTN'},
  {type: 'sắc lệnh', codes: ['SL'], source: 'USE', example: 'Sắc lệnh số 50/SL'},
  {type: 'sắc luật', codes: ['SLt'], source: 'USE', example: 'Sắc luật số 004/SLt'},
  {
    type: 'nghị quyết',
    codes: ['NQ'],
    words: ['nq'],
    english: 'resolution',
    source: 'VBQPPL',
    example: 'Nghị quyết số 76/NQ-CP',
  },
  {
    type: 'nghị quyết liên tịch',
    codes: ['NQLT'],
    source: 'VBQPPL',
    example: 'Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTWMTTQVN',
  },
  {
    type: 'nghị định',
    codes: ['NĐ'],
    words: ['nđ'],
    english: 'decree',
    source: 'VBQPPL',
    example: 'Nghị định số 63/2010/NĐ-CP',
  },
  {
    type: 'quyết định',
    codes: ['QĐ'],
    words: ['qđ'],
    english: 'decision',
    source: 'ND30',
    example: 'Quyết định số 468/QĐ-TTg',
  },
  {
    type: 'thông tư',
    codes: ['TT'],
    words: ['tt'],
    english: 'circular',
    source: 'VBQPPL',
    example: 'Thông tư số 02/2017/TT-VPCP',
  },
  {
    type: 'thông tư liên tịch',
    codes: ['TTLT', 'TTLB'],
    words: ['thông tư liên bộ', 'thông tư liên ngành', 'ttlt'],
    source: 'VBQPPL',
    example: 'Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN',
  },
  {
    type: 'chỉ thị',
    codes: ['CT'],
    words: ['ct'],
    english: 'directive',
    source: 'VBQPPL',
    example: 'Chỉ thị số 23/CT-TTg',
  },
  {type: 'văn bản hợp nhất', codes: ['VBHN'], source: 'VBQPPL', example: 'Văn bản hợp nhất số 04/VBHN-VPCP'},
  {type: 'kế hoạch', codes: ['KH'], words: ['kh'], source: 'ND30', example: 'Kế hoạch số 06/KH-KCNĐN'},
  {
    type: 'chương trình',
    codes: ['CTr', 'CTHĐ'],
    source: 'ND30',
    example: 'Chương trình hành động số 10-CTr/TU',
  },
  {type: 'tờ trình', codes: ['TTr'], source: 'ND30', example: 'Tờ trình số 407/TTr-UBND'},
  {type: 'báo cáo', codes: ['BC'], source: 'ND30', example: 'Báo cáo số 474/BC-UBND'},
  {type: 'thông báo', codes: ['TB'], source: 'ND30', example: 'Thông báo số 233/TB-VPCP'},
  {type: 'kết luận', codes: ['KL'], source: 'DANG', example: 'Kết luận số 23/KL-LNTPTW'},
  {type: 'hướng dẫn', codes: ['HD'], source: 'ND30', example: 'Hướng dẫn số 05-HD/BTGTW'},
  {
    type: 'công văn',
    codes: ['CV'],
    words: ['cv'],
    source: 'ND30',
    example: 'Công văn số 3637/UBND-VX',
  },
  {type: 'công điện', codes: ['CĐ'], source: 'ND30', example: 'Công điện số 149/CĐ-TTg'},
  {type: 'quy định', codes: ['QyĐ', 'QĐi', 'QĐ'], source: 'ND30', example: 'Quy định số 39-QyĐ/TU'},
  {type: 'quy chế', codes: ['QC', 'QyC'], source: 'ND30', example: 'Quy chế số 12-QC/TU'},
  {type: 'đề án', codes: ['ĐA'], source: 'ND30', example: 'Đề án số 01/ĐA-UBND'},
  {type: 'phương án', codes: ['PA'], source: 'ND30', example: 'Phương án số 02600/PA-UBND'},
  {type: 'dự án', codes: ['DA'], source: 'ND30', example: 'Dự án số 03/DA-UBND'},
  {type: 'thông tri', codes: ['TTri', 'TT'], source: 'DANG', example: 'Thông tri số 02-TT/TU'},
  {type: 'thông cáo', codes: ['TC'], source: 'ND30', example: 'Thông cáo số 03/TC-VPQH'},
  {type: 'biên bản', codes: ['BB'], source: 'ND30', example: 'Biên bản số 12/BB-STC'},
  {type: 'hợp đồng', codes: ['HĐ'], source: 'ND30', example: 'Hợp đồng số 05/HĐ-SXD'},
  {type: 'giấy mời', codes: ['GM'], source: 'ND30', example: 'Giấy mời số 123/GM-UBND'},
  {type: 'giấy phép', codes: ['GP'], source: 'USE', example: 'Giấy phép số 45/GP-UBND'},
  {type: 'giấy chứng nhận', codes: ['GCN'], source: 'USE', example: 'Giấy chứng nhận số 12/GCN-SYT'},
  {type: 'giấy ủy quyền', codes: ['GUQ'], source: 'ND30', example: 'Giấy ủy quyền số 15/GUQ-STC'},
  {type: 'phiếu chuyển', codes: ['PC'], source: 'ND30', example: 'Phiếu chuyển số 77/PC-VPCP'},
  {type: 'bản ghi nhớ', codes: ['BGN'], source: 'ND30', example: 'Bản ghi nhớ số 02/BGN-UBND'},
  {type: 'bản thỏa thuận', codes: ['BTT'], source: 'ND30', example: 'Bản thỏa thuận số 02/BTT-UBND'},
  {type: 'tuyên bố', codes: ['TBo'], source: 'DANG', example: 'Tuyên bố số 01-TBo/TW'},
  {type: 'án lệ', codes: ['AL'], source: 'USE', example: 'Án lệ số 08/2016/AL'},
  {type: 'giải đáp', codes: [], source: 'USE', example: 'Giải đáp số 01/2017/GĐ-TANDTC'},
  {type: 'điều lệ', codes: ['ĐL'], source: 'DANG', example: 'Điều lệ số 01-ĐL/TW'},
];
