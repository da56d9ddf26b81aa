import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finding} from '../core/page/finding.ts';

/** A file of `docs/`: its path below it and its text, or why it could not be read. */
export type DocsFile = {readonly file: string} & ({readonly source: string} | {readonly finding: Finding});

/** All MDX files, and all symbolic links, below `directory`, in the order of their paths. */
export function readDocs(directory: string): DocsFile[] {
  return readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isSymbolicLink() || (entry.isFile() && /\.mdx?$/.test(entry.name)))
    .map((entry) => ({
      link: entry.isSymbolicLink(),
      file: join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({file, link}) =>
      link ? {file, finding: symbolicLink(file)} : decodeDocsFile(file, readFileSync(join(directory, file))),
    );
}

/** A file from its bytes: UTF-8 text with its line ends made one, or a finding. */
export function decodeDocsFile(file: string, bytes: Uint8Array): DocsFile {
  try {
    const source = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return {file, source: source.replace(/\r\n?/g, '\n')};
  } catch {
    return {
      file,
      finding: {
        file,
        line: firstBadLine(bytes),
        found: 'tệp không phải UTF-8',
        expected: 'tệp văn bản mã hóa UTF-8',
        remedy: 'mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8',
      },
    };
  }
}

/** The generator follows them to wherever they lead; what is there nobody has checked. */
function symbolicLink(file: string): Finding {
  return {
    file,
    line: 1,
    found: 'liên kết tượng trưng (symbolic link) thay cho tệp hoặc thư mục',
    expected: 'tệp và thư mục thường',
    remedy: 'xóa liên kết rồi chép tệp thật vào chỗ ấy',
  };
}

function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, Math.max(0, text.indexOf('�'))).split('\n').length;
}
