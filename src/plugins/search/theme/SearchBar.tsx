import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {BAR_INPUT} from '../shortcuts.ts';
import {SearchBox} from './SearchBox.tsx';
import styles from './search.module.css';

/** The box in the bar; a link to the search page where the bar has no room. */
export default function SearchBar(): ReactNode {
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
      <Link className={styles.barLink ?? ''} to="/tim-kiem">
        Tìm
      </Link>
    </>
  );
}
