import {useHistory} from '@docusaurus/router';
import {givenHtml} from '@site/src/client/given-html';
import {OfflineSwitch} from '@site/src/plugins/offline/theme/OfflineSwitch';
import type {MouseEvent, ReactNode} from 'react';

/** The foot of every page: what the site stands on, and how to check it. Its links change the page as all others do. */
export default function Footer(): ReactNode {
  const history = useHistory();
  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('nav a');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(link.pathname);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard reaches the links within, whose clicks come here
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <footer className="site-footer" onClick={follow}>
      <div
        className="container site-footer__inner"
        data-given="foot"
        dangerouslySetInnerHTML={{__html: givenHtml('foot')}}
      />
      <div className="container">
        <OfflineSwitch />
      </div>
    </footer>
  );
}
