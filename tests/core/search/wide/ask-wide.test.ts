import {describe, expect, it} from 'vitest';
import {query} from '../../../../src/core/search/index.ts';
import {REPLACING, SAMPLE, sampleDocument, sampleIndex} from '../sample.ts';
import {fetching, generated, widePieces} from './wide-sample.ts';

describe('a wide index', () => {
  const sample = widePieces(SAMPLE);

  it.each([
    'đường dây nóng',
    'dầu đường',
    'nd 63',
    'nghị định số 63 năm 2010',
    '17 nq tw',
    'ngày 27/3/2021',
    'niem yet tthc',
    'duongday nong',
    'dduwowngf daay',
    'kiem saot thu tuc',
    'zzz',
    '',
  ])('answers %s first as a whole one does', (text) => {
    const whole = query(sampleIndex(), text);
    const wide = fetching(sample).ask(text);
    expect(wide.hits[0]?.id).toBe(whole.hits[0]?.id);
    expect(wide.hits[0]?.excerpt).toEqual(whole.hits[0]?.excerpt);
    expect(wide.suggestion).toBe(whole.suggestion);
  });

  it('follows a relation to documents that the words do not lead to', () => {
    const pad = (at: number) => ({
      id: `khac-${at}`,
      title: `Thông tư ${at}`,
      kind: 'instrument' as const,
      text: 'thay đổi biểu mẫu',
    });
    const documents = [...SAMPLE, ...Array.from({length: 60}, (_, at) => sampleDocument(pad(at))), REPLACING];
    const {ask} = fetching(widePieces(documents));
    expect(ask('nghị định nào thay thế nghị định 63').hits[0]?.id).toBe('nd-90');
  });
});

describe('of many documents', () => {
  const made = generated(900);
  const pieces = widePieces(
    made.map(({document}) => document),
    1_500,
  );

  it('finds what is asked for, by few of the pieces', () => {
    let sum = 0;
    const asked = made.filter((_, at) => at % 9 === 0);
    for (const {question, document} of asked) {
      const {ask, fetched} = fetching(pieces);
      const at = ask(question).hits.findIndex(({id}) => id === document.id);
      if (at >= 0) sum += 1 / (at + 1);
      expect(fetched.size).toBeLessThanOrEqual(60);
    }
    expect(sum / asked.length).toBeGreaterThanOrEqual(0.9);
  });

  it('ranks them nearly as a whole index does', () => {
    const whole = sampleIndex(made.map(({document}) => document));
    const asked = made.filter((_, at) => at % 30 === 0);
    const same = asked.filter(
      ({question}) => fetching(pieces).ask(question).hits[0]?.id === query(whole, question).hits[0]?.id,
    );
    expect(same.length / asked.length).toBeGreaterThanOrEqual(0.9);
  });

  it('answers alike whatever was asked before', () => {
    const {ask} = fetching(pieces);
    for (const {question} of made.slice(0, 40)) ask(question);
    for (const {question} of made.slice(40, 60))
      expect(ask(question)).toEqual(fetching(pieces).ask(question));
  });

  it('gives as many hits for a value as it has counted, read or not', () => {
    const marked = made.map(({document}, at) => ({
      ...document,
      kind: at % 3 === 0 ? ('instrument' as const) : ('clause' as const),
      text: `${document.text}\nKiểm soát thủ tục hành chính.`,
      facets: {year: 2010 + (at % 4), status: at % 5 === 0 ? 'Còn hiệu lực' : 'Hết hiệu lực'},
    }));
    const {ask} = fetching(widePieces(marked, 1_500));
    const text = 'kiểm soát thủ tục hành chính';
    const whole = ask(text);
    expect(whole.total).toBe(marked.length);
    for (const name of ['kind', 'year', 'status'] as const) {
      for (const {value, count} of whole.facets[name]) {
        const {total, hits} = ask(text, {
          filters: {[name]: [name === 'year' ? Number(value) : value]},
          limit: 3,
        });
        expect([name, value, total]).toEqual([name, value, count]);
        expect(hits).toHaveLength(3);
      }
    }
  });
});
