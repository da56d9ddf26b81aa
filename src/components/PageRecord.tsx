import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

/** The foot of every page: what changed on it, and the same page as plain text. */
export function PageRecord({markdown, changes}: {markdown: string; changes: readonly string[]}): ReactNode {
  const [last, ...earlier] = changes;
  return (
    <footer className="page-record">
      <Head>
        <link rel="alternate" type="text/markdown" href={markdown} />
      </Head>
      {last ? <p>Thay đổi gần nhất, ngày {last}.</p> : null}
      {earlier.length > 0 ? (
        <details>
          <summary>Các thay đổi trước ({earlier.length})</summary>
          <ul>
            {earlier.map((change, index) => (
              // Two changes of one day may read alike.
              <li key={`${index} ${change}`}>{change}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className="page-record__twin">
        <a href={markdown}>Trang này dạng chữ thuần (Markdown)</a>
      </div>
    </footer>
  );
}
