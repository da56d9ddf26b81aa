import Link from '@docusaurus/Link';
import {useBreadcrumbsStructuredData, useDoc} from '@docusaurus/plugin-content-docs/client';
import {ResumeReading} from '@site/src/components/reading/ResumeReading';
import {StructuredData} from '@site/src/components/StructuredData';
import type {TrailStep} from '@site/src/core/site/trail';
import type {ReactNode} from 'react';

/** So many headings make a page long enough to show how far one has read. */
const LONG = 4;

/** The way down to a page: what stands above it. The page's own name is its heading. */
export default function DocBreadcrumbs(): ReactNode {
  const {frontMatter, metadata, toc} = useDoc();
  const {trail = []} = frontMatter as {readonly trail?: readonly TrailStep[]};
  const steps = [{label: 'Trang chủ', url: '/'}, ...trail];
  const here = {label: metadata.title, url: metadata.permalink};
  const breadcrumbs = [...steps, here].map(({label, url}) => ({type: 'link' as const, label, href: url}));
  return (
    <>
      <StructuredData json={JSON.stringify(useBreadcrumbsStructuredData({breadcrumbs}))} />
      {toc.length >= LONG ? <div className="reading-progress" aria-hidden="true" /> : null}
      <nav className="trail theme-doc-breadcrumbs" aria-label="Vị trí trang">
        <ol>
          {steps.map(({label, url}) => (
            <li key={url}>
              <Link to={url}>{label}</Link>
            </li>
          ))}
        </ol>
      </nav>
      <ResumeReading />
    </>
  );
}
