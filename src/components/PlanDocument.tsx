import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PlanFrontMatter} from '../core/page/plan-schema.ts';
import type {InstrumentNote} from '../core/site/instrument-views.ts';

/** The plan laid out as the document of an office is. */
export function PlanDocument({
  header,
  title,
  children,
}: Pick<PlanFrontMatter, 'header' | 'title'> & {children: ReactNode}): ReactNode {
  return (
    <article className="plan-document">
      <div className="plan-document__header">
        <div>
          {header.superior === undefined ? null : <p>{header.superior}</p>}
          {header.issuer.map((line) => (
            <p key={line}>
              <strong>{line}</strong>
            </p>
          ))}
        </div>
        <div>
          {header.country === undefined ? null : (
            <p>
              <strong>{header.country}</strong>
            </p>
          )}
          {header.motto === undefined ? null : (
            <p className="plan-document__motto">
              <strong>{header.motto}</strong>
            </p>
          )}
        </div>
        <p>{header.number}</p>
        <p>
          <em>{header.placeAndDate}</em>
        </p>
      </div>
      <h2 className="plan-document__title">
        <span>{header.type}</span> <span>{title}</span>
      </h2>
      {children}
    </article>
  );
}

/** The foot of the document: recipients on the left, signature on the right. */
export function PlanClosing({
  signature,
  children,
}: {
  signature: readonly string[];
  children?: ReactNode;
}): ReactNode {
  return (
    <div className="plan-closing">
      <div className="plan-closing__recipients">{children}</div>
      <div className="plan-closing__signature">
        {signature.map((line) => (
          <p key={line}>
            <strong>{line}</strong>
          </p>
        ))}
      </div>
    </div>
  );
}

interface Overview {
  readonly title: string;
  readonly number: string;
  readonly issued: string;
  readonly issuer: string;
  readonly audience?: {readonly text: string; readonly url: string};
  readonly basis: readonly InstrumentNote[];
  readonly sections: readonly {readonly title: string; readonly url: string}[];
  readonly fullText: string;
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
