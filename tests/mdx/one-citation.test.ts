import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {checkPages, contentPaths} from '../../src/build/load-site.ts';
import {clauseRuns} from '../../src/core/publish/clause-runs.ts';
import type {Site} from '../../src/core/site/site.ts';
import {attributeOf} from '../../src/mdx/clause-element.ts';
import {composePage} from '../../src/mdx/compose-page.ts';
import {parseMdx} from '../../src/mdx/parse-mdx.ts';
import {FACTS, plan, ROOT, site} from '../fixtures/site.ts';

/** `words → address` of every citation that is a link on the composed page. */
function linksOn(of: Site, file: string, source: string): string[] {
  const tree = parseMdx(source) as Root;
  composePage({site: () => of, below: (path) => path, origin: 'https://example.com'})(
    tree,
    new VFile({path: file}),
  );
  const links: string[] = [];
  visit(tree, 'mdxJsxTextElement', (node) => {
    if (node.name === 'CitationLink') links.push(`${textOf(node)} → ${attributeOf(node as never, 'to')}`);
  });
  return links;
}

/** The same of the clauses of that page, as the files for machines have them. */
function linksOfClauses(of: Site, file: string): string[] {
  return of.plans
    .flatMap(({clauses}) => clauses.filter((clause) => clause.file === file))
    .flatMap((clause) => clauseRuns(of, clause))
    .flatMap(({rows}) => rows.flat(2))
    .flatMap(({text, url}) => (url === null ? [] : [`${text} → ${url}`]));
}

const read = (file: string) => readFileSync(join(ROOT, 'docs', file), 'utf8');

test.each(plan.sections.map(({file}) => file))('%s links what the data files link', (file) => {
  expect(linksOn(site, file, read(file))).toEqual(linksOfClauses(site, file));
});

test('a paragraph is cited with its clause around it: a number borne by two is the one named above', () => {
  const file = 'ke-hoach/i-muc-dich.mdx';
  const words = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 12/01/2023.\n\nKế hoạch số 12/KH-UBND được niêm yết.';
  const source = read(file).replace(/(<Clause id="i-1"[^>]*>\n)/, `$1\n${words}\n`);
  expect(source).toContain(words);
  const twelfth = 'can-cu/ke-hoach-12-kh-ubnd-dong-nai-2023.mdx';
  const files = [
    ...site.pages.map((page) => ({file: page.file, source: page.file === file ? source : read(page.file)})),
    {
      file: twelfth.replace('2023', '2022'),
      source: read(twelfth)
        .replace('nai-2023\n', 'nai-2022\n')
        .replace('issued: 12/01/2023', 'issued: 12/01/2022'),
    },
  ];
  const {site: changed} = checkPages(files, contentPaths(ROOT), FACTS);
  const links = linksOn(changed, file, source);
  expect(links).toEqual(linksOfClauses(changed, file));
  expect(links.slice(0, 2)).toEqual([
    'Kế hoạch số 12/KH-UBND → /can-cu/ke-hoach-12-kh-ubnd-dong-nai-2023',
    'Kế hoạch số 12/KH-UBND → /can-cu/ke-hoach-12-kh-ubnd-dong-nai-2023',
  ]);
});
