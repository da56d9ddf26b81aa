import {closeSync, openSync, readSync} from 'node:fs';
import {StringDecoder} from 'node:string_decoder';

const CHUNK = 1 << 20;

/** The objects of a JSONL file that have all keys as strings, and what is wrong with its other lines. */
export function readLines<Key extends string>(
  file: string,
  keys: readonly Key[],
): {rows: Record<Key, string>[]; errors: string[]} {
  const rows: Record<Key, string>[] = [];
  const errors: string[] = [];
  try {
    let at = 0;
    for (const line of linesOf(file)) {
      at++;
      if (line.trim() === '') continue;
      const row = parseLine(line);
      const missing = row ? keys.filter((key) => typeof row[key] !== 'string') : [];
      if (row && missing.length === 0)
        rows.push(Object.fromEntries(keys.map((key) => [key, row[key]])) as Record<Key, string>);
      else
        errors.push(
          `${file}:${at}: cần một đối tượng JSON có chuỗi ${keys.join(', ')}` +
            `${missing.length > 0 ? `; thiếu ${missing.join(', ')}` : '; dòng này không phải JSON'}.`,
        );
    }
  } catch {
    return {rows: [], errors: [`${file}: không đọc được tệp. Hãy kiểm tra đường dẫn.`]};
  }
  return {rows, errors};
}

/** A hundred thousand documents are more than one string can hold. */
function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.alloc(CHUNK);
    let rest = '';
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    yield rest + decoder.end();
  } finally {
    closeSync(descriptor);
  }
}

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
