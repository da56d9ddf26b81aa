import type {InputHTMLAttributes, ReactNode, Ref} from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly field?: Ref<HTMLInputElement>;
}

/**
 * A day as Vietnamese is written, `dd/mm/yyyy`, whatever the language of the browser: its own field for dates shows the
 * order of its own language. Read with `parseVietnameseDate`.
 */
export function DayField({label, field, id, ...rest}: Props): ReactNode {
  return (
    <>
      <label htmlFor={id}>{label}</label>{' '}
      <input id={id} ref={field} inputMode="numeric" autoComplete="off" size={10} {...rest} />
    </>
  );
}
