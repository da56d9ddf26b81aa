import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** The names of Infima's values that the theme or the site's own code reads. */
export function namesReadOutside(siteDir: string): ReadonlySet<string> {
  const {resolve} = createRequire(join(siteDir, 'package.json'));
  const theme = dirname(resolve('@docusaurus/theme-classic/package.json'));
  const folders = [join(theme, 'lib'), dirname(resolve('@docusaurus/theme-common')), join(siteDir, 'src')];
  return new Set(folders.flatMap(namesIn));
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(css|js|tsx?)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/(?:var\(|getPropertyValue\(['"])(--ifm-[\w-]+)/g),
    ])
    .map((match) => match[1]!);
}
