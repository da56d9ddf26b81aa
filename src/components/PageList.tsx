import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {slug} from '../core/text/slug.ts';

interface Item {
  readonly title: string;
  readonly url: string;
  readonly description?: string;
}

/** Pages to go on to. */
export function PageList({items}: {items: readonly Item[]}): ReactNode {
  return (
    <ul className="page-list">
      {items.map((item) => (
        <li key={item.url}>
          <Link to={item.url}>{item.title}</Link>
          {item.description ? <p>{item.description}</p> : null}
        </li>
      ))}
    </ul>
  );
}

/** The way from a clause of III.2 to its topic page. */
export function TopicLink({title, url}: Item): ReactNode {
  return (
    <p className="topic-link">
      <Link to={url}>Xem chủ đề: {title}</Link>
    </p>
  );
}

interface Summary {
  readonly audiences: readonly string[];
  readonly where: string;
  readonly url: string;
}

/** Where a topic comes from and whom it addresses. */
export function TopicSummary({audiences, where, url}: Summary): ReactNode {
  return (
    <p className="lead">
      Nội dung tuyên truyền tại <Link to={url}>{where}</Link>
      {audiences.length > 0 ? `. Đối tượng: ${audiences.join('; ').toLowerCase()}` : ''}.
    </p>
  );
}

/** Our own words, told apart from the plan's. */
export function Guidance({children}: {children: ReactNode}): ReactNode {
  return (
    <div className="guidance">
      <p className="guidance__badge">Hướng dẫn của trang, không phải văn bản</p>
      {children}
    </div>
  );
}

interface Term {
  readonly term: string;
  readonly expansion?: string;
  readonly meaning: string;
  readonly aliases: readonly string[];
  readonly basis: readonly Item[];
}

/** The table of terms and abbreviations. */
export function TermList({items}: {items: readonly Term[]}): ReactNode {
  return (
    <dl className="terms">
      {items.map((item) => (
        <div key={item.term} id={slug(item.term)}>
          <dt>
            {item.term}
            {item.expansion ? `: ${item.expansion}` : ''}
          </dt>
          <dd>
            {item.meaning}
            {item.aliases.length > 0 ? ` Cách viết khác: ${item.aliases.join(', ')}.` : ''}
            {item.basis.map((place) => (
              <span key={place.url}>
                {' '}
                <Link to={place.url}>{place.title}</Link>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
