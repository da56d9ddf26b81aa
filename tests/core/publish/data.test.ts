import {parse} from 'csv-parse/sync';
import {describe, expect, it, test} from 'vitest';
import {ledgerOf} from '../../../src/core/site/ledger.ts';
import {plan, site} from '../../fixtures/site.ts';
import {publication, twin} from './fixture-twins.ts';

const data = JSON.parse(twin('/data/plan.json'));
const citations = JSON.parse(twin('/data/citations.json'));

describe('plan.json', () => {
  it('has every clause with its exact words', () => {
    expect(data.clauses.map(({id, label, text}: never) => ({id, label, text}))).toEqual(
      plan.clauses.map(({id, label, text}) => ({id, label, text})),
    );
  });

  it('has citations whose spans slice back to their words', () => {
    for (const clause of data.clauses) {
      for (const citation of clause.citations) {
        expect(clause.text.slice(citation.start, citation.end)).toBe(citation.words);
        if (citation.kind === 'numbered')
          expect(clause.text.slice(citation.numberStart, citation.numberEnd)).not.toBe('');
      }
    }
  });
});

describe('citations.json', () => {
  it('has every instrument with status, source and relations', () => {
    expect(citations.instruments.map(({key}: {key: string}) => key)).toEqual(
      site.instruments.map(({key}) => key),
    );
    for (const {key, status} of citations.instruments) {
      if (status.sentence === 'Chưa kiểm chứng') continue;
      expect(status.sources.length, key).toBeGreaterThan(0);
      for (const source of status.sources) {
        expect(source.url, key).toMatch(/^(https?:|plan:)/);
        expect(source.quotes.length, key).toBeGreaterThan(0);
      }
    }
  });

  it('accounts for every candidate: linked, ambiguous, self, or unlinked with a reason', () => {
    const {candidates, linked, ambiguous, self, unlinked, notLinked} = citations.ledger;
    expect(citations.mentions).toHaveLength(candidates);
    expect(candidates).toBe(linked + ambiguous + self + unlinked);
    expect(citations.ledger).toMatchObject(ledgerOf(site.mentions));
    expect(notLinked).toHaveLength(candidates - linked);
    for (const entry of notLinked) expect(entry.reason, entry.words).toBeTruthy();
  });

  it('has spans that slice back to their words in our own passages too', () => {
    for (const {passage, start, end, words} of citations.mentions) {
      if (passage !== null) expect(passage.slice(start, end)).toBe(words);
    }
  });

  it('tells the same citations of each clause as plan.json', () => {
    for (const clause of data.clauses) {
      const words = citations.mentions
        .filter((mention: {place: string}) => mention.place === clause.url)
        .map((mention: {words: string; key: string}) => [mention.words, mention.key]);
      expect(words, clause.id).toEqual(
        clause.citations.map(({words: text, key}: {words: string; key: string}) => [text, key]),
      );
    }
  });
});

test('citations.csv reads back as the same mentions', () => {
  const csv = twin('/data/citations.csv');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const rows = parse(csv, {columns: true, bom: true}) as Record<string, string>[];
  const mentions = rows.filter((row) => row['Lời dẫn'] !== '');
  expect(
    mentions.map((row) => [
      row['Mã văn bản'],
      row['Lời dẫn'],
      row['Địa chỉ nơi dẫn'],
      Number(row['Từ vị trí']),
    ]),
  ).toEqual(
    citations.mentions.map((mention: {key: string | null; words: string; place: string; start: number}) => [
      mention.key ?? '',
      mention.words,
      mention.place,
      mention.start,
    ]),
  );
  const listed = new Set(rows.map((row) => row['Mã văn bản']));
  expect(site.instruments.filter(({key}) => !listed.has(key))).toEqual([]);
});

describe.each([
  ['', ','],
  ['-cham-phay', ';'],
])('instruments and mentions apart, with “%s” in the name', (ending, delimiter) => {
  const read = (name: string): Record<string, string>[] =>
    parse(twin(`/data/${name}${ending}.csv`), {columns: true, bom: true, delimiter});

  it('have one row an instrument', () => {
    const rows = read('instruments');
    expect(rows.map((row) => row['Địa chỉ']).sort()).toEqual(
      site.instruments.map(({url}) => `${publication.origin}${url}`).sort(),
    );
  });

  it('have one row a mention', () => {
    expect(read('mentions').map((row) => [row['Mã văn bản'], row['Lời dẫn']])).toEqual(
      citations.mentions.map(({key, words}: {key: string | null; words: string}) => [key ?? '', words]),
    );
  });
});

test('robots.txt lets everything be read and names the map of the site', () => {
  expect(twin('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${publication.origin}/sitemap.xml\n`);
});
