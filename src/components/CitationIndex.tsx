import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import {DUE} from '../core/content/due.ts';
import type {IndexRow} from '../core/graph/index-rows.ts';
import {compareVietnamese} from '../core/text/collate.ts';
import {Choice} from './Choice.tsx';

type Field = 'type' | 'year' | 'statusLabel' | 'issuer';
const FIELDS: Readonly<Record<Field, string>> = {
  type: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  year: 'Năm',
  statusLabel: 'Tình trạng',
};
type SortKey = 'name' | 'issued' | 'places';

/** All instruments in a table that can be read without scripts, and filtered and sorted with them. */
export function CitationIndex({rows}: {rows: readonly IndexRow[]}): ReactNode {
  const [filters, setFilters] = useState<Partial<Record<Field | 'topic', string>>>({});
  const [sort, setSort] = useState<SortKey | null>(null);
  const shown = sortRows(
    rows.filter((row) => matches(row, filters)),
    sort,
  );
  const topics = [...new Set(rows.flatMap((row) => row.topics))].sort();
  const choose = (field: Field | 'topic') => (value: string) => setFilters({...filters, [field]: value});
  return (
    <>
      <form className="index-filters scripted" onSubmit={(event) => event.preventDefault()}>
        {(Object.keys(FIELDS) as Field[]).map((field) => (
          <Choice
            key={field}
            label={FIELDS[field]}
            options={optionsOf(rows, field)}
            onChoose={choose(field)}
          />
        ))}
        <Choice label="Chủ đề" options={topics} onChoose={choose('topic')} />
      </form>
      <p role="status" className="scripted">
        {shown.length} trên {rows.length} văn bản
      </p>
      <div className="table-scroll">
        <table className="citation-index cards">
          <thead>
            <tr>
              <SortHead name="Văn bản" sortKey="name" sort={sort} onSort={setSort} />
              <SortHead name="Ngày ban hành" sortKey="issued" sort={sort} onSort={setSort} />
              <th scope="col">Cơ quan ban hành</th>
              <th scope="col">Tình trạng</th>
              <SortHead name="Được dẫn tại" sortKey="places" sort={sort} onSort={setSort} />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <Link to={row.url}>{row.name}</Link>
                  {row.name === row.title ? null : <p>{row.title}</p>}
                </th>
                <td data-name="Ngày ban hành">{row.issued ?? 'chưa kiểm chứng'}</td>
                <td data-name="Cơ quan ban hành">{row.issuer ?? 'chưa kiểm chứng'}</td>
                <td data-name="Tình trạng">
                  <span className={`status status--${row.statusKey}`}>{row.statusLabel}</span>
                  {row.due ? <p>{DUE}</p> : null}
                  {row.changes.map((change) => (
                    <p key={change}>{change}</p>
                  ))}
                </td>
                <td data-name="Được dẫn tại">
                  {row.places.length === 0 ? 'kế hoạch không dẫn' : null}
                  <ul>
                    {row.places.map((place, index) => (
                      <li key={`${place.url} ${index}`}>
                        <Link to={place.url}>{place.where}</Link>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface SortProps {
  readonly name: string;
  readonly sortKey: SortKey;
  readonly sort: SortKey | null;
  readonly onSort: (key: SortKey) => void;
}

function SortHead({name, sortKey, sort, onSort}: SortProps): ReactNode {
  return (
    <th
      scope="col"
      aria-sort={sort === sortKey ? (sortKey === 'places' ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sort" onClick={() => onSort(sortKey)}>
        {name}
      </button>
    </th>
  );
}

function matches(row: IndexRow, filters: Partial<Record<Field | 'topic', string>>): boolean {
  return Object.entries(filters).every(([field, value]) => {
    if (!value) return true;
    return field === 'topic' ? row.topics.includes(value) : String(row[field as Field]) === value;
  });
}

function sortRows(rows: readonly IndexRow[], sort: SortKey | null): readonly IndexRow[] {
  if (sort === null) return rows;
  const isoOf = (row: IndexRow) => row.issued?.split('/').reverse().join('-') ?? '9999';
  return [...rows].sort((a, b) => {
    if (sort === 'name') return compareVietnamese(a.name, b.name);
    if (sort === 'issued') return isoOf(a) < isoOf(b) ? -1 : 1;
    return b.places.length - a.places.length;
  });
}

function optionsOf(rows: readonly IndexRow[], field: Field): string[] {
  const values = rows.flatMap((row) => (row[field] === null ? [] : [String(row[field])]));
  return [...new Set(values)].sort(compareVietnamese);
}
