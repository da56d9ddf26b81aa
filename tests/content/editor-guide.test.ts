import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {ASKED} from '../../src/build/load-asked.ts';
import {THESAURUS} from '../../src/build/load-thesaurus.ts';
import {type Finding, formatFinding} from '../../src/core/page/finding.ts';
import {askedById, askedFindings, readAsked} from '../../src/core/search/asked.ts';
import {buildIndex, loadIndex} from '../../src/core/search/index.ts';
import {thesaurusFindings} from '../../src/core/search/thesaurus-findings.ts';
import {readEntries} from '../../src/core/search/thesaurus-schema.ts';
import {buildSite} from '../../src/core/site/build-site.ts';
import {verbatimFindings} from '../../src/core/site/verbatim.ts';
import {readPage} from '../../src/mdx/read-page.ts';
import {readYaml} from '../../src/mdx/read-yaml.ts';
import {siteAbbreviations, siteDocuments} from '../../src/plugins/search/site-documents.ts';
import {makeSiteIndex} from '../../src/plugins/search/site-index.ts';
import {readOnce} from '../fixtures/read-once.ts';
import {files, PATHS, site} from './real-site.ts';

const PROJECT = join(import.meta.dirname, '../..');
const GUIDE = readFileSync(join(PROJECT, 'docs/huong-dan/bien-tap.mdx'), 'utf8');
const RESTORED = 'static/van-ban/ke-hoach-06-2023.txt';
const RESOLUTION = 'can-cu/nghi-quyet-76-nq-cp-2021.mdx';

const sources = new Map(files.flatMap((entry) => ('source' in entry ? [[entry.file, entry.source]] : [])));
const pages = new Map(files.map((entry) => [entry.file, readOnce(entry)]));

/** What the check says when one file holds something else, perhaps under another name. */
function checkWith(file: string, source: string, name = file): Finding[] {
  const changed = readPage(name, source);
  const results = [...pages].map(([other, result]) => (other === file ? changed : result));
  const read = results.flatMap(({page}) => page ?? []);
  const {site: changedSite, findings} = buildSite(read, changed.page ? [] : [{file, body: changed.body}]);
  const own = changedSite.plans.find(({page}) => page.file === 'ke-hoach/index.mdx')!;
  const text = readFileSync(join(PROJECT, RESTORED), 'utf8');
  return [...changed.findings, ...findings, ...verbatimFindings(own, text, RESTORED)];
}

function edit(file: string, from: string | RegExp, to: string): Finding[] {
  const source = sources.get(file)!;
  expect(source.replace(from, to)).not.toBe(source);
  return checkWith(file, source.replace(from, to));
}

/** What the check says of the everyday words of the search when one of them leads elsewhere. */
function leadTo(say: string, from: string, to: string): Finding[] {
  const source = readFileSync(join(PROJECT, 'docs', THESAURUS), 'utf8');
  // An entry may say more of itself behind its meanings.
  const changed = source.replace(`{say: ${say}, means: [${from}]`, `{say: ${say}, means: [${to}]`);
  expect(changed).not.toBe(source);
  const yaml = readYaml(THESAURUS, changed, 0);
  if (!yaml.ok) return yaml.findings;
  const {entries} = readEntries(THESAURUS, yaml.data, yaml.lineOf);
  const documents = siteDocuments(site);
  const loaded = loadIndex(
    buildIndex(documents, {
      abbreviations: siteAbbreviations(site),
      thesaurus: entries.map(({entry}) => entry),
    }),
  );
  if (!loaded.ok) throw new Error(loaded.message);
  return thesaurusFindings(THESAURUS, entries, documents, loaded.index);
}

/** What the check says of how the leaflet is asked for when the first of its questions is another one. */
function askInstead(question: string): Finding[] {
  const source = readFileSync(join(PROJECT, 'docs', ASKED), 'utf8');
  const changed = source.replace(/^(\/to-roi\/tra-cuu-ho-so: \[)[^,]+/m, `$1${question}`);
  expect(changed).not.toBe(source);
  const yaml = readYaml(ASKED, changed, 0);
  if (!yaml.ok) return yaml.findings;
  const {placed} = readAsked(ASKED, yaml.data, yaml.lineOf);
  const documents = siteDocuments(site, askedById(placed));
  const loaded = loadIndex(buildIndex(documents, {abbreviations: siteAbbreviations(site)}));
  if (!loaded.ok) throw new Error(loaded.message);
  const own = placed.filter(({id}) => id === '/to-roi/tra-cuu-ho-so').slice(0, 1);
  return askedFindings(ASKED, own, documents, loaded.index);
}

/** A message without its line number, which moves as pages grow. */
function message(text: string): string {
  return text.replace(/\.(mdx|yaml):\d+$/m, '.$1');
}

const MISTAKES: Readonly<Record<string, () => Finding[]>> = {
  'a word of the plan changed': () => edit('ke-hoach/noi-nhan-va-chu-ky.mdx', 'Sở Nội vụ;', 'Sở Tài chính;'),
  'a bare < in prose': () => edit('huong-dan/van-phong.mdx', /$/, '\nTỷ lệ <90%\n'),
  'an instrument without a page': () =>
    edit(
      'huong-dan/van-phong.mdx',
      /$/,
      '\nXem Nghị định số 999/2024/NĐ-CP ngày 01/02/2024 của Chính phủ.\n',
    ),
  'a file not named by its key': () => {
    const file = 'can-cu/thong-tu-01-2020-tt-vpcp.mdx';
    return checkWith(file, sources.get(file)!, 'can-cu/thong-tu-01.mdx');
  },
  'a colon without quotes': () => edit(RESOLUTION, /^title: Ban hành /m, 'title: Ban hành: '),
  'an unknown event': () => edit(RESOLUTION, 'kind: cited', 'kind: còn hiệu lực'),
  'words that do not speak of the event': () =>
    edit(RESOLUTION, /^ {6}- Nghị quyết số 76\/NQ-CP.*$/m, '      - Chương trình tổng thể'),
  'everyday words that lead nowhere': () => leadTo('tờ rơi', 'tờ xếp', 'tờ bướm'),
  'a question that leads elsewhere': () => askInstead('nghị định 63'),
  'a day of another form': () => edit(RESOLUTION, /^issued: .*$/m, 'issued: "2021-07-15"'),
};

describe('the editor’s guide shows the messages that editors get', () => {
  test.each(Object.entries(MISTAKES))('%s', (_, make) => {
    const findings = make();
    expect(findings.length).toBeGreaterThan(0);
    const shown = GUIDE.replace(/\.(mdx|yaml):\d+$/gm, '.$1');
    expect(shown).toContain(message(formatFinding(findings[0]!)));
  });

  test('and shows no other message of the check', () => {
    const blocks = [...GUIDE.matchAll(/```text\n(docs\/[\s\S]*?)```/g)];
    expect(blocks.length).toBe(Object.keys(MISTAKES).length);
  });
});

test('words of the search are not held against content of which a page could not be read', () => {
  const [head, ...others] = [
    site.plans[0]!.page,
    ...site.pages.filter(({file}) => !file.startsWith('ke-hoach/')),
  ];
  const {site: rest} = buildSite(others, [{file: head.file, body: head}]);
  expect(makeSiteIndex(PATHS, rest, false).findings).toEqual([]);
});
