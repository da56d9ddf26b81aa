import {join} from 'node:path';
import {expect, it} from 'vitest';
import {EVERY, some} from '../every.ts';
import {useCommand} from './use-command.ts';

const TESTS = join(import.meta.dirname, '..');
const PLANS = join(TESTS, 'fixtures/plans');

const run = useCommand('compare');

/** Of the small site, whose plans a call may name. */
const compare = (...args: readonly string[]) => run(args, join(TESTS, 'fixtures/site'));

it('prints an alignment a line as JSON, from two documents', () => {
  const {status, stdout} = compare(`${PLANS}/song-tra-2022.txt`, `${PLANS}/song-tra-2024.txt`, '--json');
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual({
    change: 'reworded',
    a: ['iv-1-b'],
    b: ['v-1-b'],
    words: [
      {op: 'equal', text: 'Tổng hợp, báo cáo UBND tỉnh trước ngày '},
      {op: 'delete', text: '10'},
      {op: 'insert', text: '05'},
      {op: 'equal', text: '/12/'},
      {op: 'delete', text: '2022'},
      {op: 'insert', text: '2024'},
      {op: 'equal', text: '.'},
    ],
  });
});

it.runIf(EVERY)('tells a reader what changed, and how much', () => {
  const {status, stdout} = compare(`${PLANS}/song-tra-2022.txt`, `${PLANS}/song-tra-2024.txt`);
  expect(status).toBe(0);
  expect(stdout).toContain('Bỏ: iii-5 → (không)\n  [-Tổ chức cuộc thi viết');
  expect(stdout.trim().split('\n').at(-1)).toBe(
    'Tổng cộng: giữ nguyên 22, sửa lời 12, chuyển chỗ 6, gộp 2, tách 1, thêm 7, bỏ 2.',
  );
});

it('a name that is neither a plan nor a file, and a wrong call, are told', () => {
  const missing = compare('khong-co', `${PLANS}/song-tra-2024.txt`);
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('“khong-co”: không có kế hoạch mang mã này trên trang');
  expect(missing.stderr).toContain('ke-hoach-06-kh-kcndn-2023');
  for (const args of some([['a', 'b', '--html'], ['a']], 1)) {
    const {status, stderr} = compare(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Cách dùng: npm run -s compare');
  }
  expect(compare('--help').stdout).toContain('Cách dùng: npm run -s compare');
});
