import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** Docusaurus is not as this plugin knows it. The message says what has changed, and where to look. */
export class StockChanged extends Error {
  constructor(change: string) {
    super(`first-load: ${change} See “Raising Docusaurus” in CONTRIBUTING.md.`);
    this.name = 'StockChanged';
  }
}

/** A file of an installed package, seen from the project below `root`. Throws `StockChanged` where it is gone. */
export function stockFile(root: string, packageName: string, path: string): string {
  const {resolve} = createRequire(join(root, 'package.json'));
  const file = join(dirname(resolve(`${packageName}/package.json`)), path);
  if (!existsSync(file)) throw new StockChanged(`${packageName} has no file ${path} any more.`);
  return file;
}
