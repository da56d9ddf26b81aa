import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {ContentError} from '../../src/core/page/finding.ts';
import {buildSite} from '../../src/core/site/build-site.ts';
import {composePage} from '../../src/mdx/compose-page.ts';
import {parseMdx} from '../../src/mdx/parse-mdx.ts';
import {readPage} from '../../src/mdx/read-page.ts';

const HEAD = '---\nkind: page\ntitle: Trang\ndescription: Trang thử để kiểm tra.\n---\n\n';

/** Composes `source` for a site whose check read other words in that file. */
function compose(file: string, source: string): void {
  const {page} = readPage('a.mdx', `${HEAD}Chữ.\n`);
  const {site} = buildSite([page!]);
  const tree = parseMdx(source);
  if ('reason' in tree) throw new Error(tree.reason);
  composePage({site: () => site, below: (path) => path, origin: 'https://example.com'})(
    tree,
    new VFile({path: file}),
  );
}

test('a page that the check has read is composed', () => {
  expect(() => compose('a.mdx', `${HEAD}Chữ.\n`)).not.toThrow();
});

test.each([
  ['import fs from "fs"', 'lệnh import/export'],
  ['export const a = 1', 'lệnh import/export'],
  ['{/* */ process.env.HOME /* */}', 'biểu thức'],
  ['<script>1</script>', 'thẻ <script>'],
])('the build too refuses %s', (body, words) => {
  expect(() => compose('a.mdx', `${HEAD}${body}\n`)).toThrow(ContentError);
  expect(() => compose('a.mdx', `${HEAD}${body}\n`)).toThrow(words);
});

test('the build refuses a file that the check has not read', () => {
  expect(() => compose('b.mdx', `${HEAD}Chữ.\n`)).toThrow('docs/b.mdx:1');
});
