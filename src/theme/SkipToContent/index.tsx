import {translate} from '@docusaurus/Translate';
import type {MouseEvent, ReactNode} from 'react';
import {focusOn, mainContent} from '../../plugins/a11y/focus.ts';

/** The first stop of the Tab key. The stock one also takes the focus at each navigation, and loses it. */
export default function SkipToContent(): ReactNode {
  const skip = (event: MouseEvent) => {
    const content = mainContent();
    if (!content) return;
    event.preventDefault();
    focusOn(content);
    content.scrollIntoView();
  };
  return (
    // biome-ignore lint/a11y/useValidAnchor: a link to a place in the page, which works without scripts too
    <a className="skip-to-content" href="#__docusaurus_skipToContent_fallback" onClick={skip}>
      {translate({id: 'theme.common.skipToMainContent', message: 'Chuyển tới nội dung chính'})}
    </a>
  );
}
