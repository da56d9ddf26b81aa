import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const root = join(import.meta.dirname, '../..');

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/pdf.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return {status, stdout, stderr: stderr.split('\n')[0]};
}

test('--help goes to standard output', () => {
  const {status, stdout, stderr} = run('--help');
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(stdout).toContain('Cách dùng: npm run -s pdf');
});

test.each([
  [[], 'Thiếu địa chỉ trang, hoặc --all.'],
  [['--all', '/ke-hoach'], 'Chọn --all hoặc nêu địa chỉ, không cả hai.'],
  [['--khong-co'], 'Tùy chọn không hợp lệ.'],
])('a wrong call %j is told, with the usage', (args, message) => {
  expect(run(...args)).toEqual({status: 2, stdout: '', stderr: message});
});
