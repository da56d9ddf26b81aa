import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {inSite} from '../client/base-url.ts';
import {ClauseTools} from './ClauseTools.tsx';

interface Props {
  readonly id: string;
  readonly label?: string;
  readonly url: string;
  /** Where it stands in the plan; absent where it is quoted away from its own address. */
  readonly where?: string;
  readonly children?: ReactNode;
}

/** A clause without a heading: its label hangs beside its words. */
export function ClauseBlock({id, label, url, where, children}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (where) collectAnchor(id);
  return (
    <div
      className={`clause clause--level-${Math.min(4, id.split('-').length)}`}
      id={where ? id : undefined}
      data-clause={id}
    >
      {label ? <span className="clause__label">{label}</span> : null}
      <div className="clause__body">{children}</div>
      {where ? <ClauseTools url={url} where={where} /> : null}
    </div>
  );
}

/** A clause with a heading, and the clauses below it; `anchored` where the heading itself has no id. */
export function ClauseSection({
  id,
  url,
  where,
  anchored,
  children,
}: Props & {readonly anchored: boolean}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (anchored) collectAnchor(id);
  return (
    <section className="clause-section" id={anchored ? id : undefined} data-clause={id}>
      {where ? <ClauseTools url={url} where={where} /> : null}
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
      <blockquote cite={inSite(url)}>{children}</blockquote>
      <figcaption>
        Nguyên văn: <Link to={url}>{where}</Link>
      </figcaption>
    </figure>
  );
}
