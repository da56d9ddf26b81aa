import type {Props} from '@theme/CodeBlock';
import type {ReactNode} from 'react';

/** Text as it stands. The stock block brings a highlighter of 14 KB and a style attribute for each word. */
export default function CodeBlock({children}: Props): ReactNode {
  return (
    // A wide block scrolls, so the keyboard has to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to scroll it without a pointer
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
