import {expect, it} from 'vitest';
import {loadIndex, type QueryResult, query, type SearchDocument} from '../../../../src/core/search/index.ts';
import {joinIndexes} from '../../../../src/core/search/join-indexes.ts';
import {addWidePiece, askWide} from '../../../../src/core/search/wide/index.ts';
import {joinWide, siteOfPiece} from '../../../../src/core/search/wide/join-wide.ts';
import {widen} from '../../../../src/core/search/wide/widen.ts';
import {some} from '../../../every.ts';
import {REPLACING, SAMPLE, sampleIndex, sampleSerialized} from '../sample.ts';
import {fetching, generated, widePieces} from './wide-sample.ts';

type Ask = (text: string) => QueryResult;
const NAMES = ['Ban Đồng Nai', 'Ban Hải Vân', 'Ban Sông Trà'];
const ADDRESSES = ['', 'https://haivan.example/cchc/', 'https://songtra.example/'];

/** Three sites as one, those in pieces asked piece by piece; `isWide` says which are. */
function several(sites: readonly (readonly SearchDocument[])[], isWide: readonly boolean[]): Ask {
  const stored = sites.map((own, at) => (isWide[at] ? widePieces(own, 1_500) : null));
  const index = joinWide(
    stored.map((wide, at) => {
      const place = {name: NAMES[at]!, address: ADDRESSES[at]!};
      if (wide) return {...place, manifest: wide.manifest, pieces: null};
      const {manifest, pieces} = widen(sampleIndex(sites[at]));
      return {...place, manifest, pieces: pieces()};
    }),
  );
  return (text) => {
    for (;;) {
      const asked = askWide(index, text);
      if ('result' in asked) return asked.result;
      for (const piece of asked.missing) {
        const {site, name} = siteOfPiece(piece);
        const added = addWidePiece(index, piece, stored[site]!.pieces.get(name));
        if (!added.ok) throw new Error(`${piece}: ${added.message}`);
      }
    }
  };
}

function meanReciprocalRank(
  asked: readonly {question: string; document: SearchDocument}[],
  ask: Ask,
): number {
  const worth = asked.map(({question, document}) => {
    const at = ask(question).hits.findIndex(({id}) => id === document.id);
    return at < 0 ? 0 : 1 / (at + 1);
  });
  return worth.reduce((sum, own) => sum + own, 0) / worth.length;
}

const made = generated(360);
const documents = made.map(({document}) => document);
const asked = made.filter((_, at) => at % 6 === 0);
const sites = [documents.slice(0, 180), documents.slice(180, 300), documents.slice(300)];

it('ranks three sites as one index of all their documents does, whichever of them are in pieces', () => {
  const one = meanReciprocalRank(asked, fetching(widePieces(documents, 1_500)).ask);
  const stores = [
    [true, false, true],
    [true, true, true],
    [false, true, false],
  ];
  for (const isWide of some(stores, 1))
    expect(Math.abs(meanReciprocalRank(asked, several(sites, isWide)) - one)).toBeLessThanOrEqual(0.005);
});

it('and so do three small ones, which are joined whole', () => {
  const loaded = loadIndex(
    joinIndexes(
      sites.map((own, at) => ({name: NAMES[at]!, address: ADDRESSES[at]!, index: sampleSerialized(own)})),
    ),
  );
  if (!loaded.ok) throw new Error(loaded.message);
  const whole = sampleIndex(documents);
  const one = meanReciprocalRank(asked, (text) => query(whole, text));
  expect(meanReciprocalRank(asked, (text) => query(loaded.index, text))).toBe(one);
});

it('says of each hit where it stands, leads there, and takes no key of another site for its own', () => {
  const ask = several([SAMPLE.slice(0, 2), SAMPLE.slice(2, 3), SAMPLE.slice(3)], [false, true, true]);
  const [own] = ask('nghị định 63').hits;
  expect(own).toMatchObject({id: 'nd-63', site: 'Ban Đồng Nai', url: '/nd-63', key: 'nd-63'});
  const {hits, facets} = ask('nghị quyết 17');
  expect(hits[0]).toMatchObject({site: 'Ban Hải Vân', url: 'https://haivan.example/cchc/nq-17', key: null});
  expect(facets.site).toContainEqual({value: 'Ban Hải Vân', count: 1});
  expect(ask('đường dây nóng').hits[0]).toMatchObject({site: 'Ban Sông Trà'});
});

it('follows the relations of each site among its own documents', () => {
  for (const isWide of [true, false]) {
    const ask = several([SAMPLE.slice(3), [...SAMPLE.slice(0, 3), REPLACING]], [true, isWide]);
    expect(ask('nghị định nào thay thế nghị định 63').hits[0]?.id).toBe('nd-90');
  }
});
