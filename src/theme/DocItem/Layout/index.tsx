import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PrintButton, PrintFoot, PrintHead} from '@site/src/components/PrintFrame';
import type {PrintIdentity} from '@site/src/core/site/print-identity';
import type {Props} from '@theme/DocItem/Layout';
import Original from '@theme-original/DocItem/Layout';
import type {ReactNode} from 'react';

/** A page in its printed frame; on screen the frame is but two ways to paper. */
export default function DocItemLayout(props: Props): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const {siteConfig} = useDocusaurusContext();
  const part = metadata.permalink.slice(siteConfig.baseUrl.length);
  const identity = (frontMatter as {print?: PrintIdentity}).print;
  return (
    <>
      {identity ? <PrintHead {...identity} /> : null}
      <Original {...props} />
      <div className="page-tools">
        <PrintButton />
        {part === '' ? null : (
          <Link to={`/bo-tai-lieu#phan=${part}`} data-noBrokenLinkCheck>
            Đưa trang này vào bộ tài liệu
          </Link>
        )}
      </div>
      <PrintFoot />
    </>
  );
}
