import {load} from 'cheerio';
import {describe, expect, it, test} from 'vitest';
import {atomFeed} from '../../../src/core/publish/atom-feed.ts';
import type {Site} from '../../../src/core/site/site.ts';
import {site} from '../../fixtures/site.ts';
import {publication, twin} from './fixture-twins.ts';

const feed = (of: Pick<Site, 'plans' | 'instruments' | 'pages' | 'mentions' | 'build'>) =>
  load(atomFeed({office: null, ...of} as Site, publication), {xml: true});

describe('the feed of changes', () => {
  const $ = feed(site);
  const titles = $('entry > title')
    .toArray()
    .map((title) => $(title).text());

  it('tells what happened to the law, in words', () => {
    expect(titles).toContainEqual(
      expect.stringMatching(
        /^05\/08\/2026: Nghị định số 309\/2026\/NĐ-CP sửa đổi, bổ sung Nghị định số 118\/2025\/NĐ-CP; đã cập nhật \d+ trang$/,
      ),
    );
    expect(titles.filter((title) => /dòng/.test(title))).toEqual([]);
  });

  it('tells each change once, what was told last first', () => {
    const ids = $('id')
      .toArray()
      .map((id) => $(id).text());
    expect(new Set(ids).size).toBe(ids.length);
    const moments = $('entry > updated')
      .toArray()
      .map((moment) => $(moment).text());
    expect([...moments].sort().reverse()).toEqual(moments);
    expect($('feed > updated').text()).toBe(moments[0]);
  });

  it('is whole without changes', () => {
    const empty = feed({...site, instruments: [], build: {asOf: '2026-03-01', history: {}, gold: null}});
    expect(empty('entry').length).toBe(0);
    expect(empty('feed > updated').text()).toBe('2026-03-01T00:00:00+07:00');
    for (const name of ['id', 'title', 'author > name']) expect(empty(`feed > ${name}`).text()).not.toBe('');
  });
});

test('the description for browsers leads to the search page', () => {
  const $ = load(twin('/opensearch.xml'), {xml: true});
  expect($('Url').attr('template')).toBe('https://example.org/tim-kiem?q={searchTerms}');
  expect($('ShortName').text().length).toBeLessThanOrEqual(16);
});
