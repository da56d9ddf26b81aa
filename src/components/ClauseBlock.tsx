import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

interface Props {
  readonly id: string;
  readonly label?: string;
  readonly url: string;
  /** True where the clause stands under its own address. */
  readonly anchored: boolean;
  readonly children?: ReactNode;
}

/** A clause without a heading: its label hangs beside its words. */
export function ClauseBlock({id, label, url, anchored, children}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (anchored) collectAnchor(id);
  return (
    <div
      className={`clause clause--level-${Math.min(4, id.split('-').length)}`}
      id={anchored ? id : undefined}
      data-clause={id}
    >
      {label ? <span className="clause__label">{label}</span> : null}
      <div className="clause__body">{children}</div>
      {anchored ? (
        <Link className="clause__anchor" to={url} aria-label={`Địa chỉ của mục ${id}`}>
          #
        </Link>
      ) : null}
    </div>
  );
}

/** A clause with a heading, and the clauses below it. */
export function ClauseSection({id, anchored, children}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (anchored) collectAnchor(id);
  return (
    <section className="clause-section" id={anchored ? id : undefined}>
      {children}
    </section>
  );
}

/** A clause shown away from its own page, with the way back to it. */
export function ClauseQuotation({
  url,
  where,
  children,
}: {
  url: string;
  where: string;
  children: ReactNode;
}): ReactNode {
  return (
    <figure className="clause-quotation">
      <blockquote cite={url}>{children}</blockquote>
      <figcaption>
        Nguyên văn: <Link to={url}>{where}</Link>
      </figcaption>
    </figure>
  );
}
