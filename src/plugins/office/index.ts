import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDate} from '../../build/build-date.ts';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {noticeBar} from '../../core/publish/notice-bar.ts';
import {siteFoot} from '../../core/publish/site-foot.ts';
import {footerLinks} from '../site/footer-links.ts';

/** Whose site it is, and what it has to tell for some days, said on every page without a word of script. */
export default function officePlugin({siteDir, baseUrl}: LoadContext): Plugin {
  const paths = contentPaths(siteDir);
  return {
    name: 'office',
    configureWebpack: (_config, isServer, {currentBundler}) => {
      // Live editing draws pages in the browser alone.
      if (!isServer && process.env.NODE_ENV !== 'development') return {};
      const site = loadSite(paths);
      const given = {
        foot: siteFoot(site, baseUrl, footerLinks(paths.docs)),
        notices: noticeBar(site.office?.notices ?? [], buildDate(siteDir)),
      };
      return {plugins: [new currentBundler.instance.DefinePlugin({GIVEN_HTML: JSON.stringify(given)})]};
    },
  };
}
