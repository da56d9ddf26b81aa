import type {LoadContext, Plugin} from '@docusaurus/types';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {siteFoot} from '../../core/publish/site-foot.ts';
import {footerLinks} from '../site/footer-links.ts';

/** Whose site it is, said on every page without a word of script: its foot. */
export default function officePlugin({siteDir, baseUrl}: LoadContext): Plugin {
  const paths = contentPaths(siteDir);
  return {
    name: 'office',
    configureWebpack: (_config, isServer, {currentBundler}) => {
      // Live editing draws pages in the browser alone.
      if (!isServer && process.env.NODE_ENV !== 'development') return {};
      const foot = siteFoot(loadSite(paths), baseUrl, footerLinks(paths.docs));
      return {plugins: [new currentBundler.instance.DefinePlugin({SITE_FOOT: JSON.stringify(foot)})]};
    },
  };
}
