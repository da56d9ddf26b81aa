import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useEffect, useState} from 'react';
import {forgetPlace, type Place, storedPlace} from '../../client/place.ts';
import {isReturn} from '../../client/scroll-place.ts';

/** The way back to where the reader stopped, on the home page and on the page itself. */
export function ResumeReading(): ReactNode {
  const {pathname, hash} = useLocation();
  const home = useBaseUrl('/');
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const stored = storedPlace();
    const wanted =
      stored !== null && hash === '' && !isReturn() && (pathname === home || pathname === stored.url);
    setPlace(wanted ? stored : null);
  }, [pathname, hash, home]);
  if (!place) return null;
  return (
    <p className="notice resume">
      {/* The stored anchor may be gone since: the link is the reader's own, no check of the build. */}
      <Link to={`${place.url}#${place.anchor}`} data-noBrokenLinkCheck>
        Về chỗ đang đọc dở: {place.title}
      </Link>{' '}
      <button
        type="button"
        className="button button--secondary button--sm"
        onClick={() => {
          forgetPlace();
          setPlace(null);
        }}
      >
        Bỏ
      </button>
    </p>
  );
}
