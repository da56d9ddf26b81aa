import {type ReactNode, useEffect, useState} from 'react';
import {setTextSize, storedTextSize, TEXT_SIZES, type TextSizeName} from '../../client/text-size.ts';

/** Three sizes of text to choose from. */
export function TextSize(): ReactNode {
  const [size, setSize] = useState<TextSizeName>('normal');
  useEffect(() => setSize(storedTextSize()), []);
  return (
    <fieldset>
      <legend>Cỡ chữ</legend>
      {(Object.keys(TEXT_SIZES) as TextSizeName[]).map((name) => (
        <button
          key={name}
          type="button"
          className={`button button--secondary text-size__${name}`}
          aria-label={`Cỡ chữ ${TEXT_SIZES[name]}`}
          aria-pressed={size === name}
          onClick={() => {
            setTextSize(name);
            setSize(name);
          }}
        >
          A
        </button>
      ))}
    </fieldset>
  );
}
