import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageTools} from '@site/src/components/PageTools';
import {PrintFoot, PrintHead} from '@site/src/components/PrintFrame';
import type {PrintIdentity} from '@site/src/core/site/print-identity';
import type {Props} from '@theme/DocItem/Layout';
import Original from '@theme-original/DocItem/Layout';
import type {ReactNode} from 'react';

interface Metadata {
  readonly print?: PrintIdentity;
  /** True where the page's own layout has them. */
  readonly toolsAtTitle?: boolean;
}

/** A page in its printed frame; on screen the frame is but what can be done with the page. */
export default function DocItemLayout(props: Props): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const {siteConfig} = useDocusaurusContext();
  const part = metadata.permalink.slice(siteConfig.baseUrl.length);
  const {print: identity, toolsAtTitle} = frontMatter as Metadata;
  return (
    <>
      {identity ? <PrintHead {...identity} /> : null}
      <Original {...props} />
      {toolsAtTitle ? null : <PageTools part={part} />}
      <PrintFoot />
    </>
  );
}
