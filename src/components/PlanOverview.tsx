import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {InstrumentNote} from '../core/site/instrument-views.ts';

interface Overview {
  readonly title: string;
  readonly number: string;
  readonly issued: string;
  readonly issuer: string;
  readonly audience?: {readonly text: string; readonly url: string};
  readonly basis: readonly InstrumentNote[];
  readonly sections: readonly {readonly title: string; readonly url: string}[];
  readonly fullText: string;
  /** The plans beside which it stands on a page of their own. */
  readonly comparisons: readonly {readonly title: string; readonly url: string}[];
}

/** The plan at a glance: facts of the document alone. */
export function PlanOverview({
  title,
  number,
  issued,
  issuer,
  audience,
  basis,
  sections,
  fullText,
  comparisons,
}: Overview): ReactNode {
  return (
    <>
      <p className="lead">{title}</p>
      <dl className="facts">
        <Fact name="Số, ký hiệu">{number}</Fact>
        <Fact name="Ngày ban hành">{issued}</Fact>
        <Fact name="Cơ quan ban hành">{issuer}</Fact>
        {audience ? (
          <Fact name="Đối tượng">
            {audience.text} (<Link to={audience.url}>nguyên văn</Link>)
          </Fact>
        ) : null}
        <Fact name="Căn cứ">
          {basis.map((item, index) => (
            <span key={item.key}>
              {index > 0 ? '; ' : ''}
              <Link to={item.url}>{item.name}</Link>
              {item.issued ? ` ngày ${item.issued}` : ''}
            </span>
          ))}
        </Fact>
      </dl>
      <h2 id="noi-dung">Nội dung của kế hoạch</h2>
      <ul className="contents">
        {sections.map((section) => (
          <li key={section.url}>
            <Link to={section.url}>{section.title}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={fullText}>Đọc toàn văn trên một trang</Link>
      </p>
      {comparisons.map((comparison) => (
        <p key={comparison.url}>
          <Link to={comparison.url}>{comparison.title}</Link>
        </p>
      ))}
    </>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
