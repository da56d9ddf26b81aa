import {expect, test} from 'vitest';
import {checkReport} from '../../../src/core/site/check-report.ts';
import {site} from '../../fixtures/site.ts';

const FAULT = {
  file: 'ke-hoach/index.mdx',
  line: 3,
  found: 'ngày 31/02/2023',
  expected: 'một ngày có thật',
  remedy: 'sửa lại ngày',
};

test('what must be mended comes first, and is recalled at the end', () => {
  const lines = checkReport(site, [FAULT]).split('\n');
  expect(lines.slice(0, 2)).toEqual(['docs/ke-hoach/index.mdx:3', '  thấy:     ngày 31/02/2023']);
  const ledger = lines.findIndex((line) => line.startsWith('Sổ trích dẫn: '));
  expect(ledger).toBeGreaterThan(lines.indexOf('Có 1 lỗi trong nội dung.'));
  expect(lines.at(-1)).toBe('Có 1 lỗi phải sửa, ghi ở đầu báo cáo.');
});

test('a sound site has its counts, its ledger, and each citation without a link with the reason', () => {
  const lines = checkReport(site, []).split('\n');
  expect(lines[0]).toBe(
    `${site.pages.length} trang, ${site.plans.length} kế hoạch, ${site.instruments.length} căn cứ, ${site.topics.length} chủ đề.`,
  );
  const unlinked = site.mentions.filter(({citation}) => !['linked', 'self'].includes(citation.resolution));
  expect(unlinked.length).toBeGreaterThan(0);
  expect(lines.filter((line) => /^ {2}docs\/.*:\d+ .*: ./.test(line)).length).toBeGreaterThanOrEqual(
    unlinked.length,
  );
  expect(lines.join('\n')).not.toContain('phải sửa');
});

test('what could not be checked yet is named last', () => {
  const lines = checkReport(site, [FAULT], [{file: FAULT.file, body: null}]).split('\n');
  expect(lines.at(-1)).toBe(
    'Chưa đọc được docs/ke-hoach/index.mdx: mã, số hiệu và cách hỏi dẫn tới đó chưa kiểm được. Sửa xong, chạy lại `npm run check`.',
  );
});
