import type {ReactNode} from 'react';

interface Props {
  readonly label: string;
  readonly options: readonly string[];
  /** Called with the option, or with nothing for all of them. */
  readonly onChoose: (value: string) => void;
}

/** One filter above a table. */
export function Choice({label, options, onChoose}: Props): ReactNode {
  return (
    <label>
      {label}
      <select onChange={(event) => onChoose(event.target.value)}>
        <option value="">Tất cả</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}
