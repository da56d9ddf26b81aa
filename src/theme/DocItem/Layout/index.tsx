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
  /** True on the page of a plan whole, laid out as the document that it is. */
  readonly isWholePlan?: boolean;
}

/** A page in its printed frame; on screen the frame is but what can be done with the page. */
export default function DocItemLayout(props: Props): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const {siteConfig} = useDocusaurusContext();
  const part = metadata.permalink.slice(siteConfig.baseUrl.length);
  const {print: identity, toolsAtTitle, isWholePlan} = frontMatter as Metadata;
  return (
    <>
      {identity ? <PrintHead {...identity} /> : null}
      {/* At the end it would at times be all that stands on the last sheet; but a whole plan begins with its own head. */}
      {isWholePlan ? null : <PrintFoot />}
      <Original {...props} />
      {toolsAtTitle ? null : <PageTools part={part} />}
      {isWholePlan ? <PrintFoot /> : null}
    </>
  );
}
