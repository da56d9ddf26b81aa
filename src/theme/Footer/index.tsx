import {givenHtml} from '@site/src/client/given-html';
import {OfflineSwitch} from '@site/src/plugins/offline/theme/OfflineSwitch';
import type {ReactNode} from 'react';

/** The foot of every page: what the site stands on, and how to check it. */
export default function Footer(): ReactNode {
  return (
    <footer className="site-footer">
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
