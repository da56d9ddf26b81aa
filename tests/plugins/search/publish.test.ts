import {expect, it} from 'vitest';
import {publishSiteIndex} from '../../../src/plugins/search/publish.ts';
import {togetherIn} from '../../../src/plugins/search/together.ts';
import {SAMPLE, sampleSerialized} from '../../core/search/sample.ts';

const index = {documents: SAMPLE, serialized: sampleSerialized()};

it('names other sites in the manifest, and changes nothing where there are none', () => {
  const together = {name: 'Ban Một', sites: [{name: 'Ban Hai', url: 'https://hai.example/'}]};
  const [alone, several] = [null, together].map((other) => publishSiteIndex(index, {together: other}));
  expect([...several!.keys()]).toEqual([...alone!.keys()]);
  for (const [name, content] of alone!) {
    const {together: named, ...own} = JSON.parse(several!.get(name)!);
    expect(JSON.stringify(own)).toBe(content);
    expect(named).toEqual(name === 'manifest.json' ? together : undefined);
  }
});

it('takes for other sites only what is written as such', () => {
  for (const manifest of [null, 7, {}, {together: {name: 'Ban Một'}}, {together: {name: 'a', sites: [{}]}}])
    expect(togetherIn(manifest)).toBe(null);
});
