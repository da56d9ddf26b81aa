import {describe, expect, it, test} from 'vitest';
import {copyHost} from '../../../src/core/page/hosts.ts';
import {isDue, reviewDay} from '../../../src/core/page/review.ts';
import {statusNote, statusSentence} from '../../../src/core/page/wording.ts';
import {site} from '../../content/real-site.ts';

const source = (level: 'official' | 'secondary' | 'plan') => ({
  url: 'https://example.org',
  level,
  retrieved: 'bản lưu',
  quotes: [{field: 'status', quote: 'còn hiệu lực', check: 'excerpt' as const}],
});

describe('review', () => {
  it('asks for a new check a year after the last, or on the day that the page names', () => {
    expect(reviewDay({checked: '2025-12-02'})).toBe('2026-12-02');
    expect(reviewDay({checked: '2024-02-29'})).toBe('2025-03-01');
    expect(reviewDay({checked: '2025-12-02', reviewBy: '2026-01-31'})).toBe('2026-01-31');
    expect(reviewDay({})).toBeNull();
  });

  it('is due from that day on, and never without a build date', () => {
    const item = {checked: '2025-12-02'};
    expect(isDue(item, '2026-12-01')).toBe(false);
    expect(isDue(item, '2026-12-02')).toBe(true);
    expect(isDue(item, null)).toBe(false);
  });
});

describe('the status sentence', () => {
  const item = {status: 'con-hieu-luc' as const, checked: '2025-12-02'};

  it('says who says so and as of when', () => {
    expect(statusSentence({...item, sources: [source('secondary'), source('official')]})).toBe(
      'Còn hiệu lực (theo nguồn chính thức, tính đến 02/12/2025)',
    );
    expect(statusSentence({...item, sources: [source('secondary')], due: true})).toBe(
      'Còn hiệu lực (theo nguồn thứ cấp, tính đến 02/12/2025, chưa đối chiếu bản gốc, cần kiểm tra lại)',
    );
  });

  it('is shorter under a legend that says what a secondary source is worth', () => {
    expect(statusNote({...item, sources: [source('secondary')], due: true})).toBe(
      'Còn hiệu lực (nguồn thứ cấp, tính đến 02/12/2025, cần kiểm tra lại)',
    );
    expect(statusNote({...item, sources: [source('official')]})).toBe(
      'Còn hiệu lực (nguồn chính thức, tính đến 02/12/2025)',
    );
    expect(statusNote({...item, sources: []})).toBe('Chưa kiểm chứng');
  });

  it('claims nothing on the plan’s word alone', () => {
    expect(statusSentence({...item, sources: [source('plan')]})).toBe('Chưa kiểm chứng');
  });
});

test('a copy or a trial host is named, an issuer’s is linked', () => {
  expect(copyHost('https://uat-raovat.thuviennhadat.vn/x')).toBe('máy chủ thử nghiệm');
  expect(copyHost('https://github.com/a/b')).toBe('bản sao trong một kho mã nguồn công khai');
  expect(copyHost('https://xaydungchinhsach.chinhphu.vn/x')).toBeNull();
  expect(copyHost('plan:06/KH-KCNĐN')).toBeNull();
});

test('each of the 22 numbered instruments of the plan has a sourced status or none', () => {
  const cited = new Set(
    site.mentions
      .filter(({clause, citation}) => clause !== null && citation.kind === 'numbered')
      .map(({citation}) => citation.key),
  );
  const numbered = site.instruments.filter(({key}) => cited.has(key));
  expect(numbered).toHaveLength(22);
  for (const item of numbered) {
    const sentence = statusSentence(item);
    expect(sentence, item.key).toMatch(
      /^Chưa kiểm chứng$|\(theo nguồn (chính thức|thứ cấp), tính đến \d\d\/\d\d\/\d{4}/,
    );
    if (sentence !== 'Chưa kiểm chứng') {
      expect(
        item.sources.some(({quotes}) => quotes.some(({field}) => field === 'status')),
        item.key,
      ).toBe(true);
    }
  }
});
