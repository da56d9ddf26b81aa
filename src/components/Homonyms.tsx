import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {hostOf} from '../core/page/hosts.ts';
import type {Bearer, Homonym} from '../core/site/homonyms.ts';
import {Quotation} from './Quotation.tsx';

/** Numbers that several documents bear, each with what tells them apart. */
export function Homonyms({items}: {items: readonly Homonym[]}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  return items.map(({number, id, bearers}) => {
    collectAnchor(id);
    return (
      <section key={id} aria-labelledby={id}>
        <h2 id={id}>Số {number}</h2>
        <ul>
          {bearers.map((bearer) => (
            <li key={bearer.name}>
              <Name {...bearer} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Name({name, title, url, quote, source}: Bearer): ReactNode {
  if (url !== null)
    return (
      <>
        <Link to={url}>{name}</Link>
        {title === null ? '' : `: ${title}`}. Kế hoạch hoặc trang này nói về văn bản này.
      </>
    );
  return (
    <>
      {name}. Trang này không có trang riêng cho văn bản này. Nguồn ({source === null ? '' : hostOf(source)})
      viết: <Quotation words={quote ?? ''} />
    </>
  );
}
