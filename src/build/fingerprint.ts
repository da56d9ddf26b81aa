import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {siteVersion} from './site-version.ts';

/** What a build is made from, below the root of the project. */
const FOLDERS = ['docs', 'i18n', 'src', 'static'];
const FILES = ['docusaurus.config.ts', 'package-lock.json'];

/**
 * Eight hex digits that change with anything a build is made from, and with nothing else: not with the
 * folder it stands in, nor the day. Source: contents of the inputs, the commit, the published address.
 */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  const inputs = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  for (const file of [...inputs, ...FILES].sort()) hash.update(file).update(readFileSync(join(root, file)));
  hash.update(JSON.stringify(siteVersion(root)));
  hash.update(`${process.env.SITE_URL ?? ''} ${process.env.SOURCE_DATE_EPOCH ?? ''}`);
  return hash.digest('hex').slice(0, 8);
}
