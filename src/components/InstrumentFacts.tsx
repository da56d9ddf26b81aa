import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {ForceProof} from '../core/site/force-proofs.ts';
import type {CitingPlace} from '../core/site/instrument-views.ts';
import {Quotation} from './Quotation.tsx';

interface Facts {
  readonly type: string;
  readonly title?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly effective?: string;
  readonly signatory?: string;
  /** What its state rests on, in the words of the sources. */
  readonly proofs: readonly ForceProof[];
  readonly review?: string;
  readonly homonym?: {readonly number: string; readonly url: string};
  readonly discrepancy?: string;
  /** Why it has a page although no plan cites it. */
  readonly why?: string;
}

/** The facts of an instrument; what has no source is said to have none. */
export function InstrumentFacts(facts: Facts): ReactNode {
  const rows: [string, string | undefined][] = [
    ['Loại văn bản', facts.type],
    ['Số, ký hiệu', facts.number],
    ['Ngày ban hành', facts.issued],
    ['Cơ quan ban hành', facts.issuer],
    ['Ngày có hiệu lực', facts.effective],
    ['Người ký', facts.signatory],
  ];
  return (
    <>
      {facts.why === undefined ? null : <p className="notice">{facts.why}</p>}
      <p className="lead">{facts.title ?? <span className="unverified">Trích yếu chưa kiểm chứng</span>}</p>
      <dl className="facts facts--pairs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="unverified">chưa kiểm chứng</span>}</dd>
          </div>
        ))}
        <div>
          <dt>Căn cứ của tình trạng</dt>
          <dd>
            {facts.proofs.length === 0 ? <span className="unverified">chưa có nguồn</span> : null}
            {facts.proofs.map((proof) => (
              <p key={`${proof.event} ${proof.place}`} className="status-proof">
                <strong>{proof.event}.</strong>{' '}
                <a href={`#nguon-${proof.place}`}>{proof.host ?? 'kế hoạch'}</a> ({proof.level}):{' '}
                {proof.quotes.map((quote) => (
                  <Quotation key={quote} words={quote} />
                ))}
                {proof.note ? ` ${proof.note}` : ''}
              </p>
            ))}
            {facts.review ? <p className="status-review">{facts.review}</p> : null}
          </dd>
        </div>
      </dl>
      {facts.homonym ? (
        <p className="notice">
          Số {facts.homonym.number} còn là số của văn bản khác:{' '}
          <Link to={facts.homonym.url}>xem cách phân biệt</Link>. Khi dẫn cần ghi cả ngày ban hành.
        </p>
      ) : null}
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
