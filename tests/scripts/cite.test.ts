import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {useCommand} from './use-command.ts';

/** A site that is small and frozen: its content is read for each call. */
const ROOT = join(import.meta.dirname, '../fixtures/site');
const cite = useCommand('cite');
const folder = mkdtempSync(join(tmpdir(), 'cite-'));
afterAll(() => rmSync(folder, {recursive: true}));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Paths in messages lose the folder. */
function run(args: readonly string[], input = ''): {status: number | null; out: string; err: string} {
  const {status, stdout, stderr} = cite(args, ROOT, input);
  return {status, out: stdout, err: stderr.replaceAll(`${folder}/`, '')};
}

describe('npm run -s cite', () => {
  it('prints one citation a line for standard input', () => {
    const {status, out} = run(['-'], 'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; Nghị định số 1/2099/NĐ-CP');
    expect(status).toBe(0);
    const citations = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(citations).toMatchObject([
      {
        kind: 'numbered',
        numberStart: 13,
        numberEnd: 26,
        key: 'nghi-dinh-63-2010-nd-cp',
        resolution: 'linked',
      },
      {kind: 'numbered', number: '01/2099/NĐ-CP', key: null, resolution: 'unknown', candidates: []},
    ]);
  });

  it('reads lines of JSON', () => {
    const file = write('rows.jsonl', '{"id":"a","text":"Luật Đất đai"}\n\n{"id":2,"text":""}\n');
    const {status, out} = run(['--jsonl', file]);
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {id: 'a', citations: [{kind: 'named', start: 0, end: 12}]},
      {id: 2, citations: []},
    ]);
  });

  it('lists every fault of the input and exits 1', () => {
    const latin = write('latin.txt', new Uint8Array([0x4e, 0xe0, 0x20]));
    const rows = write('bad.jsonl', '{"id":1}\nkhông\n{"id":2,"text":3}\n');
    const {status, err} = run([latin, join(folder, 'missing.txt')]);
    expect(status).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "latin.txt: không phải UTF-8; lưu lại tệp với bảng mã UTF-8.
      missing.txt: không có tệp này; kiểm tra lại đường dẫn.
      "
    `);
    const lines = run(['--jsonl', rows]);
    expect(lines.status).toBe(1);
    expect(lines.err).toMatchInlineSnapshot(`
      "bad.jsonl:1: thiếu trường "id" hoặc "text".
      bad.jsonl:2: không phải JSON; mỗi dòng cần một đối tượng {"id","text"}.
      bad.jsonl:3: trường "text" phải là chuỗi.
      "
    `);
  });

  it('explains itself, and exits 2 on a wrong call', () => {
    expect(run(['--help']).status).toBe(0);
    expect(run(['--jsonl']).status).toBe(2);
    expect(run(['--json', 'x'])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^Không có tùy chọn --json\.\n/),
    });
  });
});
