import Link from '@docusaurus/Link';
import {type MouseEvent, type ReactNode, useCallback, useState} from 'react';
import {BAR_INPUT} from '../shortcuts.ts';
import {SearchBox} from './SearchBox.tsx';
import {SearchDialog} from './SearchDialog.tsx';
import styles from './search.module.css';

/** The box in the bar; where the bar has no room, a word that opens it over the page. */
export default function SearchBar(): ReactNode {
  const [open, setOpen] = useState(false);
  const onClosed = useCallback(() => setOpen(false), []);
  const onClick = (event: MouseEvent) => {
    // Firefox before 98 and Safari before 15.4 know no dialog: they go to the page of the search.
    if (event.ctrlKey || event.metaKey || event.shiftKey || !('HTMLDialogElement' in window)) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <SearchBox
        className={styles.bar}
        inputId={BAR_INPUT}
        label="Tìm trên trang"
        labelled={false}
        placeholder="Tìm (Ctrl K)"
        button={false}
      />
      <Link
        className={styles.barLink ?? ''}
        to="/tim-kiem"
        aria-keyshortcuts="Control+K /"
        data-search-opener
        onClick={onClick}
      >
        Tìm
      </Link>
      {open ? <SearchDialog onClosed={onClosed} /> : null}
    </>
  );
}
