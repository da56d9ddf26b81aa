import type {ReactNode} from 'react';

interface Props {
  readonly label: string;
  /** The option that is chosen; empty for all of them. */
  readonly value: string;
  readonly options: Iterable<readonly [value: string, words: string]>;
  readonly onChoose: (value: string) => void;
}

/** One filter above a table. */
export function Choice({label, value, options, onChoose}: Props): ReactNode {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Tất cả</option>
        {[...options].map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
