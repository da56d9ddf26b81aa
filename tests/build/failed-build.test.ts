import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {EVERY} from '../every.ts';
import {copySite} from '../fixtures/site.ts';

const ROOT = join(import.meta.dirname, '../..');

test.runIf(EVERY)(
  'a build of faulty content says why, exits with 1 and leaves the previous site whole',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'build-'));
    try {
      copySite(root);
      for (const entry of [
        'i18n',
        'src',
        'scripts',
        'docusaurus.config.ts',
        'package.json',
        'package-lock.json',
      ])
        cpSync(join(ROOT, entry), join(root, entry), {recursive: true});
      symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
      mkdirSync(join(root, 'build'));
      writeFileSync(join(root, 'build/index.html'), 'bản dựng trước');
      writeFileSync(join(root, 'docs/ke-hoach/i-muc-dich.mdx'), '---\nkind: section\n---\n');
      const {status, stderr} = spawnSync(
        process.execPath,
        [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts'],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      expect(status).toBe(1);
      expect(stderr).toContain('docs/ke-hoach/i-muc-dich.mdx:1');
      expect(stderr).toContain('thiếu trường “title”');
      expect(readFileSync(join(root, 'build/index.html'), 'utf8')).toBe('bản dựng trước');
    } finally {
      rmSync(root, {recursive: true, force: true});
    }
  },
);
