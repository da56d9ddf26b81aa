import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {query} from '../../../src/core/search/index.ts';
import {sampleDocument, sampleIndex} from './sample.ts';

const index = sampleIndex();
const first = (text: string) => query(index, text).hits[0]?.id;

describe('query', () => {
  it.each([
    ['đường dây nóng', 'duong-day-nong'],
    ['duong day nong', 'duong-day-nong'],
    ['Đường dây NÓNG'.normalize('NFD'), 'duong-day-nong'],
    ['hoà giải', 'khu-cong-nghiep'],
    ['uỷ ban nhân dân', 'khu-cong-nghiep'],
    ['niêm yết thủ tục hành chính', 'tthc'],
    ['niem yet tthc', 'tthc'],
    ['gọi số nào để phản ánh thủ tục?', 'duong-day-nong'],
    ['dvc trực tuyến', 'khu-cong-nghiep'],
  ])('answers %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it.each([
    ['63/2010/NĐ-CP', 'nd-63'],
    ['63/2010/nd-cp', 'nd-63'],
    ['63/2010', 'nd-63'],
    ['nd 63', 'nd-63'],
    ['NĐ63', 'nd-63'],
    ['nghi dinh 63', 'nd-63'],
    ['nghị định số 63 năm 2010', 'nd-63'],
    ['quyet dinh 468', 'qd-468'],
    ['468 qd ttg', 'qd-468'],
    ['17 nq tw', 'nq-17'],
    ['17-NQ/TW', 'nq-17'],
    ['ngày 27/3/2021', 'qd-468'],
    ['27/03/2021', 'qd-468'],
    ['ngày 27 tháng 3 năm 2021', 'qd-468'],
  ])('puts the instrument first for %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('does not take another number or type for the one asked', () => {
    expect(query(index, 'nghị định 64').hits.map((hit) => hit.score > 20)).not.toContain(true);
    expect(first('nghị quyết 63/2011')).not.toBe('nd-63');
  });

  it('ranks the marks that were typed first and hides nothing', () => {
    const marked = query(index, 'dầu đường').hits.map((hit) => hit.id);
    expect(marked[0]).toBe('dau-duong');
    const folded = query(index, 'duong').hits.map((hit) => hit.id);
    expect(folded).toContain('dau-duong');
    expect(folded).toContain('duong-day-nong');
  });

  it('filters before it limits, and counts facets', () => {
    const {hits, total, facets} = query(index, 'chính phủ', {filters: {kind: ['instrument']}, limit: 1});
    expect(hits).toHaveLength(1);
    expect(total).toBe(2);
    expect(facets.type).toEqual([
      {value: 'nghị định', count: 1},
      {value: 'quyết định', count: 1},
    ]);
  });

  it('gives as many hits for a value as it has counted, in every facet', () => {
    // One document that answers far better than the others: the cut of far-off hits depends on it.
    const uneven = sampleIndex([
      ...Array.from({length: 12}, (_, at) =>
        sampleDocument({
          id: `far-${at}`,
          kind: at % 2 === 0 ? 'instrument' : 'page',
          title: `Văn bản ${at}`,
          text: `${'một trang dài nói nhiều việc khác '.repeat(at * 4)} kiểm soát ${'thủ tục '.repeat(at % 3)}`,
          facets: {
            year: 2010 + (at % 3),
            status: at % 4 === 0 ? 'Còn hiệu lực' : 'Hết hiệu lực',
            topic: ['a', 'b'].slice(at % 2),
          },
        }),
      ),
      sampleDocument({
        id: 'near',
        title: 'Kiểm soát thủ tục hành chính',
        text: 'kiểm soát thủ tục hành chính',
      }),
    ]);
    for (const text of ['kiểm soát thủ tục', 'thu tuc hanh chinh', 'kiem saot thu tuc']) {
      const whole = query(uneven, text);
      expect(whole.total).toBeGreaterThan(0);
      for (const name of ['kind', 'year', 'status', 'topic'] as const) {
        for (const {value, count} of whole.facets[name]) {
          const filters = {[name]: [name === 'year' ? Number(value) : value]};
          const narrowed = query(uneven, text, {filters});
          expect([text, name, value, narrowed.total]).toEqual([text, name, value, count]);
          // The other values of the facet can still be added; those of the other facets are counted within it.
          expect(narrowed.facets[name]).toEqual(whole.facets[name]);
        }
      }
    }
  });

  it('answers anything at all', () => {
    const odd = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({unit: fc.constantFrom(...'+-~^*:\\/"\'()[]<>?!&|đườnghị 0123456789'), maxLength: 60}),
      fc.constantFrom(
        'ngihx thuw tuvc duongx dayz nonq '.repeat(40),
        'x'.repeat(10_000),
        'a '.repeat(5_000),
        '<script>alert(1)</script>',
        '__proto__',
        'constructor toString',
        '🇻🇳',
        '\u0000\u0008\u202e',
        '́'.repeat(99),
      ),
    );
    fc.assert(
      fc.property(odd, (text) => {
        for (const {title, titleRanges, excerpt} of query(index, text).hits) {
          for (const {start, end} of titleRanges) expect(title.slice(start, end)).not.toBe('');
          for (const {start, end} of excerpt.ranges)
            expect(excerpt.text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
        }
      }),
    );
  });
});
