import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {engineQuery, readEngineAnswer} from '../../../../src/core/search/engine/engine-query.ts';
import {buildWideIndex, openWideIndex} from '../../../../src/core/search/wide/index.ts';
import {ABBREVIATIONS, SAMPLE} from '../sample.ts';

const opened = openWideIndex(
  buildWideIndex(SAMPLE, {
    abbreviations: ABBREVIATIONS,
    thesaurus: [{say: 'số gọi khi gặp phiền hà', means: ['đường dây nóng']}],
  }).manifest,
);
if (!opened.ok) throw new Error(opened.message);
const {index} = opened;

/** The words of each clause that the engine is asked for. */
const wordsOf = (text: string) =>
  [...JSON.stringify(engineQuery(index, text)).matchAll(/"query":"([^"]*)"/g)].map(([, words]) => words!);

describe('what the engine is asked', () => {
  it('is the query as typed, in official words, and repaired', () => {
    expect(wordsOf('Đường dây nóng')).toEqual(['duong day nong', 'duong day nong']);
    expect(wordsOf('số gọi khi gặp phiền hà')).toContain('duong day nong');
    expect(wordsOf('kiem saot thu tuc')).toContain('kiem soat thu tuc');
    expect(wordsOf('TTHC')[0]).toBe('tthc thu tuc hanh chinh');
    expect(wordsOf('')).toEqual(['', '']);
  });

  it('is never more than the engine takes: 1,024 syllables and pairs in four fields', () => {
    const long = `khóa 12 kiem saot ${'thủ tục hành chính công '.repeat(40)}`;
    const asked = wordsOf(long).map((words) => words.split(' ').length);
    expect(asked.length).toBeGreaterThan(0);
    expect(4 * asked.reduce((sum, own) => sum + own, 0)).toBeLessThan(1_024);
  });
});

describe('what the engine answers', () => {
  const hit = (_id: string) => ({_id, _source: {document: {id: 'a', kind: 'clause', title: 'A', text: ''}}});
  const answer = (part: object) => ({
    timed_out: false,
    _shards: {failed: 0},
    hits: {hits: [hit('1')]},
    ...part,
  });

  it('is taken when it is whole', () => {
    expect(readEngineAnswer(answer({}), 2)).toEqual({hits: [{number: 1, piece: hit('1')._source}]});
    expect(readEngineAnswer(answer({_shards: {failed: 1}}), 2)).toEqual({failure: 'partial'});
    expect(readEngineAnswer(answer({timed_out: true}), 2)).toEqual({failure: 'partial'});
    for (const id of ['2', '-1', '1.5', 'x'])
      expect(readEngineAnswer(answer({hits: {hits: [hit('0'), hit(id)]}}), 2), id).toEqual({
        failure: 'broken',
      });
  });

  it('is never believed to be another thing than it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({hits: fc.jsonValue(), _shards: fc.jsonValue()})),
        (value) => {
          expect(readEngineAnswer(value, 2)).toHaveProperty('failure');
        },
      ),
    );
  });
});
