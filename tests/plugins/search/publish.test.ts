import {expect, it} from 'vitest';
import {withOthers} from '../../../src/plugins/search/publish.ts';
import {togetherIn} from '../../../src/plugins/search/together.ts';

const files = new Map([
  ['terms-1.json', '{"terms":""}'],
  ['manifest.json', '{"format":"x","documents":7}'],
]);

it('names other sites in the manifest, and changes nothing where there are none', () => {
  const together = {name: 'Ban Một', sites: [{name: 'Ban Hai', url: 'https://hai.example/'}]};
  expect([...withOthers(files, null)]).toEqual([...files]);
  const named = withOthers(files, together);
  expect([...named.keys()]).toEqual([...files.keys()]);
  expect(named.get('terms-1.json')).toBe('{"terms":""}');
  const manifest: unknown = JSON.parse(named.get('manifest.json')!);
  expect(manifest).toEqual({format: 'x', documents: 7, together});
  expect(togetherIn(manifest)).toEqual(together);
});

it('takes for other sites only what is written as such', () => {
  for (const manifest of [null, 7, {}, {together: {name: 'Ban Một'}}, {together: {name: 'a', sites: [{}]}}])
    expect(togetherIn(manifest)).toBe(null);
});
