import {load} from 'cheerio';
import {describe, expect, it, test} from 'vitest';
import {atomFeed} from '../../../src/core/publish/atom-feed.ts';
import {site} from '../../content/real-site.ts';
import {publication, twin} from './real-twins.ts';

const change = (revision: string, moment: string) =>
  ({day: moment.slice(0, 10), moment, revision, kind: 'changed', added: 2, removed: 0}) as const;

function feed(history: typeof site.build.history) {
  return load(atomFeed({...site, build: {asOf: '2026-03-01', history, gold: null}}, publication), {
    xml: true,
  });
}

describe('the feed of changes', () => {
  it('tells the newest change first, in Vietnamese', () => {
    const $ = feed({
      'can-cu/nghi-dinh-63-2010-nd-cp.mdx': [change('a1', '2026-01-02T00:00:00Z')],
      'ke-hoach/i-muc-dich.mdx': [change('b2', '2026-02-02T00:00:00Z')],
    });
    expect(
      $('entry > title')
        .toArray()
        .map((title) => $(title).text()),
    ).toEqual(['I. Mục đích: sửa trang, thêm 2 dòng', 'Nghị định số 63/2010/NĐ-CP: sửa trang, thêm 2 dòng']);
    expect($('feed > updated').text()).toBe('2026-02-02T00:00:00Z');
    const ids = $('id')
      .toArray()
      .map((id) => $(id).text());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is whole without version history', () => {
    const $ = feed({});
    expect($('entry').length).toBe(0);
    expect($('feed > updated').text()).toBe('2026-03-01T00:00:00+07:00');
    for (const name of ['id', 'title', 'author > name']) expect($(`feed > ${name}`).text()).not.toBe('');
  });
});

test('the description for browsers leads to the search page', () => {
  const $ = load(twin('/opensearch.xml'), {xml: true});
  expect($('Url').attr('template')).toBe('https://example.org/tim-kiem?q={searchTerms}');
  expect($('ShortName').text().length).toBeLessThanOrEqual(16);
});
