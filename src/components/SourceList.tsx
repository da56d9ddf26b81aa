import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Fragment, type ReactNode} from 'react';
import {lookUps} from '../core/page/look-ups.ts';
import type {SourceView} from '../core/site/source-views.ts';
import {Quotation} from './Quotation.tsx';

/** Sources with their level, the day they were read and the words that bear the facts out. */
export function SourceList({items, number}: {items: readonly SourceView[]; number?: string}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  for (const index of items.keys()) collectAnchor(`nguon-${index + 1}`);
  return (
    <>
      {items.length === 0 ? <p>Chưa có nguồn nào được kiểm chứng.</p> : null}
      <ol className="sources">
        {items.map((item, index) => (
          <li key={`${item.url} ${item.retrieved}`} id={`nguon-${index + 1}`}>
            <Address {...item} /> ({item.level}; {item.retrieved}){' '}
            {item.quotes.length > 0 || item.copy !== null ? (
              <details>
                <summary>{item.copy === null ? 'Lời trích' : 'Địa chỉ và lời trích'}</summary>
                <ul>
                  {item.copy === null ? null : <li className="sources__address">{item.url}</li>}
                  {item.quotes.map((quote) => (
                    <li key={quote}>
                      <Quotation words={quote} />
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ol>
      {number ? (
        <p className="sources__lookup">
          Tra cứu số <strong>{number}</strong> tại cơ sở dữ liệu chính thức:{' '}
          {lookUps(number).map(({name, url}, index) => (
            <Fragment key={name}>
              {index === 0 ? null : ', '}
              <Link to={url} rel="noreferrer">
                {name}
              </Link>
            </Fragment>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}

/** A link to the source; a copy or a trial host is named with its address, not linked. */
function Address({url, name, copy, linked}: SourceView): ReactNode {
  if (copy !== null) return `${name}, ${copy}`;
  if (!linked) return name;
  return (
    <Link to={url} rel="noreferrer" className="sources__address">
      {name}
    </Link>
  );
}
