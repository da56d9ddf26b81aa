import {expect, it} from 'vitest';
import {buildIndex, loadIndex, query, type SearchDocument} from '../../../src/core/search/index.ts';
import {joinIndexes} from '../../../src/core/search/join-indexes.ts';
import {ABBREVIATIONS, SAMPLE} from './sample.ts';

const build = (documents: readonly SearchDocument[]) => buildIndex(documents, {abbreviations: ABBREVIATIONS});
const [first, second, third] = [SAMPLE.slice(0, 2), SAMPLE.slice(2, 3), SAMPLE.slice(3)];
const joined = joinIndexes([
  {name: 'Ban Đồng Nai', address: '', index: build(first!)},
  {name: 'Ban Hải Vân', address: 'https://haivan.example/cchc/', index: build(second!)},
  {name: 'Ban Sông Trà', address: 'https://songtra.example/', index: build(third!)},
]);

it('gives the index that would have been built of all documents, each with its site', () => {
  const whole = build(SAMPLE);
  expect(joined.pieces.terms).toEqual(whole.pieces.terms);
  const {facets, ...manifest} = joined.manifest;
  const {facets: _, ...own} = whole.manifest;
  expect(manifest).toEqual(own);
  expect(facets.combinations.map(({facets: {site}}) => site)).toContain('Ban Hải Vân');
});

it('ranks as one site does, and each hit says where it stands and leads there', () => {
  const [one, several] = [build(SAMPLE), joined].map((serialized) => {
    const loaded = loadIndex(serialized);
    if (!loaded.ok) throw new Error(loaded.message);
    return loaded.index;
  });
  for (const text of ['đường dây nóng', 'nghị quyết 17', 'thủ tục hành chính', 'duong day nogn']) {
    const hits = query(several!, text).hits;
    expect(hits.map(({id, score}) => [id, score])).toEqual(
      query(one!, text).hits.map(({id, score}) => [id, score]),
    );
  }
  const {hits, facets} = query(several!, 'nghị quyết 17');
  expect(hits[0]).toMatchObject({site: 'Ban Hải Vân', url: 'https://haivan.example/cchc/nq-17'});
  expect(facets.site).toContainEqual({value: 'Ban Hải Vân', count: 1});
  expect(
    query(several!, 'nghị định', {filters: {site: ['Ban Hải Vân']}}).hits.every(
      ({site}) => site === 'Ban Hải Vân',
    ),
  ).toBe(true);
});
