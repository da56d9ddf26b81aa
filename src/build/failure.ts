import {statfsSync} from 'node:fs';

/** A build writes twice its size: beside the old site, and in the bundler's own files. */
const ENOUGH_MB = 100;
/** About so many files. */
const ENOUGH_FILES = 1000;

const UNFORESEEN =
  'Ở trên là lời báo của công cụ dựng trang, bằng tiếng Anh. Hãy chạy npm run check; nếu nội dung không có lỗi, xem lại các tệp ngoài docs/ vừa sửa (git status), hoặc gửi nguyên lời báo cho người phụ trách kỹ thuật.';

/** What is left on the disk of the project. */
export interface Room {
  readonly megabytes: number;
  /** How many more files it can take; infinite where a disk has no such limit. */
  readonly files: number;
}

export function roomIn(folder: string): Room {
  const {bavail, bsize, files, ffree} = statfsSync(folder);
  return {
    megabytes: Math.floor((bavail * bsize) / 1e6),
    files: files === 0 ? Number.POSITIVE_INFINITY : ffree,
  };
}

/**
 * Says why a build failed and what to do about it. `text` is what the failing step said: its words are
 * shown only where we have no better ones.
 */
export function explainFailure(text: string, room: Room): string {
  const head = 'Không dựng được trang; bản dựng trước vẫn còn nguyên.';
  const ofDisk = explainDisk(text, room);
  if (ofDisk !== null) return `${head}\n${ofDisk}`;
  if (/heap out of memory|SIGABRT|\bENOMEM\b|SIGKILL/.test(text))
    return `${head}\nMáy không đủ bộ nhớ. Hãy đóng bớt chương trình rồi dựng lại.`;
  const anchors = brokenAnchors(text);
  return anchors === '' ? `${text.trim()}\n\n${head}\n${UNFORESEEN}` : `${anchors}\n\n${head}`;
}

/** What of a failure is the disk's, and what to do about it; null where it is something else's. */
export function explainDisk(text: string, room: Room): string | null {
  if (/\b(?:ENOSPC|EDQUOT)\b|no space left|\(os error 28\)/i.test(text) || isFull(room))
    return `Ổ đĩa đã đầy (còn ${room.megabytes} MB${
      room.files < ENOUGH_FILES ? `, chỉ tạo thêm được ${room.files} tệp` : ''
    }). Hãy xóa bớt tệp để còn ít nhất ${ENOUGH_MB} MB rồi chạy lại lệnh.`;
  const denied = text.match(/\b(?:EACCES|EPERM|EROFS)\b.*/g) ?? [];
  const [path] = denied.flatMap((line) => /'([^']+)'/.exec(line)?.[1] ?? []);
  return path === undefined
    ? null
    : `Không được phép ghi ${path}. Hãy kiểm tra quyền của thư mục, hoặc chép dự án sang thư mục của mình.`;
}

/** Anchors that the generator has not found on the pages it drew, in our words; empty where there are none. */
function brokenAnchors(text: string): string {
  if (!text.includes('found broken anchors')) return '';
  const places = text.matchAll(/source page path = (\S+):((?:\s+-> linking to .+)+)/g);
  return [...places]
    .flatMap(([, page, links = '']) =>
      [...links.matchAll(/linking to (\S+)/g)].map(
        ([, link]) =>
          `Trang ${page}: liên kết tới “${link}”, trang ấy không có chỗ mang tên sau dấu #.\n` +
          '  cách sửa: mở trang được dẫn tới, chép địa chỉ ở dấu # cạnh tiêu đề; hoặc bỏ từ dấu # trong liên kết',
      ),
    )
    .join('\n');
}

function isFull({megabytes, files}: Room): boolean {
  return megabytes < 1 || files < 1;
}
