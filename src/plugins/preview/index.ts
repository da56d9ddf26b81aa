import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Previews of cited instruments, on hover, focus and touch, from the notes that the page carries anyway. */
export default function previewPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'preview',
    getClientModules: () => [
      join(siteDir, 'src/plugins/preview/client.ts'),
      join(siteDir, 'src/plugins/preview/preview.css'),
    ],
  };
}
