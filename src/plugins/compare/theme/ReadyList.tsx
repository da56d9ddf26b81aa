import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {ReadyPair} from '../protocol.ts';

const GROUPS: readonly {why: ReadyPair['why']; title: string; id: string}[] = [
  {why: 'years', title: 'So với năm trước', id: 'nam-truoc'},
  {why: 'basis', title: 'So với kế hoạch làm căn cứ', id: 'lam-can-cu'},
];

/** The comparisons that are pages of their own. */
export function ReadyList({ready}: {ready: readonly ReadyPair[]}): ReactNode {
  return GROUPS.map(({why, title, id}) => {
    const pairs = ready.filter((pair) => pair.why === why);
    return pairs.length === 0 ? null : (
      <section key={why}>
        <h2 id={id}>{title}</h2>
        <ul>
          {pairs.map((pair) => (
            <li key={pair.path}>
              <Link to={pair.path}>{pair.title}</Link>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
