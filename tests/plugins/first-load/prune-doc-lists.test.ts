import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {pruneDocLists} from '../../../src/plugins/first-load/prune-doc-lists.ts';

const PROPS = 'docusaurus-plugin-content-docs/default/p';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  mkdirSync(join(folder, PROPS), {recursive: true});
});

afterEach(() => rmSync(folder, {recursive: true}));

function generate(globalData: unknown, props: unknown): void {
  writeFileSync(join(folder, 'globalData.json'), JSON.stringify(globalData));
  writeFileSync(join(folder, PROPS, 'index-466.json'), JSON.stringify(props));
}

const globalData = (version: unknown) => ({
  print: {default: {a: 1}},
  'docusaurus-plugin-content-docs': {default: {path: '/', versions: [version]}},
});

test('both lists are emptied, and all else stays', () => {
  generate(globalData({name: 'current', docs: [{id: 'a'}]}), {
    version: {label: 'Next', docs: {a: {id: 'a'}}},
  });
  const ours = pruneDocLists(folder, join(folder, 'first-load')).map(({ours}) =>
    JSON.parse(readFileSync(ours, 'utf8')),
  );
  expect(ours).toEqual([globalData({name: 'current', docs: []}), {version: {label: 'Next', docs: {}}}]);
});

test.each([
  ['the lists have another name', {name: 'current', pages: []}, {version: {docs: {}}}],
  ['the props have another shape', {name: 'current', docs: []}, {versions: [{docs: {}}]}],
])('the build stops where %s', (_, version, props) => {
  generate(globalData(version), props);
  expect(() => pruneDocLists(folder, join(folder, 'first-load'))).toThrow(
    /^first-load: .* has another shape/,
  );
});
