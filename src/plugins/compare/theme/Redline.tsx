import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';
import {CHANGE_NAMES} from '../../../core/compare/change-names.ts';
import type {ComparedRow} from '../../../core/compare/plan-comparison.ts';

/** A clause of two plans with what changed in its words; heard as well as seen. */
export function Redline({row: {change, a, b, words}}: {row: ComparedRow}): ReactNode {
  return (
    <section className={`comparison__row comparison__row--${change}`}>
      <p className="comparison__head">
        <strong>{CHANGE_NAMES[change]}.</strong> {a.length > 0 ? <>Trước: {placeLinks(a)}</> : null}
        {a.length > 0 && b.length > 0 ? '. ' : ''}
        {b.length > 0 ? <>Sau: {placeLinks(b)}</> : null}.
      </p>
      <p>
        {words.map(({op, text}, index) => {
          // Runs have no name of their own, and their order never changes.
          const key = `${index}`;
          if (op === 'equal') return <Fragment key={key}>{text}</Fragment>;
          const Tag = op === 'insert' ? 'ins' : 'del';
          return (
            <Tag key={key}>
              <span className="visually-hidden">{op === 'insert' ? ' [thêm: ' : ' [bỏ: '}</span>
              {text}
              <span className="visually-hidden">] </span>
            </Tag>
          );
        })}
      </p>
    </section>
  );
}

/** The clauses by their places, each a link, with commas between. */
export function placeLinks(places: ComparedRow['a']): ReactNode {
  return places.map(({place, url}, index) => (
    <Fragment key={url}>
      {index > 0 ? '; ' : ''}
      <Link to={url}>{place}</Link>
    </Fragment>
  ));
}
