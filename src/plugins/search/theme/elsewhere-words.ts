import {type Absence, PATIENCE_SECONDS, type PageResult} from '../together.ts';

const WHY: Record<Absence['why'], string> = {
  silent: `không trả lời trong ${PATIENCE_SECONDS} giây (tải lại trang để hỏi lại)`,
  version: 'dùng phiên bản khác của phần tìm kiếm',
  damaged: 'dữ liệu tìm kiếm tải về bị hỏng',
};

/** What is said behind the count of the other sites: those still being asked, or those that gave no answer. */
export function elsewhereWords({unasked, absent}: Pick<PageResult, 'unasked' | 'absent'>): string {
  if (unasked) return `, đang hỏi thêm: ${unasked.join('; ')}…`;
  if (!absent || absent.length === 0) return '';
  return absent.map(({name, why}) => `. Chưa có kết quả của ${name}: ${WHY[why]}`).join('');
}
