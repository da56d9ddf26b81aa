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
  /** Said below the words of a plan, quoted or its own, on paper too; the others only in previews. */
  readonly former?: boolean;
}

/** What the previews of a page's terms say; ours, and marked as ours where it is seen beside a plan's words. */
export function TermNotes({items}: {items: readonly Meaning[]}): ReactNode {
  const former = items.filter((item) => item.former);
  return (
    <>
      {former.length > 0 ? (
        <div className="notice former-names">
          <p>
            <strong>Tên gọi nay đã khác</strong> (ghi chú của trang, không phải lời của kế hoạch):
          </p>
          {former.map(noteOf)}
        </div>
      ) : null}
      <div className="term-notes" hidden>
        {items.filter((item) => !item.former).map(noteOf)}
      </div>
    </>
  );
}

function noteOf({anchor, term, expansion, meaning}: Meaning): ReactNode {
  return (
    <p key={anchor} id={`nghia-${anchor}`}>
      <strong>
        {term}
        {expansion ? `: ${expansion}` : ''}
      </strong>
      . {meaning}
    </p>
  );
}
