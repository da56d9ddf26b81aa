import {useLocation} from '@docusaurus/router';
import {createContext, type ReactNode, useContext, useEffect} from 'react';
import type {PlanCitation} from '../core/site/plan-citation.ts';

const Context = createContext<PlanCitation | null>(null);

/** The words of a plan: says once how to cite it, and marks the clause whose address is open. */
export function CitablePlan({children, ...citation}: PlanCitation & {children: ReactNode}): ReactNode {
  const {hash} = useLocation();
  useEffect(() => markClause(hash.slice(1)), [hash]);
  return <Context.Provider value={citation}>{children}</Context.Provider>;
}

export function usePlanCitation(): PlanCitation | null {
  return useContext(Context);
}

/** `:target` does not follow links inside the site, so the mark is an attribute; it goes with the next address. */
function markClause(id: string): () => void {
  const clause = document.getElementById(id)?.closest('[data-clause]');
  clause?.setAttribute('data-marked', '');
  return () => clause?.removeAttribute('data-marked');
}
