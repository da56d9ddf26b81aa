import {readFileSync} from 'node:fs';
import {loadRegistry} from '../src/build/registry.ts';
import {cite} from '../src/core/law/index.ts';
import './terminal.ts';

const USAGE = `Tìm trích dẫn văn bản trong văn bản thuần.

Cách dùng:
  npm run -s cite -- TỆP…          đọc các tệp, in mỗi trích dẫn một dòng JSON
  npm run -s cite -- -             đọc từ đầu vào chuẩn
  npm run -s cite -- --jsonl TỆP   đọc các dòng {"id","text"}, in các dòng {"id","citations"}
  npm run -s cite -- --help        in hướng dẫn này

Mã thoát: 0 xong; 1 đầu vào có lỗi; 2 gọi sai cách.`;

/** Reads a file or standard input as UTF-8; throws where the bytes are not. */
function read(file: string): string {
  return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file === '-' ? 0 : file));
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'không có tệp này; kiểm tra lại đường dẫn';
  if (code === 'EISDIR') return 'là thư mục; cần một tệp văn bản thuần';
  if (code === 'EACCES') return 'không có quyền đọc; cấp quyền đọc rồi chạy lại';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'không phải UTF-8; lưu lại tệp với bảng mã UTF-8';
  return error instanceof Error ? error.message : String(error);
}

/** One line of the input: its record, or what is wrong with it. */
function record(line: string): {id: unknown; text: string} | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'không phải JSON; mỗi dòng cần một đối tượng {"id","text"}';
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value))
    return 'thiếu trường "id" hoặc "text"';
  if (typeof value.text !== 'string') return 'trường "text" phải là chuỗi';
  return {id: value.id, text: value.text};
}

function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const jsonl = args[0] === '--jsonl';
  const files = jsonl ? args.slice(1) : args;
  const unknown = files.find((file) => file.startsWith('-') && file !== '-');
  if (files.length === 0 || (jsonl && files.length !== 1) || unknown !== undefined) {
    console.error(unknown === undefined ? 'Thiếu tệp cần đọc.' : `Không có tùy chọn ${unknown}.`);
    console.error(USAGE);
    return 2;
  }
  const registry = loadRegistry(process.cwd());
  const findings: string[] = [];
  for (const file of files) {
    let text: string;
    try {
      text = read(file);
    } catch (error) {
      findings.push(`${file}: ${reason(error)}.`);
      continue;
    }
    if (!jsonl) {
      for (const citation of cite(text, registry, {foreign: true})) console.log(JSON.stringify(citation));
      continue;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const row = record(line);
      if (typeof row === 'string') findings.push(`${file}:${index + 1}: ${row}.`);
      else console.log(JSON.stringify({id: row.id, citations: cite(row.text, registry, {foreign: true})}));
    }
  }
  for (const finding of findings) console.error(finding);
  return findings.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
