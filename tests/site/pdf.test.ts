import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {printablePages} from '../../src/build/pdf/built-pages.ts';
import {printPages} from '../../src/build/pdf/print-pages.ts';
import {EVERY} from '../every.ts';
import {allPages, BUILD} from './harness.ts';
import {readPdf} from './read-pdf.ts';

/** A page with a table, whose cells carry identifiers; and a handout, which is made in the browser. */
const PATHS = ['/huong-dan/van-phong', '/bo-tai-lieu#bo=van-phong'];

const job = (paths: readonly string[]) => ({
  build: BUILD,
  out: mkdtempSync(join(tmpdir(), 'pdf-')),
  paths,
  time: '2023-01-30T01:00:00Z',
  onPage: () => undefined,
});

test.runIf(EVERY)(
  'two runs give the same bytes; a page that fails is named and the others are made',
  async () => {
    const first = await printPages(job([PATHS[0]!, '/khong-co', PATHS[1]!]));
    const second = await printPages(job(PATHS));
    expect(first.map(({path}) => path)).toEqual([PATHS[0], '/khong-co', PATHS[1]]);
    expect(first[1]).toMatchInlineSnapshot(`
    {
      "error": "trang không có (404)",
      "path": "/khong-co",
    }
  `);
    const files = [first[0]!, first[2]!].map((result) =>
      'file' in result ? readFileSync(result.file) : null,
    );
    const again = second.map((result) => ('file' in result ? readFileSync(result.file) : null));
    for (const [index, file] of files.entries()) expect(file?.equals(again[index]!)).toBe(true);
    const pdf = await readPdf(files[0]!);
    expect(pdf.text).not.toContain('Ngày in');
    expect(pdf.title).toContain('Văn phòng');
  },
);

test('the command knows every page made to be printed, and every ready-made handout', () => {
  const tools = ['/bo-tai-lieu', '/kiem-tra', '/so-sanh', '/tim-kiem'];
  expect(printablePages(BUILD)).toEqual(allPages().filter((page) => !tools.includes(page)));
  for (const key of ['toan-bo', 'can-cu', 'chu-de-g']) expect(allPages()).toContain(`/bo-tai-lieu/${key}`);
});
