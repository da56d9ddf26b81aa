import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';

interface Entry {
  readonly version: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
}
const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
const packages = Object.entries(lock.packages as Record<string, Entry>).filter(([place]) => place !== '');

/** Builds for other machines, of a version that the registry of packages has for this one alone. */
const WITHOUT = /^node_modules\/@swc\/html-(?:darwin|linux|win32)-[\w-]+$/;

it('knows of every package what its content has to be, but for those that the registry does not have', () => {
  const unknown = packages.filter(([, {integrity}]) => !/^sha512-/.test(integrity ?? ''));
  expect(unknown.filter(([place, {optional}]) => !WITHOUT.test(place) || !optional)).toEqual([]);
  expect(unknown.length).toBeLessThanOrEqual(11);
});

it('has no version of serialize-javascript that runs code of what it is given (GHSA-5c6j-r48x-rmvq)', () => {
  const versions = packages
    .filter(([place]) => place.endsWith('node_modules/serialize-javascript'))
    .map(([, {version}]) => version.split('.').map(Number));
  expect(versions.length).toBeGreaterThan(0);
  for (const [major = 0, minor = 0, patch = 0] of versions)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(7_000_003);
});
