import {expect, test} from 'vitest';
import {checkFiles, contentPaths} from '../../src/build/load-site.ts';
import {readDocs} from '../../src/build/read-docs.ts';
import {type Finding, formatFinding} from '../../src/core/page/finding.ts';
import {readOnce} from '../fixtures/read-once.ts';
import {FACTS, ROOT} from '../fixtures/site.ts';

/** Kinds of facts that cannot all be true: the check tells each, in the file where it stands. */

const PATHS = contentPaths(ROOT);
const FILES = new Map(
  readDocs(PATHS.docs).flatMap((entry) => ('source' in entry ? [[entry.file, entry.source]] : [])),
);

const D63 = 'can-cu/nghi-dinh-63-2010-nd-cp.mdx';
const D92 = 'can-cu/nghi-dinh-92-2017-nd-cp.mdx';
const A = 'chu-de/a-van-ban-kiem-soat-thu-tuc-hanh-chinh.mdx';
const B = 'chu-de/b-quyen-nghia-vu-dao-duc-cong-vu.mdx';
const PLAN = 'ke-hoach/index.mdx';
const FORM = 'huong-dan/hinh-thuc-03-to-xep-pano-ap-phich.mdx';

type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The files after the edits; each must change its file. */
function edited(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const files = new Map(FILES);
  for (const [file, from, to] of edits) {
    const before = files.get(file) ?? '';
    const after = before === '' ? to : before.replace(from, to);
    expect(after, `${file}: ${from}`).not.toBe(before);
    files.set(file, after);
  }
  return files;
}

function findingsIn(files: ReadonlyMap<string, string>): readonly Finding[] {
  const entries = [...files].map(([file, source]) => ({file, source}));
  return checkFiles(entries, PATHS, FACTS, readOnce).findings;
}

/** A second page of a decree, of another key and number. */
function copyOf(file: string, key: string, edit: (source: string) => string): Edit {
  return [`can-cu/${key}.mdx`, '', edit(FILES.get(file)!.replace(/^key: .*$/m, `key: ${key}`))];
}

const KINDS: readonly (readonly [name: string, ...edits: Edit[]])[] = [
  ['in force before it was issued', [D63, 'date: 14/10/2010', 'date: 14/10/2009']],
  ['issued after it is in force', [D63, 'issued: 08/06/2010', 'issued: 08/12/2010']],
  ['day and month swapped', [D63, 'issued: 08/06/2010', 'issued: 06/08/2010']],
  ['amended before it was issued', [D63, 'date: 15/12/2016', 'date: 15/12/2006']],
  ['partly ended before in force', [D63, 'date: 01/07/2013', 'date: 01/07/2010']],
  ['year of the number against the day', [D63, 'issued: 08/06/2010', 'issued: 08/06/2011']],
  ['a day that does not exist', [D63, 'date: 14/10/2010', 'date: 31/11/2010']],
  ['a day of 29 February in a common year', [D63, 'issued: 08/06/2010', 'issued: 29/02/2010']],
  ['issued in the future', [D63, 'issued: 08/06/2010', 'issued: 08/06/2030']],
  ['seen in the future', [D63, 'date: 02/12/2025', 'date: 02/12/2027']],
  ['source read in the future', [D63, 'bản lưu công khai, 2026-04-10', 'bản lưu công khai, 2027-04-10']],
  [
    'source read before the document was issued',
    [D63, 'bản lưu công khai, 2026-04-10', 'bản lưu công khai, 2009-04-10'],
  ],
  ['a symbol of another type', [D63, 'type: Nghị định', 'type: Thông tư']],
  ['a symbol of another body', [D63, /^issuer: Chính phủ$/m, 'issuer: Bộ Tư pháp']],
  ['the plan gives another day', [D63, 'planDate: 08/6/2010', 'planDate: 08/6/2011']],
  ['the number against its quote', [D63, /^number: 63\/2010\/NĐ-CP$/m, 'number: 64/2010/NĐ-CP']],
  ['a relation to itself', [D92, 'target: nghi-dinh-63-2010-nd-cp', 'target: nghi-dinh-92-2017-nd-cp']],
  ['an event by itself', [D63, 'by: nghi-dinh-92-2017-nd-cp', 'by: nghi-dinh-63-2010-nd-cp']],
  [
    'a relation both ways',
    [
      D63,
      /^relations:$/m,
      'relations:\n  - type: amends\n    target: nghi-dinh-92-2017-nd-cp\n    source: 1',
    ],
  ],
  [
    'an earlier text amends a later',
    [
      D63,
      /^relations:$/m,
      'relations:\n  - type: amends\n    target: nghi-dinh-118-2025-nd-cp\n    source: 1',
    ],
  ],
  [
    'guides and is guided by one',
    [D63, /^relations:$/m, 'relations:\n  - type: guides\n    target: 02/2017/TT-VPCP\n    source: 1'],
  ],
  [
    'amends and replaces one',
    [
      D92,
      /^relations:$/m,
      'relations:\n  - type: replaces\n    target: nghi-dinh-63-2010-nd-cp\n    source: 1',
    ],
  ],
  [
    'a relation written twice',
    [
      D92,
      /^relations:$/m,
      'relations:\n  - type: amends\n    target: nghi-dinh-63-2010-nd-cp\n    source: 1',
    ],
  ],
  ['a relation from a source that is not there', [D92, /^ {4}source: 1$/m, '    source: 99']],
  ['an event from a source that is not there', [D63, '    source: 5', '    source: 55']],
  [
    'a relation to a page that is not there',
    [D92, 'target: nghi-dinh-63-2010-nd-cp', 'target: nghi-dinh-99-2010-nd-cp'],
  ],
  [
    'a relation since before the issue',
    [D92, 'target: nghi-dinh-63-2010-nd-cp', 'target: nghi-dinh-63-2010-nd-cp\n    since: 01/01/2010'],
  ],
  ['one document with two pages', copyOf(D63, 'nghi-dinh-630-2010-nd-cp', (source) => source)],
  [
    'one number, two bodies of it',
    copyOf(D63, 'nghi-dinh-63-2010-nd-cp-b', (source) =>
      source.replace(/^issued: .*$/m, 'issued: 09/06/2010'),
    ),
  ],
  [
    'one number, two titles and no day',
    copyOf(D63, 'nghi-dinh-63-2010-nd-cp-c', (source) => source.replace(/^issued: .*\n/m, '')),
  ],
  ['a key that is not of the number', [D63, /^number: .*$/m, 'number: 36/2010/NĐ-CP']],
  ['one topic letter twice', [B, /^letter: .*$/m, 'letter: a']],
  ['a topic of another letter’s clause', [B, /^clause: .*$/m, 'clause: iii-2-a']],
  ['a form twice in a topic', [A, 'forms: [iii-3-1]', 'forms: [iii-3-1, iii-3-1]']],
  ['a task that is no clause', [A, 'tasks: [iv-1, iv-5]', 'tasks: [iv-1, iv-99]']],
  [
    'a name for a task that is no clause',
    [FORM, 'basis: [', 'taskNames:\n  - {clause: iv-99, short: Đầu mối}\nbasis: ['],
  ],
  ['a topic related to itself', [A, 'related: [g]', 'related: [a]']],
  ['a topic related to none', [A, 'related: [g]', 'related: [z]']],
  ['two pages with one title', [FORM, /^title: .*$/m, 'title: Dành cho Văn phòng']],
  ['two topics at one place', [B, /^position: .*$/m, 'position: 1']],
  ['the plan’s number against its header', [PLAN, 'number: 06/KH-KCNĐN', 'number: 60/KH-KCNĐN']],
  ['the plan’s day against its header', [PLAN, 'issued: 30/01/2023', 'issued: 30/01/2024']],
  ['a basis twice', [FORM, 'basis: [iii-3-3, ', 'basis: [iii-3-3, iii-3-3, ']],
  ['a review day before the newest evidence', [D63, /^signatory:/m, 'reviewBy: 01/01/2012\nsignatory:']],
  ['an audience twice', [A, 'audiences: [doanh-nghiep, can-bo]', 'audiences: [can-bo, can-bo]']],
  ['a clause twice on two pages', ['ke-hoach/ii-yeu-cau.mdx', 'id="ii-1"', 'id="i-1"']],
  ['two sections at one place', ['ke-hoach/ii-yeu-cau.mdx', /^position: .*$/m, 'position: 2']],
];

test.each(KINDS)('%s', (_, ...edits) => {
  const files = edited(edits as Edit[]);
  const findings = findingsIn(files);
  // Told where the editor has been, or naming that file.
  const changed = [D63, ...(edits as Edit[]).map(([file]) => file)];
  const told = findings.map(formatFinding);
  expect(told.filter((report) => changed.some((file) => report.includes(`docs/${file}`)))).not.toEqual([]);
  for (const {file, line, remedy} of findings) {
    // At a line that says something.
    expect(files.get(file)!.split('\n')[line - 1], `${file}:${line}`).toMatch(/\S/);
    expect(remedy).toMatch(/^\p{Ll}[^.]{10,}/u);
  }
});

test('each report as an editor reads it: file, line, what stands there, what is wanted, the remedy', async () => {
  const reports = KINDS.map(
    ([name, ...edits]) =>
      `# ${name}\n\n${findingsIn(edited(edits as Edit[]))
        .map(formatFinding)
        .join('\n')}\n`,
  );
  await expect(reports.join('\n')).toMatchFileSnapshot('./contradictions.txt');
});
