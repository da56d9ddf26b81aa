import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {CitingPlace, InstrumentNote} from '../core/graph/instrument-views.ts';

interface Facts {
  readonly type: string;
  readonly title?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly effective?: string;
  readonly signatory?: string;
  readonly status: string;
  readonly statusKey: string;
  readonly planDate?: string;
  readonly discrepancy?: string;
  /** False for an instrument that only explains what became of a cited one. */
  readonly cited: boolean;
}

/** The facts of an instrument; what has no source is said to have none. */
export function InstrumentFacts(facts: Facts): ReactNode {
  const rows: [string, string | undefined][] = [
    ['Loại văn bản', facts.type],
    ['Số, ký hiệu', facts.number],
    ['Ngày ban hành', facts.issued],
    ['Cơ quan ban hành', facts.issuer],
    ['Trích yếu', facts.title],
    ['Ngày có hiệu lực', facts.effective],
    ['Người ký', facts.signatory],
  ];
  return (
    <>
      {facts.cited ? null : (
        <p className="notice">
          Kế hoạch không dẫn văn bản này; trang này giải thích quan hệ với văn bản được dẫn.
        </p>
      )}
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="unverified">chưa kiểm chứng</span>}</dd>
          </div>
        ))}
        <div>
          <dt>Tình trạng</dt>
          <dd>
            <span className={`status status--${facts.statusKey}`}>{facts.status}</span>
          </dd>
        </div>
      </dl>
      {facts.discrepancy ? (
        <div className="notice" role="note">
          <p>
            <strong>Khác nhau giữa kế hoạch và dữ liệu về văn bản.</strong> {facts.discrepancy} Lời của kế
            hoạch được giữ nguyên trên trang này.
          </p>
        </div>
      ) : null}
    </>
  );
}

/** Every place that cites an instrument, with the sentence around it. */
export function CitingPlaces({items}: {items: readonly CitingPlace[]}): ReactNode {
  return (
    <ul className="citing-places">
      {items.map((item, index) => (
        // The same clause may cite an instrument twice: the place in the list is part of its identity.
        <li key={`${item.url}-${index}`}>
          <blockquote cite={item.url}>
            <p>
              {item.before}
              <mark>{item.words}</mark>
              {item.after}
            </p>
          </blockquote>
          <p>
            <Link to={item.url}>{item.where}</Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

interface RelationItem {
  readonly verb: string;
  readonly target: string;
  readonly url?: string;
  readonly detail?: string;
  readonly source: number;
}

/** Relations as plain directed sentences. */
export function RelationList({name, items}: {name: string; items: readonly RelationItem[]}): ReactNode {
  return (
    <ul className="relations">
      {items.map((item) => (
        <li key={`${item.verb} ${item.target}`}>
          {name} <strong>{item.verb}</strong>{' '}
          {item.url ? <Link to={item.url}>{item.target}</Link> : item.target}
          {item.detail ? ` (${item.detail})` : ''}. <a href={`#nguon-${item.source}`}>Nguồn {item.source}</a>
        </li>
      ))}
    </ul>
  );
}

interface SourceItem {
  readonly url: string;
  readonly level: string;
  readonly retrieved: string;
  readonly quotes: readonly string[];
}

/** Sources with their level, the day they were read and the words that bear the facts out. */
export function SourceList({items, number}: {items: readonly SourceItem[]; number?: string}): ReactNode {
  return (
    <>
      {items.length === 0 ? <p>Chưa có nguồn nào được kiểm chứng.</p> : null}
      <ol className="sources">
        {items.map((item, index) => (
          <li key={`${item.url} ${item.retrieved}`} id={`nguon-${index + 1}`}>
            {item.url.startsWith('http') ? (
              <a href={item.url} rel="noreferrer" className="sources__address">
                {new URL(item.url).hostname}
              </a>
            ) : (
              'Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023'
            )}{' '}
            ({item.level}; {item.retrieved})
            <ul>
              {item.quotes.map((quote) => (
                <li key={quote}>
                  <q>{quote}</q>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {number ? (
        <p>
          Tra cứu số <strong>{number}</strong> tại cơ sở dữ liệu chính thức:{' '}
          <a href={`https://vbpl.vn/tim-kiem?keyword=${encodeURIComponent(number)}`} rel="noreferrer">
            vbpl.vn
          </a>
          ,{' '}
          <a href={`https://vanban.chinhphu.vn/?keyword=${encodeURIComponent(number)}`} rel="noreferrer">
            vanban.chinhphu.vn
          </a>
          .
        </p>
      ) : null}
    </>
  );
}

/** Instruments with the places that cite them. */
export function InstrumentList({
  items,
}: {
  items: readonly (InstrumentNote & {places: readonly CitingPlace[]})[];
}): ReactNode {
  return (
    <ul className="instruments">
      {items.map((item) => (
        <li key={item.key}>
          <Link to={item.url}>{item.name}</Link>
          {item.issued ? ` ngày ${item.issued}` : ''}
          {item.name === item.title ? '' : `: ${item.title}`}.{' '}
          <span className={`status status--${item.statusKey}`}>{item.status}</span>
          <span className="instruments__places">
            {' '}
            Dẫn tại{' '}
            {item.places.map((place, index) => (
              <span key={`${place.url} ${place.before}`}>
                {index > 0 ? '; ' : ''}
                <Link to={place.url}>{place.where}</Link>
              </span>
            ))}
            .
          </span>
        </li>
      ))}
    </ul>
  );
}
