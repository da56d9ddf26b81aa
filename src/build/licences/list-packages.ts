import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PACKAGES_TO_COME, packagesHtml, packagesMarkdown} from '../../core/page/licences.ts';
import {readPackage} from './read-package.ts';

/**
 * Puts the list of the shipped packages where a page of a built site has left room for it: in the page, in
 * the script that draws it when a reader comes from another page, and in its Markdown twin.
 */
export function listPackages(directory: string, folders: readonly string[]): void {
  const packages = folders.map(readPackage);
  const html = packagesHtml(packages);
  const filled: Readonly<Record<string, string>> = {
    html,
    js: insideQuotes(html),
    md: packagesMarkdown(packages),
  };
  const done = new Set<string>();
  for (const file of readdirSync(directory, {recursive: true, encoding: 'utf8'})) {
    const kind = /\.(html|js|md)$/.exec(file)?.[1] ?? '';
    const list = filled[kind];
    if (list === undefined) continue;
    const path = join(directory, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(TO_COME, () => list);
    if (changed === text) continue;
    writeFileSync(path, changed);
    done.add(kind);
  }
  if (done.has('html') && !done.has('js')) throw new Error('Không script nào có chỗ cho danh sách gói.');
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
