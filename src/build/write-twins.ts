import {pageTwin} from '../mdx/twin/page-twin.ts';
import {type BuiltFiles, type Changes, textsOf} from './built-files.ts';

/** Makes of every page that names one its Markdown twin. */
export function writeTwins(files: BuiltFiles): Changes {
  const twins = new Map<string, string>();
  for (const [, html] of textsOf(files, '.html')) {
    const twin = pageTwin(html);
    if (twin) twins.set(twin.address, twin.markdown);
  }
  return twins;
}
