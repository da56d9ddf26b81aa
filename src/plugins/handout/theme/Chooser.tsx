import {type ReactNode, useState} from 'react';
import {type Entry, GROUPS, type Group} from '../../../core/handout/entry.ts';
import {fold} from '../../../core/text/fold.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly chosen: readonly string[];
  readonly onChange: (parts: readonly string[]) => void;
}

/** All parts there are, in groups that open, with a field that narrows them down. */
export function Chooser({entries, chosen, onChange}: Props): ReactNode {
  const [filter, setFilter] = useState('');
  const wanted = fold(filter.trim());
  const shown = entries.filter(({title}) => fold(title).includes(wanted));
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return (
    <div className="handout-chooser">
      <label htmlFor="handout-filter">Lọc theo tên phần</label>
      <input
        id="handout-filter"
        type="search"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <p role="status">{wanted === '' ? '' : `${shown.length} phần khớp`}</p>
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <GroupOfParts
          key={group}
          name={GROUPS[group]}
          entries={shown.filter((entry) => entry.group === group)}
          chosen={chosen}
          open={wanted !== ''}
          onToggle={toggle}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly chosen: readonly string[];
  readonly open: boolean;
  readonly onToggle: (key: string) => void;
}

function GroupOfParts({name, entries, chosen, open, onToggle}: GroupProps): ReactNode {
  if (entries.length === 0) return null;
  const count = entries.filter(({key}) => chosen.includes(key)).length;
  return (
    <details className="handout-group" open={open || undefined}>
      <summary>
        {name} ({count}/{entries.length})
      </summary>
      <ul>
        {entries.map(({key, title}) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => onToggle(key)} /> {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
