import {withoutBase} from '../core/site/base-path.ts';
import {pageTwin} from '../mdx/twin/page-twin.ts';
import {type Step, textsOf} from './built-files.ts';

/** Makes of every page that names one its Markdown twin; the site stands in the folder `base` of its host. */
export function writeTwins(base: string): Step {
  return (files) => {
    const twins = new Map<string, string>();
    for (const [, html] of textsOf(files, '.html')) {
      const twin = pageTwin(html);
      if (twin) twins.set(withoutBase(base, twin.address) ?? twin.address, twin.markdown);
    }
    return twins;
  };
}
