import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface Props {
  readonly markdown: string;
  /** When the page was added and last changed. */
  readonly record: string;
}

/** The foot of every page: when it changed, and the same page as plain text. */
export function PageRecord({markdown, record}: Props): ReactNode {
  return (
    <footer className="page-record">
      <Head>
        <link rel="alternate" type="text/markdown" href={markdown} />
      </Head>
      <p>
        {record} <Link to="/thay-doi">Thay đổi theo tháng</Link>
      </p>
      <div className="page-record__twin">
        <a href={markdown}>Trang này dạng văn bản thuần (Markdown)</a>
      </div>
    </footer>
  );
}
