import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDate} from '../../build/build-date.ts';
import {contentPaths, loadSite} from '../../build/load-site.ts';
import {noticeBar} from '../../core/publish/notice-bar.ts';
import {siteFoot} from '../../core/publish/site-foot.ts';
import {footerLinks} from '../site/footer-links.ts';

/** Whose site it is, said on every page and what it has to tell for some days: no script brings either. */
export default function officePlugin({siteDir, baseUrl}: LoadContext): Plugin {
  const paths = contentPaths(siteDir);
  const notices = () => {
    const bar = noticeBar(loadSite(paths).office?.notices ?? [], buildDate(siteDir));
    return bar === '' ? [] : [bar];
  };
  return {
    name: 'office',
    injectHtmlTags: () => ({preBodyTags: notices()}),
    configureWebpack: (_config, isServer, {currentBundler}) => {
      // Live editing draws pages in the browser alone.
      if (!isServer && process.env.NODE_ENV !== 'development') return {};
      const foot = siteFoot(loadSite(paths), baseUrl, footerLinks(paths.docs));
      return {plugins: [new currentBundler.instance.DefinePlugin({SITE_FOOT: JSON.stringify(foot)})]};
    },
  };
}
