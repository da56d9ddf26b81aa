/**
 * Bodies that issue documents: codes in a number and names in a sentence.
 * Sources: VBQPPL – codes in the numbers of legal normative documents; DANG – codes of Party documents;
 * USE – seen in use. The list helps to tell a code from a word and to end a name; the grammar takes
 * any code, listed or not. Each row's example is run by a test.
 */

export interface IssuerRow {
  readonly name: string;
  readonly codes: readonly string[];
  /** The body that it is a council of, whose acts many call those of that body. */
  readonly within?: string;
  readonly source: 'VBQPPL' | 'DANG' | 'USE';
  readonly example: string;
}

export const ISSUERS: readonly IssuerRow[] = [
  {name: 'Chính phủ', codes: ['CP'], source: 'VBQPPL', example: '63/2010/NĐ-CP'},
  {name: 'Thủ tướng Chính phủ', codes: ['TTg'], source: 'VBQPPL', example: '468/QĐ-TTg'},
  {name: 'Hội đồng Bộ trưởng', codes: ['HĐBT'], source: 'USE', example: '217/QĐ-HĐBT'},
  {name: 'Hội đồng Chính phủ', codes: ['HĐCP'], source: 'USE', example: '12/QĐ-HĐCP'},
  {name: 'Chủ tịch nước', codes: ['CTN'], source: 'VBQPPL', example: '12/2020/L-CTN'},
  {name: 'Quốc hội', codes: ['QH'], source: 'VBQPPL', example: '01/NQ-QH'},
  {name: 'Ủy ban Thường vụ Quốc hội', codes: ['UBTVQH'], source: 'VBQPPL', example: '01/NQ-UBTVQH'},
  {name: 'Văn phòng Chính phủ', codes: ['VPCP'], source: 'VBQPPL', example: '02/2017/TT-VPCP'},
  {name: 'Văn phòng Quốc hội', codes: ['VPQH'], source: 'VBQPPL', example: '04/VBHN-VPQH'},
  {name: 'Ủy ban nhân dân', codes: ['UBND', 'UB', 'CTUBND'], source: 'VBQPPL', example: '3183/QĐ-UBND'},
  {name: 'Hội đồng nhân dân', codes: ['HĐND'], source: 'VBQPPL', example: '206/NQ-HĐND'},
  {name: 'Bộ Tài chính', codes: ['BTC'], source: 'VBQPPL', example: '55/2023/TT-BTC'},
  {name: 'Bộ Tư pháp', codes: ['BTP'], source: 'VBQPPL', example: '02/2023/TT-BTP'},
  {name: 'Bộ Nội vụ', codes: ['BNV'], source: 'VBQPPL', example: '03/2024/TT-BNV'},
  {name: 'Bộ Công an', codes: ['BCA'], source: 'VBQPPL', example: '55/2021/TT-BCA'},
  {name: 'Bộ Quốc phòng', codes: ['BQP'], source: 'VBQPPL', example: '01/2020/TT-BQP'},
  {name: 'Bộ Ngoại giao', codes: ['BNG'], source: 'VBQPPL', example: '01/2020/TT-BNG'},
  {name: 'Bộ Y tế', codes: ['BYT'], source: 'VBQPPL', example: '22/2023/TT-BYT'},
  {name: 'Bộ Giáo dục và Đào tạo', codes: ['BGDĐT', 'BGD'], source: 'VBQPPL', example: '1239/BGDĐT-QLCL'},
  {
    name: 'Bộ Lao động - Thương binh và Xã hội',
    codes: ['BLĐTBXH', 'LĐTBXH'],
    source: 'VBQPPL',
    example: '650/QĐ-LĐTBXH',
  },
  {name: 'Bộ Thông tin và Truyền thông', codes: ['BTTTT'], source: 'VBQPPL', example: '06/2022/TT-BTTTT'},
  {name: 'Bộ Tài nguyên và Môi trường', codes: ['BTNMT'], source: 'VBQPPL', example: '10/2021/TT-BTNMT'},
  {name: 'Bộ Nông nghiệp và Môi trường', codes: ['BNNMT'], source: 'VBQPPL', example: '40/2025/TT-BNNMT'},
  {
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    codes: ['BNNPTNT', 'BNN'],
    source: 'VBQPPL',
    example: '01/2022/TT-BNNPTNT',
  },
  {name: 'Bộ Công Thương', codes: ['BCT'], source: 'VBQPPL', example: '17/2021/TT-BCT'},
  {name: 'Bộ Xây dựng', codes: ['BXD'], source: 'VBQPPL', example: '06/2021/TT-BXD'},
  {name: 'Bộ Giao thông vận tải', codes: ['BGTVT'], source: 'VBQPPL', example: '51/2024/TT-BGTVT'},
  {name: 'Bộ Kế hoạch và Đầu tư', codes: ['BKHĐT', 'BKH'], source: 'VBQPPL', example: '08/2022/TT-BKHĐT'},
  {name: 'Bộ Khoa học và Công nghệ', codes: ['BKHCN'], source: 'VBQPPL', example: '05/2023/TT-BKHCN'},
  {
    name: 'Bộ Văn hóa, Thể thao và Du lịch',
    codes: ['BVHTTDL'],
    source: 'VBQPPL',
    example: '01/2023/TT-BVHTTDL',
  },
  {name: 'Bộ Dân tộc và Tôn giáo', codes: ['BDTTG'], source: 'VBQPPL', example: '01/2025/TT-BDTTG'},
  {name: 'Ngân hàng Nhà nước Việt Nam', codes: ['NHNN'], source: 'VBQPPL', example: '07/2024/TT-NHNN'},
  {name: 'Thanh tra Chính phủ', codes: ['TTCP'], source: 'VBQPPL', example: '05/2021/TT-TTCP'},
  {name: 'Ủy ban Dân tộc', codes: ['UBDT'], source: 'VBQPPL', example: '02/2022/TT-UBDT'},
  {name: 'Kiểm toán nhà nước', codes: ['KTNN'], source: 'VBQPPL', example: '01/2023/QĐ-KTNN'},
  {name: 'Tòa án nhân dân tối cao', codes: ['TANDTC'], source: 'VBQPPL', example: '01/2022/TT-TANDTC'},
  {
    name: 'Viện kiểm sát nhân dân tối cao',
    codes: ['VKSNDTC', 'VKSTC'],
    source: 'VBQPPL',
    example: '12/QĐ-VKSNDTC',
  },
  {
    name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    codes: ['HĐTP'],
    within: 'Tòa án nhân dân tối cao',
    source: 'VBQPPL',
    example: '01/2022/NQ-HĐTP',
  },
  {name: 'Tổng cục Hải quan', codes: ['TCHQ'], source: 'USE', example: '1234/TCHQ-GSQL'},
  {name: 'Tổng cục Thuế', codes: ['TCT'], source: 'USE', example: '1234/TCT-CS'},
  {name: 'Ban Chấp hành Trung ương Đảng', codes: ['TW', 'TƯ'], source: 'DANG', example: '17-NQ/TW'},
  {name: 'Tỉnh ủy', codes: ['TU'], source: 'DANG', example: '51-KH/TU'},
  {name: 'Huyện ủy', codes: ['HU'], source: 'DANG', example: '12-NQ/HU'},
  {name: 'Đảng ủy', codes: ['ĐU', 'ĐUK'], source: 'DANG', example: '12-NQ/ĐU'},
  {name: 'Văn phòng Trung ương Đảng', codes: ['VPTW'], source: 'DANG', example: '12-HD/VPTW'},
  {name: 'Ban Tổ chức Trung ương', codes: ['BTCTW'], source: 'DANG', example: '12-HD/BTCTW'},
  {
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    codes: ['BTGDVTW', 'BTGVTW'],
    source: 'DANG',
    example: '1879-CV/BTGVTW',
  },
  {name: 'Ban Tuyên giáo Trung ương', codes: ['BTGTW'], source: 'DANG', example: '05-HD/BTGTW'},
  {name: 'Ủy ban Kiểm tra Trung ương', codes: ['UBKTTW'], source: 'DANG', example: '02-HD/UBKTTW'},
];
