import Link from '@docusaurus/Link';
import {type ReactNode, useState} from 'react';
import {inSite} from '../client/base-url.ts';
import type {TableForm} from '../client/save-table.ts';
import {DUE} from '../core/page/due.ts';
import type {IndexRow} from '../core/site/index-rows.ts';
import {COLUMNS, ORDER_PARAMETER, orderOf, shownRows} from '../core/site/index-view.ts';
import {instrumentUrl} from '../core/site/instrument-url.ts';
import {ForceDay} from './ForceDay.tsx';
import {IndexFilters, type TopicName} from './IndexFilters.tsx';
import {ScrollTable} from './ScrollTable.tsx';
import {useQuery} from './use-query.ts';
import {useRowsOfDay} from './use-rows-of-day.ts';

interface Props {
  readonly rows: readonly IndexRow[];
  readonly topics: readonly TopicName[];
  /** Whether a place is told with its plan, which takes room. */
  readonly severalPlans: boolean;
}

/** All instruments in a table that can be read without scripts, and filtered, sorted and saved with them. */
export function CitationIndex({rows: built, topics, severalPlans}: Props): ReactNode {
  const {rows, on} = useRowsOfDay(built);
  const [query, change] = useQuery();
  const shown = shownRows(rows, query);
  const order = orderOf(query);
  return (
    <>
      <ForceDay item={rows[0]?.key ?? ''} />
      <IndexFilters rows={rows} topics={topics} query={query} onChange={change} />
      <div className="index-found scripted">
        <p role="status">
          {shown.length} trên {rows.length} văn bản
        </p>
        <SaveButtons rows={shown} on={on} />
      </div>
      <ScrollTable
        className={`citation-index ${severalPlans ? 'citation-index--plans ' : ''}cards`}
        data-caption="Căn cứ pháp lý"
        stickyHead
      >
        <thead>
          <tr>
            {COLUMNS.map(({key, head}) => {
              const descending = order?.column === key ? order.descending : null;
              return (
                <th
                  key={key}
                  scope="col"
                  aria-sort={descending === null ? undefined : descending ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    className="sort"
                    onClick={() =>
                      change((next) => next.set(ORDER_PARAMETER, descending === false ? `-${key}` : key))
                    }
                  >
                    {head}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.key} row={row} on={on} />
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function Row({row, on}: {row: IndexRow; on: string}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <strong>
          <Link to={instrumentUrl(row.key)}>{row.name}</Link>
        </strong>{' '}
        {row.title}
        {row.changes.length === 0 ? null : <p>{row.changes.join('; ')}</p>}
      </th>
      <td data-name="Tình trạng">
        <span className={`status status--${row.status}`} data-state-of={row.key} data-on={on}>
          {row.label}
        </span>
        {row.due ? <p>{DUE}</p> : null}
      </td>
      <td data-name="Tính đến">{row.asOf}</td>
      <td data-name="Mức nguồn">{row.level ?? '—'}</td>
      <td data-name="Ngày ban hành">{row.issued ?? 'chưa kiểm chứng'}</td>
      <td data-name="Cơ quan ban hành">{row.issuer ?? 'chưa kiểm chứng'}</td>
      <td data-name="Được dẫn tại">
        {row.places.length === 0 ? 'kế hoạch không dẫn' : null}
        <ul>
          {row.places.map(({where, url}) => (
            <li key={url}>
              <Link to={url}>{where}</Link>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

const FORMS: readonly (readonly [TableForm, string])[] = [
  ['xlsx', 'Lưu .xlsx'],
  [',', 'Lưu .csv'],
  [';', 'Lưu .csv (dấu ;)'],
];

/** What is shown, as a file; what writes it is loaded when it is asked for. */
function SaveButtons({rows, on}: {rows: readonly IndexRow[]; on: string}): ReactNode {
  const [problem, setProblem] = useState('');
  const save = async (form: TableForm) => {
    try {
      const [{saveTable}, {indexTable}] = await Promise.all([
        import('../client/save-table.ts'),
        import('../core/site/index-table.ts'),
      ]);
      await saveTable(
        `can-cu-${on}`,
        form,
        indexTable(rows, on, new URL(inSite('/'), location.href).href.slice(0, -1)),
      );
      setProblem('');
    } catch {
      setProblem('Chưa lưu được tệp: hãy kiểm tra kết nối mạng rồi bấm lại.');
    }
  };
  return (
    <p>
      {FORMS.map(([form, label]) => (
        <button
          key={form}
          type="button"
          className="button button--secondary button--sm"
          disabled={rows.length === 0}
          onClick={() => void save(form)}
        >
          {label}
        </button>
      ))}
      <span role="alert" className="field-problem">
        {problem}
      </span>
    </p>
  );
}
