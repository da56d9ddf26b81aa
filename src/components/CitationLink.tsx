import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {buildDay} from '../client/build-day.ts';
import {addressLegend, NOTES_LEGEND} from '../core/page/wording.ts';
import type {InstrumentNote} from '../core/site/instrument-views.ts';

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

/**
 * What the citations of a page lead to: the notes of the printed page, the previews on screen. With a heading
 * of its own the list is shown there too.
 */
export function CitationNotes({
  items,
  children,
}: {
  items: readonly InstrumentNote[];
  children?: ReactNode;
}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <section
      className={children ? 'citation-notes citation-notes--shown' : 'citation-notes'}
      aria-label={children ? undefined : 'Văn bản được dẫn trong trang này'}
    >
      {children ?? <p className="citation-notes__title">Văn bản được dẫn trong trang này</p>}
      <NotesLegend host={siteConfig.url.replace(/^https?:\/\//, '')} />
      <ol>
        {items.map((item) => (
          <li key={item.key} id={`chu-thich-${item.key}`}>
            {children ? (
              <Link to={item.url}>
                <strong>{item.name}</strong>
              </Link>
            ) : (
              <strong>{item.name}</strong>
            )}
            {item.issued ? ` ngày ${item.issued}` : ''}
            {item.issuer ? ` của ${item.issuer}` : ''}.{item.name === item.title ? '' : ` ${item.title}.`}{' '}
            <span
              className={`status status--${item.statusKey}`}
              data-force={item.key}
              data-form="sentence"
              data-on={buildDay()}
            >
              {item.status}
            </span>
            . {item.changes.map((change) => `Văn bản này ${change}. `)}
            <span className="citation-notes__address">{item.url}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What holds for every note, said once. */
function NotesLegend({host}: {host: string}): ReactNode {
  return (
    <p className="citation-notes__legend">
      {NOTES_LEGEND} <span className="citation-notes__address">{addressLegend(host)}</span>
    </p>
  );
}
