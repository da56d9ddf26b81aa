import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {EVERY} from '../every.ts';
import {buildTextPdf} from './build-pdf.ts';

const ROOT = join(import.meta.dirname, '../..');

/** MB that the command holds at most for a PDF of two pages; rewriting the library alone took 490. */
const MOST_MEMORY = 330;

test.runIf(EVERY)(
  'the library of PDFs is not rewritten when it is loaded',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'nhap-bo-nho-'));
    try {
      const file = join(root, 'ke-hoach.pdf');
      writeFileSync(
        file,
        buildTextPdf(Array.from({length: 60}, (_, at) => `${at + 1}. Việc thứ ${at + 1} của kế hoạch.`)),
      );
      const watch = join(root, 'do.cjs');
      writeFileSync(
        watch,
        "process.on('exit', () => process.stderr.write('BO NHO ' + process.resourceUsage().maxRSS / 1024));",
      );
      const {stderr} = spawnSync(
        process.execPath,
        [
          '--require',
          watch,
          'scripts/run.cjs',
          'scripts/import.ts',
          file,
          '--out',
          join(root, 'docs'),
          '--dry-run',
        ],
        {cwd: ROOT, encoding: 'utf8'},
      );
      expect(stderr).toContain('Không nhập được');
      expect(Number(/BO NHO ([\d.]+)/.exec(stderr)?.[1])).toBeLessThan(MOST_MEMORY);
    } finally {
      rmSync(root, {recursive: true});
    }
  },
  60_000,
);
