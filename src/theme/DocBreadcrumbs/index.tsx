import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {TextSize} from '@site/src/components/reading/TextSize';
import type {TrailStep} from '@site/src/core/graph/trail';
import type {ReactNode} from 'react';

/** The way down to a page, and the reader's size of text beside it. */
export default function DocBreadcrumbs(): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const {trail = []} = frontMatter as {readonly trail?: readonly TrailStep[]};
  return (
    <div className="page-head theme-doc-breadcrumbs">
      <nav className="trail" aria-label="Vị trí trang">
        <ol>
          {[{label: 'Trang chủ', url: '/'}, ...trail].map((step) => (
            <li key={step.url}>
              <Link to={step.url}>{step.label}</Link>
            </li>
          ))}
          <li aria-current="page">{metadata.title}</li>
        </ol>
      </nav>
      <TextSize />
    </div>
  );
}
