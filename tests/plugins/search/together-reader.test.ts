import {describe, expect, it} from 'vitest';
import type {Source} from '../../../src/plugins/search/other-sites.ts';
import type {PageResult} from '../../../src/plugins/search/together.ts';
import {readTogether} from '../../../src/plugins/search/together-reader.ts';
import {readWhole} from '../../../src/plugins/search/whole-reader.ts';
import {readWide} from '../../../src/plugins/search/wide-reader.ts';
import {SAMPLE, sampleSerialized} from '../../core/search/sample.ts';
import {widePieces} from '../../core/search/wide/wide-sample.ts';

/** Where a file of a site comes from: its manifest, or a piece. Throws as the network does. */
type Files = (file: string) => unknown;

function small(from: number, to?: number): Files {
  const {manifest, pieces} = sampleSerialized(SAMPLE.slice(from, to));
  return (file) => (file === 'manifest' ? manifest : pieces[file]);
}

function wide(from: number, to?: number): Files {
  const {manifest, pieces} = widePieces(SAMPLE.slice(from, to));
  return (file) => (file === 'manifest' ? {...manifest, folder: 'f'} : pieces.get(file.replace('f/', '')));
}

const gone: Files = () => {
  throw new TypeError('Failed to fetch');
};

function reader(own: Files, others: Record<string, Files>) {
  const source = (name: string, address: string, files: Files): Source => ({
    name,
    address,
    manifest: async () => files('manifest'),
    fetchPiece: async (piece) => files(piece),
  });
  const manifest = own('manifest') as {format: string};
  const read = manifest.format.startsWith('tim-kiem-rong') ? readWide : readWhole;
  return readTogether(
    read(manifest, async (piece) => own(piece)),
    [
      source('Ban Đồng Nai', '', own),
      ...Object.entries(others).map(([name, files]) => source(name, `https://${name}.example/`, files)),
    ],
  );
}

const TEXT = 'hành';
const everywhere = (from: ReturnType<typeof reader>): Promise<PageResult> =>
  from.ask(TEXT, {everywhere: true, limit: 20}, null);
const sitesOf = ({hits}: PageResult) => [...new Set(hits.map(({site}) => site))].sort();

describe.each([
  ['small', small, small],
  ['wide', wide, wide],
  ['small beside wide', small, wide],
  ['wide beside small', wide, small],
])('sites that are %s', (_, own, other) => {
  it('answer together, this one alone first', async () => {
    const together = reader(own(0, 2), {a: other(2, 3), b: other(3)});
    const alone = await together.ask('nghị định 63', {}, null);
    expect(alone).toMatchObject({unasked: ['a', 'b'], hits: [{id: 'nd-63'}]});
    expect(alone.hits.every(({site}) => site === undefined)).toBe(true);
    const all = await everywhere(together);
    expect(all.absent).toEqual([]);
    expect(sitesOf(all)).toEqual(['Ban Đồng Nai', 'a', 'b']);
    expect(all.hits.find(({site}) => site === 'a')?.url).toBe('https://a.example/nq-17');
  });

  it('answer without those that are silent, of another version or damaged, and name them', async () => {
    const other3 = other(3);
    const together = reader(own(0, 2), {
      a: other(2, 3),
      b: gone,
      c: (file) => (file === 'manifest' ? {...(other3(file) as object), format: 'tim-kiem/0'} : other3(file)),
      d: (file) => (file === 'manifest' ? {...(other3(file) as object), documents: 'nhiều'} : other3(file)),
    });
    const all = await everywhere(together);
    expect(all.absent).toEqual(
      expect.arrayContaining([
        {name: 'b', why: 'silent'},
        {name: 'c', why: 'version'},
        {name: 'd', why: 'damaged'},
      ]),
    );
    expect(sitesOf(all)).toEqual(['Ban Đồng Nai', 'a']);
  });
});

it('leaves out a site that falls silent while it is asked, and asks it no more', async () => {
  const other = wide(3);
  const asked: string[] = [];
  const together = reader(small(0, 2), {
    a: wide(2, 3),
    b(file) {
      asked.push(file);
      if (file !== 'manifest') throw new TypeError('Failed to fetch');
      return other(file);
    },
  });
  const first = await everywhere(together);
  expect(first.absent).toEqual([{name: 'b', why: 'silent'}]);
  expect(sitesOf(first)).toEqual(['Ban Đồng Nai', 'a']);
  const {length} = asked;
  expect(await everywhere(together)).toEqual(first);
  expect(asked).toHaveLength(length);
});

it('fails as ever where its own index cannot be had, and tries again', async () => {
  const own = small(0, 2);
  let online = false;
  const together = reader((file) => (online || file === 'manifest' ? own(file) : gone(file)), {a: small(2)});
  await expect(everywhere(together)).rejects.toThrow('Failed to fetch');
  online = true;
  expect((await everywhere(together)).absent).toEqual([]);
});

it('tells states of the reader’s day where all documents are there, and says where it does not', async () => {
  const document = {...SAMPLE[0]!, facets: {type: 'nghị định', status: 'Còn hiệu lực'}};
  const labels = async () => () => 'Hết hiệu lực';
  const {manifest, pieces} = sampleSerialized([document]);
  const whole = readWhole(manifest, async (piece) => pieces[piece]);
  const inPieces = widePieces([document]);
  const ofWide = readWide(inPieces.manifest, async (piece) => inPieces.pieces.get(piece.replace('/', '')));
  const states = async (from: typeof whole) => {
    const {facets, asBuilt} = await from.ask('nghị định 63', {}, labels);
    return {states: facets.status.map(({value}) => value), asBuilt};
  };
  expect(await states(whole)).toEqual({states: ['Hết hiệu lực'], asBuilt: undefined});
  expect(await states(ofWide)).toEqual({states: ['Còn hiệu lực'], asBuilt: true});
});
