import {join} from 'node:path';
import {contentPaths, loadSite} from '../../node/load-site.ts';
import {sidebarOf} from './sidebar.ts';

/** The file that the docs plugin reads its sidebars from. */
export default sidebarOf(loadSite(contentPaths(join(__dirname, '../../..'))));
