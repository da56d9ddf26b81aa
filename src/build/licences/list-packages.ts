import {PACKAGES_TO_COME, packagesHtml} from '../../core/page/licences.ts';
import {type Step, textsOf} from '../built-files.ts';
import {readPackage} from './read-package.ts';

/**
 * Puts the list of the shipped packages where a page of a built site has left room for it: in the page, and in the
 * script that draws it when a reader comes from another page.
 */
export function listPackages(folders: readonly string[]): Step {
  return (files) => {
    const html = packagesHtml(folders.map(readPackage));
    const pages = filled(textsOf(files, '.html'), html);
    const scripts = filled(textsOf(files, '.js'), insideQuotes(html));
    if (pages.size > 0 && scripts.size === 0) throw new Error('Không script nào có chỗ cho danh sách gói.');
    return new Map([...pages, ...scripts]);
  };
}

function filled(texts: Iterable<[path: string, text: string]>, list: string): Map<string, string> {
  const changes = new Map<string, string>();
  for (const [path, text] of texts)
    if (TO_COME.test(text))
      changes.set(
        path,
        text.replace(TO_COME, () => list),
      );
  return changes;
}

/** The words that stand there; a script may write the letters of Vietnamese as numbers. */
const TO_COME = new RegExp(
  PACKAGES_TO_COME.replace('.', '\\.').replace(/[^ -~]/g, '(?:$&|\\\\x..|\\\\u....)'),
);

/** Text as it stands in a string of a script, whichever quotation marks are around it. */
function insideQuotes(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/['`$]|[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
