import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

/** Data about the page for machines, JSON-LD; `<` is escaped so that no text can close the element. */
export function StructuredData({json}: {json: string}): ReactNode {
  return (
    <Head>
      <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>
    </Head>
  );
}
