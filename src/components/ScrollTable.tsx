import type {ComponentProps, ReactNode} from 'react';
import {ScrollFrame} from './ScrollFrame.tsx';

interface Props extends ComponentProps<'table'> {
  /** What the table is about; to be heard, not seen. */
  readonly 'data-caption'?: string;
  /** True where the heads stay in sight on screens wide enough for the table: it does not scroll there. */
  readonly stickyHead?: boolean;
}

/** Every table of the site: with a name, and in a frame that scrolls where it is too wide. */
export function ScrollTable({
  'data-caption': caption = 'Bảng',
  stickyHead = false,
  children,
  ...props
}: Props): ReactNode {
  return (
    <ScrollFrame name={`Bảng: ${caption}`} className={stickyHead ? 'table-scroll--page' : ''}>
      <table {...props}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </ScrollFrame>
  );
}
