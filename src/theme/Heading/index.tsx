import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import type {ReactNode} from 'react';

interface Named extends Props {
  /** An id that the heading had before; links from outside still come by it. */
  readonly former?: string;
}

/**
 * A heading with a link to itself, for the pointer. To a screen reader the link would be a second reading of
 * the heading, and to the keyboard a stop at each one: there the table of contents gives the same addresses.
 */
export default function Heading({as: As, id, former, ...props}: Named): ReactNode {
  const brokenLinks = useBrokenLinks();
  if (As === 'h1' || !id) return <As {...props} />;
  brokenLinks.collectAnchor(id);
  if (former) brokenLinks.collectAnchor(former);
  const title = translate(
    {id: 'theme.common.headingLinkTitle', message: 'Địa chỉ của mục {heading}'},
    {heading: typeof props.children === 'string' ? props.children : id},
  );
  return (
    <As {...props} className={`anchor ${props.className ?? ''}`.trim()} id={id}>
      {former ? <span id={former}>{props.children}</span> : props.children}
      <Link className="hash-link" to={`#${id}`} title={title} aria-hidden tabIndex={-1}>
        &#8203;
      </Link>
    </As>
  );
}
