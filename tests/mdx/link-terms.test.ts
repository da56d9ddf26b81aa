import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {termFinder} from '../../src/core/site/term-finder.ts';
import {linkTerms} from '../../src/mdx/link-terms.ts';
import {parseMdx} from '../../src/mdx/parse-mdx.ts';

const terms = ['TTHC', 'SIPAS'].map((term) => ({term, meaning: 'nghĩa', aliases: [], basis: [], plans: []}));

test('the first use outside headings and links is linked, and no word changes', () => {
  const tree = parseMdx('# TTHC\n\n[TTHC](/a) và TTHC, lại TTHC.\n\n| SIPAS |\n| --- |\n| SIPAS `TTHC` |\n');
  if ('reason' in tree) throw new Error(tree.reason);
  const before = textOf(tree);
  const used = linkTerms(tree, termFinder(terms), ({term}) => `#${term}`);
  expect(textOf(tree)).toBe(before);
  expect(used.map(({term}) => term)).toEqual(['TTHC', 'SIPAS']);
  const links: string[] = [];
  visit(tree, 'mdxJsxTextElement', (node) => {
    links.push(`${node.name}@${node.position?.start.line ?? ''}${textOf(node)}`);
  });
  expect(links).toEqual(['TermLink@TTHC', 'TermLink@SIPAS']);
});
