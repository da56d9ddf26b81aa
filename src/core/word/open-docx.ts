import {unzipSync} from 'fflate';
import {crc32, statedChecksums} from './checksums.ts';
import {FileError} from './file-error.ts';
import {HIGHEST_RATIO, LARGEST_UNPACKED} from './limits.ts';

/** The parts of a `.docx` that hold text; refuses what is no Word document, what is broken and what would burst. */
export function openDocx(bytes: Uint8Array): Map<string, Uint8Array> {
  const names: string[] = [];
  let unpacked = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({name, originalSize, size}) => {
        names.push(name);
        if (!/^word\/(document|numbering|styles|footnotes|endnotes|comments)\d*\.xml$/.test(name))
          return false;
        unpacked += originalSize;
        if (
          unpacked > LARGEST_UNPACKED ||
          (originalSize > 10 * 1024 * 1024 && originalSize > size * HIGHEST_RATIO)
        )
          throw bomb();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw damaged();
  }
  if (!names.some((name) => /^word\/document\d*\.xml$/.test(name))) throw notWord(names);
  const stated = statedChecksums(bytes);
  for (const [name, part] of Object.entries(parts)) {
    // A byte that changed on the way may leave words that read well, and are others.
    if (part.length === 0 || (stated.has(name) && stated.get(name) !== crc32(part))) throw damaged();
  }
  return new Map(Object.entries(parts));
}

function damaged(): FileError {
  return new FileError(
    'tệp .docx hỏng hoặc có mật khẩu, không giải nén được',
    'tệp .docx mở được bằng Word, không cần mật khẩu',
    'mở tệp bằng Word hoặc LibreOffice rồi lưu lại không có mật khẩu, hoặc xin lại bản gốc',
  );
}

function bomb(): FileError {
  return new FileError(
    'tệp nén bung ra quá lớn, giống tệp phá hoại',
    `tệp .docx có phần chữ không quá ${LARGEST_UNPACKED / 1024 / 1024} MB`,
    'không dùng tệp này; xin lại bản gốc từ nơi ban hành',
  );
}

function notWord(names: readonly string[]): FileError {
  const what = names.some((name) => name.startsWith('xl/'))
    ? 'bảng tính Excel'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'bản trình chiếu PowerPoint'
      : names.some((name) => name === 'content.xml')
        ? 'tệp OpenDocument'
        : 'tệp nén không có văn bản Word bên trong';
  return new FileError(
    what,
    'tệp văn bản Word (.docx)',
    'mở bằng phần mềm đã tạo ra nó, lưu phần kế hoạch thành .docx',
  );
}
