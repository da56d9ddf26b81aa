import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** States of force that a page tells of the day it was built on are told again of the day on which it is read. */
export default function forcePlugin({siteDir}: LoadContext): Plugin {
  return {name: 'force', getClientModules: () => [join(siteDir, 'src/plugins/force/client.ts')]};
}
