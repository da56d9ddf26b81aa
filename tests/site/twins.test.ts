import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Link, Root} from 'mdast';
import {toString as wordsOf} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {oneOf} from '../every.ts';
import {allPages, BUILD, builtPage} from './harness.ts';
import {CHROME, letters} from './page-words.ts';

const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');
const pages = allPages().filter((page) => builtPage(page)('link[type="text/markdown"]').length > 0);
const twinOf = (page: string) => read(page === '/' ? '/index.md' : `${page}.md`);
const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

const bare = (url: string) => url.replace(/^(?:mailto:|https?:\/\/)/, '');

describe.each(oneOf(pages, 3).map((page) => [page] as const))('the twin of %s', (page) => {
  const $ = builtPage(page);
  const main = $('.theme-doc-markdown').clone();
  main.find(CHROME.join()).remove();
  const title = main.find('h1').first();
  const twin = parse(twinOf(page));

  it('begins with title, address and version', () => {
    const [first, second, third] = twin.children.map((node) => wordsOf(node, {includeHtml: false}));
    expect(twin.children[0]).toMatchObject({type: 'heading', depth: 1});
    expect(first).toBe(title.text());
    expect(second).toBe(`Địa chỉ: ${$('link[rel="canonical"]').attr('href')}`);
    expect(third).toMatch(/^Phiên bản của trang: \S/);
  });

  it('says every word of the main part, in its order, and no other', () => {
    title.remove();
    main.find('caption').remove();
    const words = wordsOf({type: 'root', children: twin.children.slice(3)}, {includeHtml: false});
    expect(letters(words)).toBe(letters(main.text()));
  });

  it('leads wherever the main part leads', () => {
    const links = main
      .find('a[href]:not(.term)')
      .toArray()
      .filter((link) => bare($(link).attr('href') ?? '') !== $(link).text())
      .map((link) => $(link).attr('href') ?? '');
    const found: string[] = [];
    visit(twin, 'link', (node: Link) => {
      // A bare address in running words is a link to a reader of Markdown alone.
      if (bare(node.url) !== bare(wordsOf(node))) found.push(node.url);
    });
    expect(found).toEqual(links.map((href) => (href.startsWith('#') ? page + href : href)));
  });

  it('has no tag but anchors and breaks, one title, and no link that leads nowhere', () => {
    let titles = 0;
    visit(twin, 'heading', ({depth}) => {
      if (depth === 1) titles += 1;
    });
    expect(titles).toBe(1);
    visit(twin, 'html', ({value}) => expect(value).toMatch(/^(?:<a id="[\w-]+">|<\/a>|<br>)$/));
    visit(twin, 'link', ({url}: Link) => expect(url).toMatch(/^(?:\/|https?:|mailto:|tel:)/));
  });
});
