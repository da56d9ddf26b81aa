import {describe, expect, it} from 'vitest';
import {query} from '../../../src/core/search/index.ts';
import {sampleIndex} from './sample.ts';

const index = sampleIndex();

describe('what was typed wrong', () => {
  it.each([
    ['dduwowngf daay nongs', 'duong-day-nong', 'đường dây nóng'],
    ['d9u7o7ng2 da6y no1ng', 'duong-day-nong', 'đường dây nóng'],
    ['duongday nong', 'duong-day-nong', 'đường dây nóng'],
    ['duongdaynong', 'duong-day-nong', 'đường dây nóng'],
    ['duong dya nong', 'duong-day-nong', 'đường dây nóng'],
    ['thu tucc hanhchinh niem yet', 'tthc', 'thủ tục hành chính niêm yết'],
    ['niêm yét cong khaii', 'tthc', 'niêm yết công khai'],
    ['nghij ddinhj 63', 'nd-63', 'nghị định 63'],
  ])('reads %s', (text, id, suggestion) => {
    const result = query(index, text);
    expect(result.hits[0]?.id).toBe(id);
    expect(result.suggestion).toBe(suggestion);
  });

  it.each(['đường dây nóng', 'nd63', 'NĐ63', '63/2010/NĐ-CP', 'tthc', 'xyzzy qwrt', ''])(
    'leaves %s alone',
    (text) => {
      expect(query(index, text).suggestion).toBe(null);
    },
  );
});

describe('while typing', () => {
  it('completes the last syllable', () => {
    expect(query(index, 'đường dây n', {unfinished: true}).hits[0]?.id).toBe('duong-day-nong');
    expect(query(index, 'ngh', {unfinished: true}).hits.length).toBeGreaterThan(0);
  });
});
