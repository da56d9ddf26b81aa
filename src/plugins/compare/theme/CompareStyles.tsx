import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/** The sheet of a comparison loads with the pages that show one: `static/so-sanh.css`, served as it is. */
export function CompareStyles(): ReactNode {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl('/so-sanh.css')} />
    </Head>
  );
}
