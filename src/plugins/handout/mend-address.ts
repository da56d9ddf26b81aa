/**
 * The router decodes what stands behind `#` whenever it changes and breaks on a lone `%`, as in
 * `#phan=100%`: here it is escaped before the router, which starts to listen later, sees it.
 */
function mendAddress(): void {
  const {hash} = window.location;
  try {
    decodeURIComponent(hash);
  } catch {
    window.history.replaceState(window.history.state, '', hash.replaceAll('%', '%25'));
  }
}

if (typeof window !== 'undefined') window.addEventListener('popstate', mendAddress);
