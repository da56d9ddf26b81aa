import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

interface Props {
  readonly markdown: string;
  readonly changes: readonly string[];
  /** What of the changes is not known; null where all are. */
  readonly missing: string | null;
}

/** The foot of every page: what changed on it, and the same page as plain text. */
export function PageRecord({markdown, changes, missing}: Props): ReactNode {
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
      {missing === null ? null : <p>{missing}</p>}
      <div className="page-record__twin">
        <a href={markdown}>Trang này dạng chữ thuần (Markdown)</a>
      </div>
    </footer>
  );
}
