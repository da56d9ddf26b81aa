import {expect, test} from 'vitest';
import {useCommand} from './use-command.ts';

const pdf = useCommand('pdf');

function run(...args: string[]) {
  const {status, stdout, stderr} = pdf(args, import.meta.dirname);
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
