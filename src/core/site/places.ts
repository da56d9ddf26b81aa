import type {Finding} from '../page/finding.ts';
import type {Page} from '../page/page.ts';
import {letterSlug} from '../text/slug.ts';

/** Where each kind of page belongs: the pattern of its file, said in words. */
function expectedPlace(page: Page): {pattern: RegExp; words: string} {
  const data = page.frontMatter;
  switch (data.kind) {
    case 'plan':
      return {
        pattern: /^ke-hoach\/([a-z0-9-]+\/)?index\.mdx$/,
        words: 'ke-hoach/index.mdx hoặc ke-hoach/<mã>/index.mdx',
      };
    case 'section':
      return {pattern: /^ke-hoach\/[a-z0-9-]+(\/[a-z0-9-]+)?\.mdx$/, words: 'ke-hoach/<tên>.mdx'};
    case 'topic':
      return {
        pattern: new RegExp(`^chu-de/${letterSlug(data.letter)}-[a-z0-9-]+\\.mdx$`),
        words: `chu-de/${data.letter}-<tên>.mdx`,
      };
    case 'instrument':
      return {pattern: new RegExp(`^can-cu/${data.key}\\.mdx$`), words: `can-cu/${data.key}.mdx`};
    case 'guidance':
      return {
        pattern: /^(huong-dan|mau-bieu|to-roi)\/[a-z0-9-]+\.mdx$/,
        words: 'huong-dan/<tên>.mdx, mau-bieu/<tên>.mdx hoặc to-roi/<tên>.mdx',
      };
    case 'glossary':
      return {pattern: /^tra-cuu\/[a-z0-9-]+\.mdx$/, words: 'tra-cuu/<tên>.mdx'};
    case 'page':
      return {pattern: /^([a-z0-9-]+\/)*[a-z0-9-]+\.mdx$/, words: '<tên không dấu>.mdx'};
  }
}

/** Pages whose file does not stand where its kind belongs. */
export function misplacedPages(pages: readonly Page[]): Finding[] {
  return pages.flatMap((page) => {
    const {pattern, words} = expectedPlace(page);
    if (pattern.test(page.file)) return [];
    return [
      {
        file: page.file,
        line: page.fieldLines.kind ?? 1,
        found: `trang “kind: ${page.frontMatter.kind}” ở docs/${page.file}`,
        expected: `docs/${words}`,
        remedy: 'đổi tên hoặc chuyển tệp, hoặc sửa “kind” và mã cho khớp với tên tệp',
      },
    ];
  });
}
