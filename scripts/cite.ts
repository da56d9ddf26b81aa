import {readFileSync} from 'node:fs';
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

interface Record {
  readonly id: unknown;
  readonly text: string;
}

/** One line of the input: its record, or what is wrong with it. */
function record(line: string): Record | string {
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

/** A line for each citation, or for each record with its citations. */
async function print(records: readonly Record[], jsonl: boolean): Promise<void> {
  // Loaded late, with the content: a call or an input at fault need not wait for them.
  const [{loadRegistry}, {cite}] = await Promise.all([
    import('../src/build/registry.ts'),
    import('../src/core/law/index.ts'),
  ]);
  const registry = loadRegistry(process.cwd());
  for (const {id, text} of records) {
    const citations = cite(text, registry, {foreign: true});
    if (jsonl) console.log(JSON.stringify({id, citations}));
    else for (const citation of citations) console.log(JSON.stringify(citation));
  }
}

async function main(args: readonly string[]): Promise<number> {
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
  const findings: string[] = [];
  const records: Record[] = [];
  for (const file of files) {
    let text: string;
    try {
      text = read(file);
    } catch (error) {
      findings.push(`${file}: ${reason(error)}.`);
      continue;
    }
    if (!jsonl) {
      records.push({id: file, text});
      continue;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const row = record(line);
      if (typeof row === 'string') findings.push(`${file}:${index + 1}: ${row}.`);
      else records.push(row);
    }
  }
  if (records.length > 0) await print(records, jsonl);
  for (const finding of findings) console.error(finding);
  return findings.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
