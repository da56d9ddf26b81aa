import {expect, test} from 'vitest';
import {queryTokens, toPhrases} from '../../../src/core/search/parse-query.ts';
import {best, bestOf, retrieve, scoreDocuments} from '../../../src/core/search/retrieve.ts';
import {inverseFrequency} from '../../../src/core/search/weights.ts';
import {sampleDocument, sampleIndex} from './sample.ts';

const indexOf = (...texts: string[]) =>
  sampleIndex(texts.map((text, n) => sampleDocument({id: `${n}`, title: 'Trang', text})));
const phrases = (text: string) => toPhrases(queryTokens(text), new Map());

test.each([
  [[], []],
  [[0, 0], []],
  [
    [0.1, 0, 0.2],
    [2, 0],
  ],
  // those with two fifths of the best, alike ones in their order
  [
    [0.5, 2, 5, 1.9, 5, 0],
    [2, 4, 1],
  ],
])('of the scores %j the best are those of %j', (scores, expected) => {
  expect(best(Float64Array.from(scores))).toEqual(expected);
});

test('of those that are kept all are the best, however far below', () => {
  expect(bestOf(Float64Array.of(0.1, 5, 0, 5, 7, 0.2), (document) => document !== 4)).toEqual([
    1, 3, 5, 0, 2,
  ]);
});

test('a document scores by how rare a term is, how often it stands there and how often it is asked for', () => {
  const index = indexOf('hòa khi', 'giải khi', 'giải giải');
  const [hoa, giai, twice] = scoreDocuments(index, phrases('hòa giải xyz')) as unknown as [
    number,
    number,
    number,
  ];
  expect(giai).toBeGreaterThan(0);
  expect(hoa / giai).toBeCloseTo(inverseFrequency(3, 1) / inverseFrequency(3, 2));
  expect(twice).toBeGreaterThan(giai);
  expect(scoreDocuments(index, phrases('giải giải'))[1]).toBeCloseTo(2 * giai);
  expect(scoreDocuments(index, phrases('hòa khi'))[0]! - hoa).toBeCloseTo(
    scoreDocuments(index, phrases('khi'))[0]!,
  );
});

test('what is retrieved are the best; where some are kept, those; where the index has a scope, in it', () => {
  const index = indexOf('hòa giải', 'khi', 'hòa', 'hòa giải');
  const asked = phrases('hòa giải');
  expect(retrieve(index, asked)).toEqual([0, 3]);
  expect(retrieve(index, asked, (document) => document < 3)).toEqual([0, 2, 1]);
  const scoped = Object.assign(index, {scope: new Set([1, 2, 3])});
  expect(retrieve(scoped, asked)).toEqual([3]);
});

test('no more than four hundred are retrieved', () => {
  const index = indexOf(...Array.from({length: 410}, () => 'hòa'));
  expect(retrieve(index, phrases('hòa'))).toEqual(Array.from({length: 400}, (_, document) => document));
  const scoped = Object.assign(index, {scope: new Set([5, 409])});
  expect(retrieve(scoped, phrases('hòa'))).toEqual([5, 409]);
});
