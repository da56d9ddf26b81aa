import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {InstrumentNote} from '../core/graph/instrument-views.ts';

/** A citation in running text; on paper it carries the number of its note. */
export function CitationLink({
  to,
  note,
  children,
}: {
  to: string;
  note?: number;
  children: ReactNode;
}): ReactNode {
  return (
    <Link className="citation" to={to} data-note={note}>
      {children}
    </Link>
  );
}

/** What the citations of a page lead to: the notes of the printed page, the previews on screen. */
export function CitationNotes({items}: {items: readonly InstrumentNote[]}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const host = siteConfig.url.replace(/^https?:\/\//, '');
  return (
    <section className="citation-notes" aria-label="Văn bản được dẫn trong trang này">
      <p className="citation-notes__title">Văn bản được dẫn trong trang này</p>
      <ol>
        {items.map((item) => (
          <li key={item.key} id={`chu-thich-${item.key}`}>
            <strong>{item.name}</strong>
            {item.issued ? ` ngày ${item.issued}` : ''}
            {item.issuer ? ` của ${item.issuer}` : ''}. {item.title}. <em>{item.status}</em>.{' '}
            {item.changes.map((change) => `Văn bản này ${change}. `)}
            <span className="citation-notes__address">{`${host}${item.url}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
