import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {FEEDBACK_QUESTION, feedbackLinks} from '../core/page/feedback.ts';

/** “Trang này có ích không?” at the end of a page that no file of `docs/` stands for; nothing where no place takes the answer. */
export function PageFeedback({title}: {title: string}): ReactNode {
  const {url, customFields} = useDocusaurusContext().siteConfig;
  const {pathname} = useLocation();
  const contact = customFields?.contact;
  if (typeof contact !== 'string') return null;
  return (
    <p className="page-tools">
      {FEEDBACK_QUESTION}
      {feedbackLinks({feedback: contact}, title, url + pathname).map((answer) => (
        <a key={answer.label} href={answer.url}>
          {answer.label}
        </a>
      ))}
    </p>
  );
}
