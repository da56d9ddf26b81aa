import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ImportError} from './import-error.ts';
import type {FileChange} from './plan/reconcile.ts';

/**
 * Writes every change or none: new files are written whole beside the content first, then moved into
 * place; if one move fails, those done are undone. Throws `ImportError` where the disk refuses.
 */
export function writeAll(root: string, changes: readonly FileChange[]): void {
  const todo = changes.filter(
    ({action}) => action === 'create' || action === 'update' || action === 'remove',
  );
  if (todo.length === 0) return;
  let stage: string;
  try {
    mkdirSync(root, {recursive: true});
    stage = mkdtempSync(join(root, '.nhap-'));
  } catch (error) {
    throw diskRefusal(error, root);
  }
  const undo: (() => void)[] = [];
  try {
    todo.forEach(({next}, index) => {
      if (next !== null) writeFileSync(join(stage, `moi-${index}`), next);
    });
    todo.forEach(({path, next}, index) => {
      const target = join(root, path);
      mkdirSync(dirname(target), {recursive: true});
      if (existsSync(target)) {
        renameSync(target, join(stage, `cu-${index}`));
        undo.push(() => renameSync(join(stage, `cu-${index}`), target));
      }
      if (next !== null) {
        renameSync(join(stage, `moi-${index}`), target);
        undo.push(() => rmSync(target));
      }
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw diskRefusal(error, root);
  } finally {
    rmSync(stage, {recursive: true, force: true});
  }
}

/** What a system's error means for who writes pages; other errors as they are. */
function diskRefusal(error: unknown, root: string): unknown {
  const {code, path = root} = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ImportError('ổ đĩa đã đầy', 'chỗ trống cho các trang', 'xóa bớt tệp rồi chạy lại lệnh');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ImportError(
        `không được phép ghi ${path}`,
        'thư mục ghi được',
        'kiểm tra quyền của thư mục, đóng chương trình đang mở tệp, hoặc chép dự án vào thư mục của mình',
      );
    case 'ENAMETOOLONG':
      return new ImportError(
        `tên tệp quá dài: ${path.slice(0, 120)}…`,
        'tên tệp không quá 255 byte',
        'chuyển dự án đến thư mục có đường dẫn ngắn hơn',
      );
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
    case 'ENOENT':
      return new ImportError(
        `chỗ của một trang đã có thứ khác (tệp thay cho thư mục, hay ngược lại): ${path}`,
        'thư mục chứa các trang như công cụ tạo ra',
        'chuyển thứ ấy ra chỗ khác rồi chạy lại lệnh',
      );
    default:
      return error;
  }
}
