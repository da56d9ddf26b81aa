import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

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

/** Our own words, distinguished from the plan's. */
export function Guidance({leaflet, children}: {leaflet?: boolean; children: ReactNode}): ReactNode {
  return (
    <div className={leaflet ? 'guidance guidance--leaflet' : 'guidance'}>
      <p className="guidance__badge">Hướng dẫn của trang, không phải văn bản</p>
      {children}
    </div>
  );
}
