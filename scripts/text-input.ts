import {readFileSync} from 'node:fs';

/** The texts that a command is called on: files, standard input, or the records of a JSONL file. */

/** A text, with the id of its record where it comes from one. */
export interface InputText {
  readonly id?: unknown;
  readonly text: string;
}

export interface TextCall {
  readonly files: readonly string[];
  /** Whether the one file holds a record on each line. */
  readonly jsonl: boolean;
}

/** Files to be read, or what is wrong with the call. */
export function parseTextCall(args: readonly string[]): TextCall | string {
  const jsonl = args[0] === '--jsonl';
  const files = jsonl ? args.slice(1) : args;
  const unknown = files.find((file) => file.startsWith('-') && file !== '-');
  if (unknown !== undefined) return `Không có tùy chọn ${unknown}.`;
  if (files.length === 0) return 'Thiếu tệp cần đọc.';
  return jsonl && files.length !== 1 ? 'Sau --jsonl cần đúng một tệp.' : {files, jsonl};
}

/** Reads a file or, for `-`, standard input as UTF-8; throws with a reason in Vietnamese. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    throw new Error(reason(error));
  }
}

/** The records of `{"id","text"}` lines; of a faulty line, what is wrong with it and its 1-based number. */
export function* readRecords(text: string): Generator<InputText | {fault: string; line: number}> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = record(line);
    yield typeof value === 'string' ? {fault: value, line: index + 1} : value;
  }
}

function record(line: string): InputText | string {
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

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'không có tệp này; kiểm tra lại đường dẫn';
  if (code === 'EISDIR') return 'là thư mục; cần một tệp văn bản thuần';
  if (code === 'EACCES') return 'không có quyền đọc; cấp quyền đọc rồi chạy lại';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'không phải UTF-8; lưu lại tệp với bảng mã UTF-8';
  return error instanceof Error ? error.message : String(error);
}
