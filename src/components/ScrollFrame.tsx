import {type ReactNode, useEffect, useRef, useState} from 'react';

interface Props {
  /** What is in the frame, told where it is wider than its frame. */
  readonly name: string;
  /** What CSS adds to a frame of this kind. @default '' */
  readonly className?: string;
  readonly children: ReactNode;
}

/** Scrolls, by keyboard too, what is wider than the page; what fits is no stop of the Tab key. */
export function ScrollFrame({name, className = '', children}: Props): ReactNode {
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
    // Letters that arrive later make the content wider, not its frame.
    for (const content of current.children) watch.observe(content);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className={`table-scroll ${className}`.trim()}
      {...(scrolls !== false && {tabIndex: 0})}
      {...(scrolls && {role: 'group', 'aria-label': `${name} (cuộn ngang được)`})}
    >
      {children}
    </div>
  );
}
