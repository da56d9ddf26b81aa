import {PACKAGES_TO_COME, packagesHtml} from '../../core/page/licences.ts';
import {type Step, textsOf} from '../built-files.ts';
import {readPackage} from './read-package.ts';

/**
 * Puts the list of the shipped packages where a page of a built site has left room for it. The script that draws it
 * when a reader comes from another page has it from the bundling on (`listInScript`).
 */
export function listPackages(folders: readonly string[]): Step {
  return (files) => {
    for (const [path, text] of textsOf(files, '.js'))
      if (TO_COME.test(text)) throw new Error(`${path}: chưa có danh sách gói.`);
    const html = packagesHtml(folders.map(readPackage));
    const changes = new Map<string, string>();
    for (const [path, text] of textsOf(files, '.html'))
      if (TO_COME.test(text))
        changes.set(
          path,
          text.replace(TO_COME, () => html),
        );
    return changes;
  };
}

/** The same in a script; null where it has no room for a list. */
export function listInScript(script: string, folders: readonly string[]): string | null {
  if (!TO_COME.test(script)) return null;
  const html = insideQuotes(packagesHtml(folders.map(readPackage)));
  return script.replace(TO_COME, () => html);
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
