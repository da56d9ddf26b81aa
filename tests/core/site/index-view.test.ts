import {describe, expect, test} from 'vitest';
import {indexRows} from '../../../src/core/site/index-rows.ts';
import {indexTable} from '../../../src/core/site/index-table.ts';
import {COLUMNS, countsOf, FIELDS, type Field, shownRows} from '../../../src/core/site/index-view.ts';
import {instrumentUrl} from '../../../src/core/site/instrument-url.ts';
import {compareVietnamese} from '../../../src/core/text/collate.ts';
import {site} from '../../fixtures/site.ts';

const rows = indexRows(site);
const asked = (query: string) => new URLSearchParams(query);
const fields = Object.keys(FIELDS) as Field[];

describe('the citation index', () => {
  test('shows all without a question, and under a question that it does not know', () => {
    expect(shownRows(rows, asked(''))).toEqual(rows);
    expect(shownRows(rows, asked('xep=gi-do&la=1'))).toEqual(rows);
  });

  test.each(fields)(
    'counts for each value of “%s” what choosing it shows, beside any other choice',
    (field) => {
      for (const beside of ['', 'vai-tro=noi-dung', 'tinh-trang=Hết hiệu lực&tinh-trang=Chưa kiểm chứng']) {
        const query = asked(beside);
        for (const [value, count] of countsOf(rows, query, field)) {
          const next = asked(beside);
          next.set(FIELDS[field].parameter, value);
          expect(shownRows(rows, next).length, `${field}=${value}`).toBe(count);
        }
      }
    },
  );

  test('begins with what the plan cites, by rank', () => {
    const cited = rows.filter(({places}) => places.length > 0);
    expect(rows.slice(0, cited.length)).toEqual(cited);
    expect([...new Set(cited.map(({type}) => type))]).toEqual([
      'Nghị định',
      'Quyết định',
      'Chỉ thị',
      'Kế hoạch',
    ]);
  });

  test('takes any of several values of one field, and all fields together', () => {
    const both = shownRows(rows, asked('loai=Nghị định&loai=Quyết định'));
    expect(new Set(both.map(({type}) => type))).toEqual(new Set(['Nghị định', 'Quyết định']));
    const fewer = shownRows(rows, asked('loai=Nghị định&loai=Quyết định&vai-tro=lien-quan'));
    expect(fewer).toEqual(both.filter(({places}) => places.length === 0));
  });

  test.each(COLUMNS.map(({key}) => key))('orders by “%s”, and back; what is unknown stays last', (key) => {
    const {sortValue} = COLUMNS.find((column) => column.key === key)!;
    for (const sign of ['', '-']) {
      const values = shownRows(rows, asked(`xep=${sign}${key}`)).map((row) => sortValue(row));
      const known = values.filter((value) => value !== null);
      expect(values.slice(known.length).every((value) => value === null)).toBe(true);
      const sorted = [...known].sort((a, b) =>
        typeof a === 'number' ? a - Number(b) : compareVietnamese(`${a}`, `${b}`),
      );
      expect(known).toEqual(sign === '' ? sorted : sorted.reverse());
    }
  });

  test('tells places as staff do, each clause once', () => {
    const row = rows.find(({key}) => key === 'nghi-dinh-61-2018-nd-cp')!;
    expect(row.places.map(({where}) => where)).toEqual(['điểm a khoản 2 Mục III']);
    expect(rows.flatMap(({places}) => places).some(({where}) => /^căn cứ thứ \d$/.test(where))).toBe(true);
  });

  test('gives a sheet whose head says of which day the states are', () => {
    const [head, first] = indexTable(rows, '2026-11-28', 'https://vi.du');
    expect(head![3]).toBe('Tình trạng vào ngày 28/11/2026');
    expect(first).toHaveLength(head!.length);
    expect(rows.map(({name}) => name)).toContain('Nghị định số 63/2010/NĐ-CP');
    expect(indexTable(rows, '2026-11-28', '').map((row) => row[1])).toContain('63/2010/NĐ-CP');
    expect(first!.at(-1)).toBe(`https://vi.du${site.instruments.find(({key}) => key === rows[0]!.key)!.url}`);
  });

  test('a row leads to the page of its instrument', () => {
    for (const {key, url} of site.instruments) expect(instrumentUrl(key)).toBe(url);
  });
});
