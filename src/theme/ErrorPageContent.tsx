import type {ReactNode} from 'react';
import {inSite} from '../client/base-url.ts';

interface Props {
  readonly error: Error;
  readonly tryAgain: () => void;
}

/** A page that failed in the browser: what to do first, the technical words for whoever is asked. */
export default function ErrorPageContent({error, tryAgain}: Props): ReactNode {
  return (
    <main className="container helpful">
      <h1>Trang này gặp lỗi</h1>
      <p>
        Nội dung không mất. Hãy thử lại; nếu vẫn lỗi, tải lại trang hoặc về{' '}
        <a href={inSite('/')}>trang chủ</a>.
      </p>
      <p>
        <button type="button" className="button button--primary" onClick={tryAgain}>
          Thử lại
        </button>
      </p>
      <details>
        <summary>Chi tiết kỹ thuật để báo lỗi</summary>
        <pre>{error.message}</pre>
      </details>
    </main>
  );
}
