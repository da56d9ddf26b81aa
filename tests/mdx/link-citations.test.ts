import type {Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {cite, createRegistry} from '../../src/core/law/index.ts';
import {placeCitations} from '../../src/core/site/clause-passages.ts';
import {linkCitations} from '../../src/mdx/link-citations.ts';
import {parseMdx} from '../../src/mdx/parse-mdx.ts';

const registry = createRegistry([
  {
    key: 'nghi-dinh-63-2010-nd-cp',
    type: 'Nghị định',
    number: '63/2010/NĐ-CP',
    issuer: 'Chính phủ',
    issued: '2010-06-08',
    title: '',
  },
]);

/** The words of each link made, and the text of the whole, which must not change. */
function linked(source: string): {links: string[]; text: string} {
  const tree = parseMdx(source) as Root;
  const before = textOf(tree);
  linkCitations(
    tree,
    (passage) => placeCitations(cite(passage, registry)),
    ({key}) => (key === null ? null : {to: `/can-cu/${key}`}),
  );
  expect(textOf(tree)).toBe(before);
  const links: string[] = [];
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name === 'CitationLink') links.push(textOf(node));
  });
  return {links, text: before};
}

test.each([
  ['Theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ.', ['Nghị định số 63/2010/NĐ-CP']],
  ['Theo Nghị định **số 63/2010**/NĐ-CP.', ['Nghị định ', 'số 63/2010', '/NĐ-CP']],
  ['Theo Nghị định số\n63/2010/NĐ-CP.', ['Nghị định số\n63/2010/NĐ-CP']],
  ['# Nghị định số 63/2010/NĐ-CP', ['Nghị định số 63/2010/NĐ-CP']],
  ['| a |\n| - |\n| 63/2010/NĐ-CP |', ['63/2010/NĐ-CP']],
])('%s', (source, links) => {
  expect(linked(source).links).toEqual(links);
});

test.each([
  ['[Nghị định số 63/2010/NĐ-CP](/x)'],
  ['`63/2010/NĐ-CP`'],
  ['Nghị định [số 63](/x)/2010/NĐ-CP'],
  ['https://vbpl.vn/63/2010/NĐ-CP'],
  ['Nghị định số 64/2010/NĐ-CP'],
])('no link in %s', (source) => {
  expect(linked(source).links).toEqual([]);
});
