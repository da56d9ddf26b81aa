import {useHistory} from '@docusaurus/router';
import {type MouseEvent, type ReactNode, useLayoutEffect, useRef} from 'react';
import {DIALOG_INPUT} from '../shortcuts.ts';
import {SearchBox} from './SearchBox.tsx';
import styles from './search.module.css';

/**
 * The search over the whole screen. It is a step of the browser's history, so that Back closes it as Escape does;
 * the step is taken back before the way on to what was found, and the router never learns of it.
 */
export function SearchDialog({onClosed}: {onClosed: () => void}): ReactNode {
  const history = useHistory();
  const dialog = useRef<HTMLDialogElement>(null);
  const next = useRef<string | null>(null);

  // Before the next frame: a phone shows its keys only for a field that is reached within the touch.
  useLayoutEffect(() => {
    const {current} = dialog;
    if (!current) return;
    const back = () => window.history.back();
    const onBack = (event: PopStateEvent) => {
      event.stopImmediatePropagation();
      current.removeEventListener('close', back);
      current.close();
      onClosed();
      const to = next.current;
      // A task later: in one go with the dialog's end Preact draws the new page before its script has come.
      if (to !== null) setTimeout(() => history.push(to));
    };
    window.history.pushState(window.history.state, '');
    window.addEventListener('popstate', onBack, {capture: true});
    current.addEventListener('close', back);
    current.showModal();
    return () => {
      window.removeEventListener('popstate', onBack, {capture: true});
      current.removeEventListener('close', back);
    };
  }, [history, onClosed]);

  const leave = (to: string) => {
    next.current = to;
    dialog.current?.close();
  };
  const onLink = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave(link.pathname + link.search + link.hash);
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Tìm trên trang" onClickCapture={onLink}>
      <SearchBox
        inputId={DIALOG_INPUT}
        label="Tìm trên trang"
        labelled={false}
        placeholder="nghi dinh 63, TTHC, đường dây nóng…"
        button={false}
        onGo={leave}
      >
        <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
          Đóng
        </button>
      </SearchBox>
    </dialog>
  );
}
