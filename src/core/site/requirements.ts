import type {Office} from '../page/office-schema.ts';
import type {Site} from './site.ts';

/**
 * What readers of a state body's site expect, as this project sees it. No source at hand holds the words of a rule about
 * such sites, so this is a list of our own and is called so. `tests/site/requirements.ts` asks each one that is met of
 * the built site.
 */
export interface Requirement {
  readonly key: string;
  readonly group: string;
  readonly what: string;
  readonly met: boolean;
  /** Where it is met, or why it is not. */
  readonly why: string;
}

interface Row {
  readonly key: string;
  readonly what: string;
  readonly where: string;
  /** What the profile must say for it; `never` for what the site does not do at all. */
  readonly needs?: readonly (keyof Office)[] | 'never';
  /** Why it is not met. */
  readonly without?: string;
}

const UNKNOWN = 'Chưa có thông tin có nguồn';

const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'Cơ quan và liên hệ': [
    {key: 'ten', what: 'Tên cơ quan, tên trước đây', where: 'Trang Liên hệ', needs: ['name', 'formerNames']},
    {
      key: 'lien-he',
      what: 'Địa chỉ, điện thoại, thư điện tử',
      where: 'Trang Liên hệ và chân mọi trang',
      needs: ['address', 'telephone', 'email'],
    },
    {
      key: 'dung-dau',
      what: 'Cơ quan cấp trên, người đứng đầu',
      where: 'Trang Liên hệ',
      needs: ['superior', 'head'],
    },
    {
      key: 'ben-dang',
      what: 'Cơ quan chịu trách nhiệm đăng trang, ở chân mọi trang',
      where: 'Chân trang, đầu bản in, tệp Word, nguồn tin',
      needs: ['domain'],
      without: 'Trang chưa có lời xác nhận của cơ quan',
    },
    {
      key: 'bieu-trung',
      what: 'Biểu trưng của cơ quan',
      where: 'Đầu mọi trang',
      needs: ['emblem'],
      without: 'Đang dùng biểu trưng do trang tự vẽ',
    },
    {
      key: 'gop-y',
      what: 'Góp ý và đánh giá từng trang, địa chỉ trang được điền sẵn',
      where: 'Cuối mỗi trang',
      needs: ['feedback'],
      without: 'Chưa có nơi nhận; có hướng dẫn báo qua các kênh tiếp nhận',
    },
    {
      key: 'thong-bao',
      what: 'Thông báo có ngày bắt đầu, ngày hết',
      where: 'Đầu mọi trang, tự hết khi qua ngày',
      needs: ['notices'],
      without: 'Chưa có thông báo nào',
    },
  ],
  'Nội dung': [
    {
      key: 'nguyen-van',
      what: 'Văn bản đăng nguyên văn, tải về được',
      where: 'Toàn văn kế hoạch; nút Tải Word',
    },
    {
      key: 'hieu-luc',
      what: 'Văn bản dẫn ra có tình trạng hiệu lực, nguồn và ngày',
      where: 'Trang của từng căn cứ',
    },
    {
      key: 'cap-nhat',
      what: 'Ngày thêm, ngày sửa của từng trang',
      where: 'Cuối mỗi trang nội dung; trang Thay đổi theo tháng',
    },
    {key: 'so-do', what: 'Sơ đồ trang cho người đọc', where: 'Trang Sơ đồ trang, lập từ dữ liệu'},
    {key: 'tim', what: 'Tìm kiếm trong toàn trang', where: 'Đầu mọi trang'},
    {
      key: 'tieng-anh',
      what: 'Trang tiếng Anh cho doanh nghiệp nước ngoài',
      where: 'Trang English, ghi rõ không chính thức',
    },
    {key: 'du-lieu', what: 'Dữ liệu mở, nguồn tin cho máy đọc', where: 'Trang Về dữ liệu'},
    {key: 'mo-ta', what: 'Mô tả trang theo Dublin Core', where: 'Đầu tệp HTML của mọi trang'},
  ],
  'Khả năng tiếp cận': [
    {key: 'tuyen-bo', what: 'Công bố điều đạt, điều chưa đạt và cách báo', where: 'Trang Khả năng tiếp cận'},
    {
      key: 'phim',
      what: 'Phím truy cập tới trang chủ, sơ đồ trang, tìm kiếm',
      where: 'Chân trang; ghi ở trang Khả năng tiếp cận',
    },
    {key: 'bang', what: 'Bảng có tên và đầu cột', where: 'Mọi bảng'},
    {key: 'co-chu', what: 'Đổi cỡ chữ, màu nền', where: 'Nút Aa ở đầu mọi trang'},
    {key: 'doc', what: 'Đọc thành tiếng', where: 'Cuối mỗi trang, khi trình duyệt có giọng tiếng Việt'},
    {key: 'khong-js', what: 'Đọc và in được khi không có JavaScript', where: 'Mọi trang'},
  ],
  'Vận hành': [
    {
      key: 'rieng-tu',
      what: 'Không cookie, không gọi bên thứ ba, có công bố về quyền riêng tư',
      where: 'Trang Quyền riêng tư',
    },
    {
      key: 'nop-ho-so',
      what: 'Nộp hồ sơ trực tuyến',
      where: '',
      needs: 'never',
      without: 'Không làm ở đây: nộp ở Cổng Dịch vụ công quốc gia',
    },
    {
      key: 'luot-xem',
      what: 'Đếm lượt truy cập',
      where: '',
      needs: 'never',
      without: 'Cố ý không làm: trang không theo dõi người đọc',
    },
  ],
};

/** The whole list, each met or not by this site. */
export function requirements({office}: Pick<Site, 'office'>): Requirement[] {
  return Object.entries(GROUPS).flatMap(([group, rows]) =>
    rows.map(({key, what, where, needs = [], without = UNKNOWN}) => {
      const met = needs !== 'never' && needs.every((field) => isFilled(office, field));
      return {key, group, what, met, why: met ? where : without};
    }),
  );
}

function isFilled(office: Office | null, field: keyof Office): boolean {
  const value = office?.[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
