import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

/** A term at its first use on a page; its meaning shows on pointing, focus and touch. */
export function TermLink({to, children}: {to: string; children: ReactNode}): ReactNode {
  return (
    <Link className="term" to={to}>
      {children}
    </Link>
  );
}

interface Meaning {
  readonly anchor: string;
  readonly term: string;
  readonly expansion?: string;
  readonly meaning: string;
}

/** What the previews of a page's terms say. */
export function TermNotes({items}: {items: readonly Meaning[]}): ReactNode {
  return (
    <div className="term-notes" hidden>
      {items.map(({anchor, term, expansion, meaning}) => (
        <p key={anchor} id={`nghia-${anchor}`}>
          <strong>
            {term}
            {expansion ? `: ${expansion}` : ''}
          </strong>
          . {meaning}
        </p>
      ))}
    </div>
  );
}
