import type {SearchDocument} from '../../core/search/index.ts';
import {TOOLS} from '../../core/site/tools.ts';

type Tool = Pick<SearchDocument, 'url' | 'text'> & {aliases: string[]};

/** The pages that are tools and have no content to be found by: what they do, and how that is asked for. */
const FOUND: readonly Tool[] = [
  {
    url: '/kiem-tra',
    text: 'Dán hoặc chọn dự thảo (.docx, PDF, chữ thuần); trang chỉ ra trích dẫn nào nghi sai, văn bản nào còn hiệu lực vào ngày của dự thảo, và viết lại phần căn cứ. Dự thảo không rời máy.',
    aliases: [
      'kiểm tra dự thảo',
      'kiểm tra căn cứ của dự thảo',
      'soát dự thảo',
      'soát lỗi trích dẫn',
      'rà soát căn cứ',
      'dán văn bản để kiểm tra',
      'kiểm tra hiệu lực văn bản viện dẫn',
    ],
  },
  {
    url: '/bo-tai-lieu',
    text: 'Chọn mục của kế hoạch, chủ đề, hướng dẫn và căn cứ, ghép thành một tập tài liệu để in, lưu thành PDF hoặc gửi đường dẫn.',
    aliases: [
      'in tài liệu',
      'in bộ tài liệu',
      'in ấn',
      'ghép tài liệu',
      'làm tập tài liệu',
      'soạn tài liệu phát tay',
      'chọn mục để in',
      'tài liệu tập huấn',
      'xuất PDF',
    ],
  },
  {
    url: '/so-sanh',
    text: 'Đặt hai kế hoạch cạnh nhau, mục đối mục: mục nào giữ nguyên, viết lại, chuyển chỗ, gộp, tách, mới, bỏ; chữ, con số, ngày và căn cứ nào đã đổi. In được, tải được tệp Word.',
    aliases: [
      'so sánh kế hoạch',
      'so với năm trước',
      'đối chiếu hai kế hoạch',
      'kế hoạch năm nay khác năm trước chỗ nào',
      'xem thay đổi giữa hai kế hoạch',
    ],
  },
  {
    url: '/tim-kiem',
    text: 'Tìm trong kế hoạch, căn cứ pháp lý và hướng dẫn; lọc kết quả theo nhóm, loại văn bản, cơ quan ban hành, năm, tình trạng, chủ đề.',
    aliases: ['tìm kiếm nâng cao', 'trang tìm kiếm', 'lọc kết quả'],
  },
];

export function toolDocuments(): SearchDocument[] {
  return FOUND.map(({url, text, aliases}) => ({
    id: url,
    kind: 'tool',
    key: null,
    title: TOOLS.find((tool) => tool.url === url)!.title,
    section: '',
    text,
    url,
    facets: {},
    aliases,
  }));
}
