import type {ReactNode} from 'react';

interface Props {
  readonly error?: Error | null;
  readonly retry?: () => void;
  readonly pastDelay?: boolean;
}

/** Between two pages: nothing at first, a word when it takes long, a way on when it fails. */
export default function Loading({error, retry, pastDelay}: Props): ReactNode {
  if (error) {
    return (
      <main className="container helpful" role="alert">
        <h1>Không tải được trang</h1>
        <p>Có thể đường truyền bị gián đoạn. Kiểm tra kết nối mạng rồi thử lại.</p>
        <p>
          <button type="button" className="button button--primary" onClick={retry}>
            Thử lại
          </button>
        </p>
      </main>
    );
  }
  return pastDelay ? (
    <p className="container helpful" role="status">
      Đang tải trang…
    </p>
  ) : null;
}
