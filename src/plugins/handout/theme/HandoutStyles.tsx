import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/** The sheet of a handout loads with the pages that show one: `static/bo-tai-lieu.css`, served as it is. */
export function HandoutStyles(): ReactNode {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl('/bo-tai-lieu.css')} />
    </Head>
  );
}
