import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PrintButton, PrintFoot, PrintHead} from '@site/src/components/PrintFrame';
import type {PrintIdentity} from '@site/src/core/graph/print-identity';
import type {Props} from '@theme/DocItem/Layout';
import Original from '@theme-original/DocItem/Layout';
import type {ReactNode} from 'react';

/** A page in its printed frame; on screen the frame is but a button. */
export default function DocItemLayout(props: Props): ReactNode {
  const {frontMatter} = useDoc();
  const identity = (frontMatter as {print?: PrintIdentity}).print;
  return (
    <>
      {identity ? <PrintHead {...identity} /> : null}
      <Original {...props} />
      <div className="page-tools">
        <PrintButton />
      </div>
      <PrintFoot />
    </>
  );
}
