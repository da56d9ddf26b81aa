import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './search.module.css';

/** Ways on when nothing was found. */
export function SearchHelp({text}: {text: string}): ReactNode {
  return (
    <div className={styles.help}>
      <p>Không có kết quả cho “{text}”. Có thể thử:</p>
      <ul>
        <li>bớt từ, chỉ giữ những từ chính;</li>
        <li>gõ số văn bản, như “63/2010” hoặc “nd 63”;</li>
        <li>gõ chữ viết tắt, như “TTHC”, “CCHC”;</li>
        <li>gõ không dấu cũng tìm được.</li>
      </ul>
      <IndexPages />
    </div>
  );
}

/** The pages that list everything: they need no search and no scripts. */
export function IndexPages(): ReactNode {
  return (
    <ul className={styles.pages}>
      <li>
        <Link to="/ke-hoach/toan-van">Toàn văn kế hoạch</Link>
      </li>
      <li>
        <Link to="/can-cu">Bảng căn cứ pháp lý</Link>
      </li>
      <li>
        <Link to="/chu-de">Các chủ đề</Link>
      </li>
      <li>
        <Link to="/huong-dan">Các trang hướng dẫn</Link>
      </li>
      <li>
        <Link to="/tra-cuu/thuat-ngu">Thuật ngữ và chữ viết tắt</Link>
      </li>
    </ul>
  );
}
