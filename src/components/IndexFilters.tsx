import type {ReactNode} from 'react';
import type {IndexRow} from '../core/site/index-rows.ts';
import {countsOf, FIELDS, type Field, ORDER_PARAMETER} from '../core/site/index-view.ts';
import {ROLES, type Role} from '../core/site/roles.ts';
import {Choice} from './Choice.tsx';

export interface TopicName {
  readonly letter: string;
  readonly title: string;
}

interface Props {
  readonly rows: readonly IndexRow[];
  readonly topics: readonly TopicName[];
  readonly query: URLSearchParams;
  readonly onChange: (change: (query: URLSearchParams) => void) => void;
}

/** States that are ticked, one value of every other field, each with what it would leave. */
export function IndexFilters({rows, topics, query, onChange}: Props): ReactNode {
  const selects = (Object.keys(FIELDS) as Field[]).filter((field) => field !== 'status');
  const {parameter, label} = FIELDS.status;
  const ticked = query.getAll(parameter);
  const tick = (state: string) =>
    onChange((next) => {
      const on = !ticked.includes(state);
      next.delete(parameter);
      for (const kept of ticked) if (kept !== state) next.append(parameter, kept);
      if (on) next.append(parameter, state);
    });
  const names = [...Object.values(FIELDS).map((field) => field.parameter), ORDER_PARAMETER];
  return (
    <form className="index-filters scripted" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{label}</legend>
        {[...countsOf(rows, query, 'status')].map(([state, count]) => (
          <label key={state}>
            <input type="checkbox" checked={ticked.includes(state)} onChange={() => tick(state)} />
            {state} ({count})
          </label>
        ))}
      </fieldset>
      {selects.map((field) => (
        <Choice
          key={field}
          label={FIELDS[field].label}
          value={query.get(FIELDS[field].parameter) ?? ''}
          options={optionsOf(field, countsOf(rows, query, field), topics)}
          onChoose={(value) =>
            onChange((next) => {
              if (value === '') next.delete(FIELDS[field].parameter);
              else next.set(FIELDS[field].parameter, value);
            })
          }
        />
      ))}
      {names.some((name) => query.has(name)) ? (
        <button
          type="button"
          className="button button--secondary"
          onClick={() =>
            onChange((next) => {
              for (const name of names) next.delete(name);
            })
          }
        >
          Bỏ lọc và thứ tự
        </button>
      ) : null}
    </form>
  );
}

/** Topics and roles are all there, by name, in their own order; of other fields what the rows have. */
function optionsOf(
  field: Field,
  counts: ReadonlyMap<string, number>,
  topics: readonly TopicName[],
): [string, string][] {
  const option = (value: string, words: string): [string, string] => [
    value,
    `${words} (${counts.get(value) ?? 0})`,
  ];
  if (field === 'topic') return topics.map(({letter, title}) => option(letter, `${letter}) ${title}`));
  if (field === 'role') return (Object.keys(ROLES) as Role[]).map((role) => option(role, ROLES[role]));
  return [...counts.keys()].map((value) => option(value, value));
}
