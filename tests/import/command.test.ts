import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {EVERY} from '../every.ts';
import {useCommand} from '../scripts/use-command.ts';

const PROJECT = join(import.meta.dirname, '../..');
const FIXTURE = join(PROJECT, 'tests/fixtures/import/ke-hoach-web.md');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nhap-lenh-'));
});
afterEach(() => rmSync(root, {recursive: true}));

const command = useCommand('import');
const run = (...args: string[]) => command(args, root);

describe('npm run import', () => {
  test('0: the report on standard output, the pages in --out', () => {
    const {status, stdout, stderr} = run(FIXTURE, '--out', join(root, 'docs'));
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toContain('mã ke-hoach-88-kh-ubnd-nam-linh-2027');
    expect(readdirSync(root).sort()).toEqual(['docs', 'static']);
  });

  test('--json: errors, doubts and what was left out, then the rest; a refusal too', () => {
    const {status, stdout} = run(FIXTURE, '--out', join(root, 'docs'), '--dry-run', '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(Object.keys(report).slice(0, 4)).toEqual(['summary', 'errors', 'doubts', 'dropped']);
    expect(report.summary).toMatchObject({errors: 0, doubts: 1, dryRun: true});
    expect(report.doubts).toEqual([{line: 75, reason: 'đánh số không nối tiếp “a)”', text: 'đ) Kênh số'}]);
    expect(readdirSync(root)).toEqual([]);
    const refused = run(join(root, 'khong-co.docx'), '--json');
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.stdout).refused.found).toContain('không có tệp này');
  });

  test.runIf(EVERY)('1: a bad file; the message on standard error, nothing written', () => {
    const {status, stdout, stderr} = run(join(root, 'khong-co.docx'), '--out', join(root, 'docs'));
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toContain('không có tệp này');
    expect(stderr).toContain('Chưa ghi gì.');
    expect(readdirSync(root)).toEqual([]);
  });

  test('2: a bad call shows the usage; --help is no mistake', () => {
    expect(run()).toMatchObject({status: 2, stdout: ''});
    expect(run(FIXTURE, '--la').stderr).toContain('Không có tùy chọn --la.');
    expect(run(FIXTURE, '--out').status).toBe(2);
    const help = run('--help');
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('Cách dùng: npm run -s import');
  });
});
