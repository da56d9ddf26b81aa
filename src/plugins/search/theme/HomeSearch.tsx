import type {ReactNode} from 'react';
import {SearchBox} from './SearchBox.tsx';
import styles from './search.module.css';

/** The search box of the home page. */
export function HomeSearch(): ReactNode {
  return (
    <SearchBox
      className={styles.home}
      inputId="tim-kiem-trang-chu"
      label="Tìm trong kế hoạch và căn cứ pháp lý"
      labelled
      placeholder="nghi dinh 63, TTHC…"
      button
    />
  );
}
