import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readSavedPage} from '../../../src/import/read-saved-page.ts';
import {readStatus} from '../../../src/import/status/read-status.ts';
import {buildPages, SAVED_ON, type SeededEvent} from './build-pages.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trang-luu-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const idOf = ({target, kind, date, by}: SeededEvent) => [target, kind, date, by].join(' · ');

describe('events seeded into saved pages', () => {
  test.each([1, 2, 3])(
    'at least 100 of seed %i: all found, none invented, each with its address',
    async (seed) => {
      const pages = buildPages(seed, 100);
      const found: string[] = [];
      for (const {name, bytes, url} of pages) {
        const file = join(folder, name);
        writeFileSync(file, bytes);
        utimesSync(file, new Date(`${SAVED_ON}T05:00:00Z`), new Date(`${SAVED_ON}T05:00:00Z`));
        const page = await readSavedPage(file);
        expect({name, url: page.url, savedOn: page.savedOn}).toEqual({name, url, savedOn: SAVED_ON});
        found.push(...readStatus(page, page.savedOn).events.map((event) => `${name}: ${idOf(event)}`));
      }
      const seeded = pages.flatMap(({name, events}) => events.map((event) => `${name}: ${idOf(event)}`));
      expect(seeded.length).toBeGreaterThanOrEqual(100);
      expect({
        missed: seeded.filter((line) => !found.includes(line)),
        invented: found.filter((line) => !seeded.includes(line)),
      }).toEqual({missed: [], invented: []});
    },
  );
});
