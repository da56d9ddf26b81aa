import fc from 'fast-check';
import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {decodeDocsFile} from '../../src/build/read-docs.ts';
import {formatFindings} from '../../src/core/page/finding.ts';
import type {Site} from '../../src/core/site/site.ts';
import {composePage} from '../../src/mdx/compose-page.ts';
import {parseMdx} from '../../src/mdx/parse-mdx.ts';
import {pageMetadata} from '../../src/plugins/site/page-metadata.ts';
import {sidebarItems} from '../../src/plugins/site/sidebar.ts';
import {EVERY} from '../every.ts';
import {changedFiles, checkDocs, untouched} from './check-docs.ts';
import {type Docs, mutations} from './mutate-docs.ts';

const ORIGIN = 'https://example.org';

function check(docs: Docs): {site: Site; report: string} {
  const {site, findings} = checkDocs(docs);
  for (const {file, line, found, expected: wanted, remedy} of findings) {
    expect(file).toMatch(/\.mdx?$/);
    expect(Number.isInteger(line) && line >= 1).toBe(true);
    expect([found, wanted, remedy].every((words) => words.trim() !== '')).toBe(true);
  }
  return {site, report: findings.length === 0 ? '' : formatFindings(findings)};
}

/** What the build does with each page of a site in which nothing was found. */
function compose(site: Site, files: readonly string[], docs: Docs): void {
  const transform = composePage({site: () => site, below: (path) => path, origin: ORIGIN});
  for (const page of site.pages.filter(({file}) => files.includes(file))) {
    const entry = decodeDocsFile(page.file, docs.get(page.file)!);
    const tree = parseMdx('source' in entry ? entry.source : '');
    transform(tree as Root, new VFile({path: page.file}));
    pageMetadata(site, page);
  }
  const ids = new Set(site.pages.map(({file}) => file.replace(/\.mdx?$/, '')));
  const named = JSON.stringify(sidebarItems(site)).match(/"[a-z0-9-]+\/[a-z0-9/-]+"/g) ?? [];
  expect(named.filter((id) => !ids.has(JSON.parse(id)))).toEqual([]);
}

test('the content as it stands has no findings', () => {
  expect(check(untouched).report).toBe('');
});

test('whatever happens to the files, there is a clear report or a site', () => {
  let reports = 0;
  let sites = 0;
  fc.assert(
    fc.property(mutations, (changes) => {
      const docs = new Map(untouched);
      for (const {change} of changes) change(docs);
      const {site, report} = check(docs);
      if (report === '') {
        sites += 1;
        compose(site, changedFiles(docs), docs);
      } else {
        reports += 1;
        expect(report).not.toMatch(/^\s+at .*:\d+/m);
      }
    }),
    {
      numRuns: Number(process.env.FUZZ_RUNS ?? (EVERY ? 20 : 8)),
      seed: Number(process.env.FUZZ_SEED ?? 2023),
      endOnFailure: true,
    },
  );
  expect(reports).toBeGreaterThan(EVERY ? 5 : 1);
  expect(sites).toBeGreaterThan(0);
}, 3_600_000);
