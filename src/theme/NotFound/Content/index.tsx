import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {SearchBox} from '@site/src/plugins/search/theme/SearchBox.tsx';
import {type ReactNode, useEffect, useState} from 'react';

/** What to do at an address that has no page: the words of the address, looked up, or an index. */
export default function NotFoundContent({className}: {className?: string}): ReactNode {
  const {pathname} = useLocation();
  const [words, setWords] = useState('');
  // The address is known in the browser alone: one page is served for all of them.
  useEffect(() => setWords(wordsOf(pathname)), [pathname]);
  return (
    <main className={`container helpful ${className ?? ''}`}>
      <h1>Không tìm thấy trang</h1>
      <p>Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ thiếu, hoặc trang đã được chuyển chỗ.</p>
      <SearchBox
        inputId="tim-404"
        label="Tìm trong kế hoạch và căn cứ pháp lý"
        labelled
        placeholder=""
        button
        initial={words}
      />
      <p>Hoặc bắt đầu từ một trong các trang sau:</p>
      <ul>
        <li>
          <Link to="/ke-hoach">Kế hoạch</Link>: mục lục và toàn văn
        </li>
        <li>
          <Link to="/can-cu">Bảng tra căn cứ pháp lý</Link>: mọi văn bản được dẫn
        </li>
        <li>
          <Link to="/chu-de">Chủ đề tuyên truyền</Link>
        </li>
        <li>
          <Link to="/huong-dan">Hướng dẫn</Link>
        </li>
      </ul>
    </main>
  );
}

/** `/can-cu/nghi-dinh-63` → `nghi dinh 63`: the last part of an address as words to search for. */
function wordsOf(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/\.[a-z]+$/, '')
    .replace(/[-_%]+/g, ' ')
    .trim();
}
