import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState} from 'react';

// What is in the menu is loaded when the first one opens.
const Menu = lazy(() => import('./ClauseMenu.tsx'));

/** The mark beside a clause: its address without scripts, and with them a menu to copy it or cite it. */
export function ClauseTools({url, where}: {url: string; where: string}): ReactNode {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useId();
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  if (!useIsBrowser())
    return (
      <div className="clause-tools" data-tools="">
        <Link className="clause-tools__mark" to={url} aria-label={`Địa chỉ của ${where}`}>
          #
        </Link>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu wherever the focus is inside
    <div
      ref={box}
      className="clause-tools"
      data-tools=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="clause-tools__mark"
        aria-expanded={open}
        aria-controls={open ? menu : undefined}
        aria-label={`Địa chỉ và trích dẫn của ${where}`}
        onClick={() => setOpen(!open)}
      >
        #
      </button>
      {open ? (
        <div id={menu} className="clause-tools__menu">
          <Suspense fallback={<p role="status">Đang mở…</p>}>
            <Menu url={url} where={where} clause={box.current?.closest('[data-clause]') ?? null} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}
