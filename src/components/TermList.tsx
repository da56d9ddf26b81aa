import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {compareVietnamese, initialOf} from '../core/text/collate.ts';
import {letterSlug, slug} from '../core/text/slug.ts';

interface Term {
  readonly term: string;
  readonly expansion?: string;
  readonly meaning: string;
  readonly aliases: readonly string[];
  readonly basis: readonly {readonly title: string; readonly url: string}[];
}

/** The terms in Vietnamese order, a group for each letter. */
export function TermList({items}: {items: readonly Term[]}): ReactNode {
  const sorted = [...items].sort((a, b) => compareVietnamese(a.term, b.term));
  const letters = [...new Set(sorted.map(({term}) => initialOf(term)))];
  return (
    <>
      <nav aria-label="Thuật ngữ theo chữ cái">
        <ul className="letters">
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#${anchorOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter}>
          <h2 id={anchorOf(letter)} className="terms__group">
            {letter}
          </h2>
          <dl className="terms">
            {sorted
              .filter(({term}) => initialOf(term) === letter)
              .map((item) => (
                <Entry key={item.term} {...item} />
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Entry({term, expansion, meaning, aliases, basis}: Term): ReactNode {
  useBrokenLinks().collectAnchor(slug(term));
  return (
    <div id={slug(term) || undefined}>
      <dt>
        {term}
        {expansion ? `: ${expansion}` : ''}
      </dt>
      <dd>
        {meaning}
        {aliases.length > 0 ? <div className="terms__more">Cách viết khác: {aliases.join(', ')}</div> : null}
        {basis.length > 0 ? (
          <div className="terms__more">
            Xem{' '}
            {basis.map((place, index) => (
              <span key={place.url}>
                {index > 0 ? '; ' : ''}
                <Link to={place.url}>{place.title}</Link>
              </span>
            ))}
          </div>
        ) : null}
      </dd>
    </div>
  );
}

/** `Đ` and `D` are two letters: their anchors differ too. */
function anchorOf(letter: string): string {
  return `chu-${letterSlug(letter)}`;
}
