import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PageFeedback} from '../../../components/PageFeedback.tsx';
import {PageTools} from '../../../components/PageTools.tsx';
import {PrintFoot, ToolHead} from '../../../components/PrintFrame.tsx';
import type {PlanComparison} from '../../../core/compare/plan-comparison.ts';
import {CompareStyles} from './CompareStyles.tsx';
import {Comparison} from './Comparison.tsx';

/** `/so-sanh/<earlier>/<later>`: made with the site, so that it is read and printed without scripts. */
export default function ReadyComparison({comparison}: {comparison: PlanComparison}): ReactNode {
  const {a, b} = comparison;
  const title = `${b.name} so với ${a.name}`;
  return (
    <Layout
      title={title}
      description={`${title}: từng mục giữ, sửa, chuyển, thêm, bỏ; con số và căn cứ đã đổi.`}
    >
      <CompareStyles />
      <main className="container comparison comparison--ready">
        <ToolHead document={b.name} place={`So với ${a.name}`} />
        <article className="theme-doc-markdown markdown">
          <h1>{title}</h1>
          <PageTools part="" />
          <Comparison {...comparison} />
          <p className="comparison__other">
            <Link to="/so-sanh">So hai kế hoạch khác</Link>
          </p>
        </article>
        <PageFeedback title={title} />
        <PrintFoot />
      </main>
    </Layout>
  );
}
