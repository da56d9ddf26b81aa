import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/**
 * The query of the address, and how to change it in its place: what a table is narrowed to can be shared, and comes
 * back on Back. Empty until the page is hydrated: it is built without one.
 */
export function useQuery(): [URLSearchParams, (change: (query: URLSearchParams) => void) => void] {
  const history = useHistory();
  const {pathname, search, hash} = useLocation();
  const query = new URLSearchParams(useIsBrowser() ? search : '');
  return [
    query,
    (change) => {
      const next = new URLSearchParams(query);
      change(next);
      history.replace({pathname, search: next.toString(), hash});
    },
  ];
}
