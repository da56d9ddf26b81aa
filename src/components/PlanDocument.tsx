import type {ReactNode} from 'react';
import type {PlanFrontMatter} from '../core/page/plan-schema.ts';

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
