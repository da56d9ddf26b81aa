import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {siteVersion} from '../../src/build/site-version.ts';

const bare = mkdtempSync(join(tmpdir(), 'version-'));

test('sources without git have no version, and nothing is thrown', () => {
  expect(siteVersion(bare, {})).toEqual({time: null, commit: null});
});

test('SOURCE_DATE_EPOCH gives the time', () => {
  expect(siteVersion(bare, {SOURCE_DATE_EPOCH: '1675040400'}).time).toBe('2023-01-30T01:00:00.000Z');
});

test.each(['', 'hôm qua', '-5', '1e400'])('SOURCE_DATE_EPOCH “%s” is passed over', (epoch) => {
  expect(siteVersion(bare, {SOURCE_DATE_EPOCH: epoch}).time).toBeNull();
});
