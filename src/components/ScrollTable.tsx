import {type ComponentProps, type ReactNode, useEffect, useRef, useState} from 'react';

interface Props extends ComponentProps<'table'> {
  /** What the table is about; to be heard, not seen. */
  readonly 'data-caption'?: string;
  /** True where the heads stay in sight on screens wide enough for the table: it does not scroll there. */
  readonly stickyHead?: boolean;
}

/** Every table of the site: with a name, and in a frame that scrolls, by keyboard too, where it is too wide. */
export function ScrollTable({
  'data-caption': caption = 'Bảng',
  stickyHead = false,
  children,
  ...props
}: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  // Without scripts it may have to scroll, so it is a stop of the Tab key until it is known not to.
  const [scrolls, setScrolls] = useState<boolean | null>(null);
  useEffect(() => {
    const {current} = frame;
    if (!current) return undefined;
    const watch = new ResizeObserver(() => {
      // On paper nothing scrolls.
      const canScroll = getComputedStyle(current).overflowX !== 'visible';
      setScrolls(canScroll && current.scrollWidth > current.clientWidth);
    });
    watch.observe(current);
    // Letters that arrive later make the table wider, not its frame.
    for (const table of current.children) watch.observe(table);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className={stickyHead ? 'table-scroll table-scroll--page' : 'table-scroll'}
      {...(scrolls !== false && {tabIndex: 0})}
      {...(scrolls && {role: 'group', 'aria-label': `${caption} (bảng cuộn ngang được)`})}
    >
      <table {...props}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
