import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PageFeedback} from '../../../components/PageFeedback.tsx';
import {PrintFoot, ToolHead} from '../../../components/PrintFrame.tsx';
import {useQuery} from '../../../components/use-query.ts';
import type {Family} from '../protocol.ts';
import {CompareStyles} from './CompareStyles.tsx';
import {Comparison} from './Comparison.tsx';
import {PlanChoice} from './PlanChoice.tsx';
import {ReadyList} from './ReadyList.tsx';
import {useComparison} from './use-comparison.ts';

/** `/so-sanh?a=…&b=…`: any two plans of the site; those that are ready beside each other are led to. */
export default function ComparePage({family}: {family: Family}): ReactNode {
  const [query] = useQuery();
  const of = (name: string) => family.plans.find(({key}) => key === query.get(name)) ?? null;
  const [a, b] = [of('a'), of('b')];
  const {comparison, message} = useComparison(a, b);
  const isLost = (query.get('a') !== null && a === null) || (query.get('b') !== null && b === null);
  return (
    <Layout
      title="So sánh hai kế hoạch"
      description="Hai kế hoạch bên nhau: mục nào giữ, sửa, chuyển, thêm, bỏ; con số và căn cứ nào đã đổi."
    >
      <CompareStyles />
      <main className="container comparison" data-tool="">
        <ToolHead place="So sánh hai kế hoạch" />
        <article className="theme-doc-markdown markdown">
          <h1>So sánh hai kế hoạch</h1>
          {family.plans.length < 2 ? (
            <OnePlan names={family.names} />
          ) : (
            <>
              <ReadyList ready={family.ready} />
              <PlanChoice plans={family.plans} a={query.get('a')} b={query.get('b')} />
            </>
          )}
          {isLost ? <p className="notice">Địa chỉ này nêu một kế hoạch không có trên trang.</p> : null}
          <p role="status">{message}</p>
          {comparison ? <Comparison {...comparison} /> : null}
        </article>
        <PageFeedback title="So sánh hai kế hoạch" />
        <PrintFoot tool query={a && b ? `?a=${a.key}&b=${b.key}` : ''} />
      </main>
    </Layout>
  );
}

/** With nothing to compare the page says so, and where to go from here. */
function OnePlan({names}: Pick<Family, 'names'>): ReactNode {
  const [only] = names;
  return (
    <>
      <p className="lead">
        {only ? (
          <>
            Trang hiện chỉ có một kế hoạch, <Link to={only.url}>{only.name}</Link>, nên chưa có gì để so.
          </>
        ) : (
          'Trang chưa có kế hoạch nào.'
        )}
      </p>
      <p>
        Khi kế hoạch năm sau được đưa lên, trang này cho biết mục nào giữ, sửa, chuyển, thêm, bỏ, và con số,
        căn cứ nào đã đổi. Trong lúc chờ, xem <Link to="/thay-doi">những thay đổi của pháp luật</Link> từ khi
        ban hành kế hoạch.
      </p>
      <p>
        Người biên tập: thêm kế hoạch theo <Link to="/huong-dan/bien-tap#them-mot-ke-hoach">hướng dẫn</Link>.
      </p>
    </>
  );
}
