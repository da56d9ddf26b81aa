import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import {DUE} from '../core/page/due.ts';
import type {IndexRow} from '../core/site/index-rows.ts';
import {compareVietnamese} from '../core/text/collate.ts';
import {Choice} from './Choice.tsx';
import {ForceDay} from './ForceDay.tsx';
import {ScrollTable} from './ScrollTable.tsx';
import {useRowsOfDay} from './use-rows-of-day.ts';

/** What the table can be narrowed by: the name of each, and what a row has. */
const FIELDS = {
  type: ['Loại văn bản', (row) => [row.type]],
  issuer: ['Cơ quan ban hành', (row) => (row.issuer === null ? [] : [row.issuer])],
  year: ['Năm', (row) => (row.issued === null ? [] : [row.issued.slice(-4)])],
  status: ['Tình trạng', (row) => [row.label]],
  topic: ['Chủ đề', (row) => row.topics],
} satisfies Readonly<Record<string, readonly [string, (row: IndexRow) => readonly string[]]>>;
type Field = keyof typeof FIELDS;
type Filters = Readonly<Partial<Record<Field, string>>>;
type SortKey = 'name' | 'issued' | 'places';

/** All instruments in a table that can be read without scripts, and filtered and sorted with them. */
export function CitationIndex({rows: built, on}: {rows: readonly IndexRow[]; on: string}): ReactNode {
  const rows = useRowsOfDay(built);
  const [filters, setFilters] = useState<Filters>({});
  const [sort, setSort] = useState<SortKey | null>(null);
  const shown = sortRows(
    rows.filter((row) => matches(row, filters)),
    sort,
  );
  return (
    <>
      <ForceDay on={on} item={rows[0]?.key ?? ''} />
      <form className="index-filters scripted" onSubmit={(event) => event.preventDefault()}>
        {(Object.keys(FIELDS) as Field[]).map((field) => (
          <Choice
            key={field}
            label={FIELDS[field][0]}
            options={optionsOf(rows, field)}
            onChoose={(value) => setFilters({...filters, [field]: value})}
          />
        ))}
      </form>
      <p role="status" className="scripted">
        {shown.length} trên {rows.length} văn bản
      </p>
      <ScrollTable className="citation-index cards" data-caption="Căn cứ pháp lý">
        <thead>
          <tr>
            <SortHead name="Văn bản" sortKey="name" sort={sort} onSort={setSort} />
            <SortHead name="Ngày ban hành" sortKey="issued" sort={sort} onSort={setSort} />
            <th scope="col" className="cards__name">
              Cơ quan ban hành
            </th>
            <th scope="col" className="cards__name">
              Tình trạng
            </th>
            <th scope="col" className="cards__name">
              Tính đến
            </th>
            <th scope="col" className="cards__name">
              Mức nguồn
            </th>
            <SortHead name="Được dẫn tại" sortKey="places" sort={sort} onSort={setSort} />
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.url}>
              <th scope="row">
                <Link to={row.url}>{row.name}</Link>
                {row.title && <p>{row.title}</p>}
              </th>
              <td data-name="Ngày ban hành">{row.issued ?? 'chưa kiểm chứng'}</td>
              <td data-name="Cơ quan ban hành">{row.issuer ?? 'chưa kiểm chứng'}</td>
              <td data-name="Tình trạng">
                <span className={`status status--${row.status}`} data-state-of={row.key} data-on={row.on}>
                  {row.label}
                </span>
                {row.due ? <p>{DUE}</p> : null}
                {row.changes.map((change) => (
                  <p key={change}>{change}</p>
                ))}
              </td>
              <td data-name="Tính đến">{row.asOf}</td>
              <td data-name="Mức nguồn">{row.level ?? '—'}</td>
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
      </ScrollTable>
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

function matches(row: IndexRow, filters: Filters): boolean {
  return (Object.entries(filters) as [Field, string][]).every(
    ([field, value]) => !value || FIELDS[field][1](row).includes(value),
  );
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
  return [...new Set(rows.flatMap(FIELDS[field][1]))].sort(compareVietnamese);
}
