import {tellForce} from '@site/src/client/tell-force';

/** Until the page is drawn anew by script, what is written into it would be drawn over. */
let drawn = false;

export function onRouteDidUpdate(): void {
  drawn = true;
  void tellForce(document);
}

if (typeof window !== 'undefined') {
  // A page may stay open over midnight, and be printed then.
  const again = () => {
    if (drawn) void tellForce(document);
  };
  document.addEventListener('visibilitychange', again);
  window.addEventListener('beforeprint', again);
}
