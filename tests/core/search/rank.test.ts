import {describe, expect, it} from 'vitest';
import {query} from '../../../src/core/search/index.ts';
import {queryTokens, toPhrases} from '../../../src/core/search/parse-query.ts';
import {type Ranked, rank} from '../../../src/core/search/rank.ts';
import {inverseFrequency, saturate} from '../../../src/core/search/weights.ts';
import {sampleDocument, sampleIndex} from './sample.ts';

type Part = Partial<Parameters<typeof sampleDocument>[0]>;

/** Documents in the order of their hits for a query. */
function order(text: string, documents: Readonly<Record<string, Part>>): string[] {
  const index = sampleIndex(
    Object.entries(documents).map(([id, part]) => sampleDocument({id, title: 'Trang', text: '', ...part})),
  );
  return query(index, text).hits.map(({id}) => id);
}

/** The words of the query in another order, far from each other, in as many syllables. */
const PAD = 'một hai ba bốn năm sáu bảy tám';

describe('of two documents with the same words, first comes the one', () => {
  it.each([
    [
      'that has them side by side',
      'kiểm soát thủ tục',
      {
        far: {text: `tục ${PAD} soát ${PAD} kiểm ${PAD} thủ`},
        near: {text: `${PAD} kiểm soát thủ tục ${PAD} ${PAD}`},
      },
    ],
    [
      'a line of which opens with them',
      'kiểm soát thủ tục',
      {
        inside: {text: `${PAD} kiểm soát thủ tục ${PAD}`},
        opens: {text: `${PAD}\n1. Kiểm soát thủ tục ${PAD}`},
      },
    ],
    [
      'that stands in the law that they name',
      'theo Luật Cư trú, nơi ở là nơi nào',
      {
        other: {section: 'Điều 2 Luật Cư ngụ', text: `${PAD} nơi ở là nơi ${PAD}`},
        named: {section: 'Điều 3 Luật Cư trú', text: `${PAD} nơi ở ${PAD} là ${PAD} nơi`},
      },
    ],
    [
      'that has them in the order asked',
      'cải cách hành chính',
      {turned: {text: `${PAD} chính hành cách cải`}, straight: {text: `${PAD} cải cách hành chính`}},
    ],
    [
      'that has them one apart, against far',
      'công bằng dân',
      {
        far: {text: `bằng ${PAD} công ${PAD} dân`},
        apart: {text: `bằng ${PAD} công nhân dân ${PAD}`.replace(' tám', '')},
      },
    ],
    [
      'that has all of them in one line',
      'phí hồ sơ trực tuyến',
      {
        lines: {text: `phí ${PAD}\nsơ ${PAD}\ntuyến ${PAD}\nhồ ${PAD}\ntrực ${PAD}`},
        line: {text: `phí một sơ hai tuyến ba hồ bốn trực\n${PAD}\n${PAD}\n${PAD}\n${PAD}`},
      },
    ],
    [
      'that has them in its title',
      'đối thoại',
      {text: {title: 'Trang khác', text: 'đối thoại'}, title: {title: 'Đối thoại', text: 'trang khác'}},
    ],
    ['with the marks that were typed', 'dầu', {other: {text: `dấu ${PAD}`}, same: {text: `dầu ${PAD}`}}],
    [
      'whose line defines what is asked',
      'hòa giải',
      {
        named: {text: `${PAD}\nhai bên hòa giải là tốt`},
        defined: {text: `${PAD}\nhòa giải là hai bên tốt`},
      },
    ],
    [
      'whose title is nothing else',
      'văn phòng',
      {
        longer: {title: 'Dành cho văn phòng và các phòng khác', text: PAD},
        whole: {title: 'Văn phòng', text: PAD},
      },
    ],
    [
      'whose section is what is asked',
      'thủ tục',
      {other: {section: 'Phần khác', text: 'thủ tục'}, section: {section: 'Thủ tục', text: 'thủ tục'}},
    ],
    [
      'that has them more often',
      'đối thoại',
      {
        once: {text: `đối thoại ${PAD} ${PAD}`},
        twice: {text: `đối thoại ${PAD} đối thoại ${PAD}`.replace(' một hai', '')},
      },
    ],
    [
      'that is shorter',
      'đối thoại',
      {long: {text: `đối thoại ${PAD} ${PAD} ${PAD} ${PAD}`}, short: {text: 'đối thoại một'}},
    ],
  ] as const)('%s', (_, text, documents) => {
    const better = Object.keys(documents)[1];
    expect(order(text, documents)[0]).toBe(better);
    const turned = Object.fromEntries(Object.entries(documents).reverse());
    expect(order(text, turned)[0]).toBe(better);
  });
});

it('a rare word weighs more than a common one', () => {
  const documents = {
    common: {text: `quyết ${PAD}`},
    rare: {text: `đường ${PAD}`},
    a: {text: `quyết ${PAD}`},
    b: {text: `quyết ${PAD}`},
  };
  expect(order('quyết đường', documents)[0]).toBe('rare');
});

it('documents alike in all keep their order, and what is far worse than the best is left out', () => {
  const same = {text: `đối thoại ${PAD}`};
  expect(order('đối thoại', {a: same, b: same, c: same})).toEqual(['a', 'b', 'c']);
  const best = {title: 'Đối thoại trực tiếp với doanh nghiệp', text: 'đối thoại trực tiếp với doanh nghiệp'};
  expect(order('đối thoại trực tiếp với doanh nghiệp', {poor: {text: `với ${PAD}`}, best})).toEqual(['best']);
});

function ranked(text: string, parts: readonly Part[], documents = [...parts.keys()]): Ranked[] {
  const index = sampleIndex(parts.map((part, n) => sampleDocument({id: `${n}`, title: 'Trang', ...part})));
  return rank(index, toPhrases(queryTokens(text), index.abbreviations), documents);
}

/** What a part of the query counts that stands five times in a text, or once in a title; and twice, or in a section. */
const FIVE = saturate(5);
const TWO = saturate(2);

// In a document alone each field has the average length, and all that stands there is equally rare.
it.each<[string, Part, number, number]>([
  // terms and neighbours, each once; the run of the query, then its words in one line
  ['hòa giải', {text: 'khi hòa giải'}, 3, 1 + 0.3],
  ['hòa giải', {text: 'khi giải hòa'}, 2, 1 / 2 + 0.3],
  // a line that opens with it, and that defines it
  ['hòa giải', {text: 'hòa giải khi'}, 3, 1 + 0.3 + 0.5],
  ['hòa giải', {text: 'hòa giải là khi'}, 3, 1 + 0.3 + 0.5 + 0.35],
  ['hòa giải tranh', {text: 'hòa giải là tranh'}, 4, 2 / 3 + 0.3 + (0.5 * 2) / 3 + (0.35 * 2) / 3],
  // syllables one apart, and the words in two lines
  ['hòa giải tranh', {text: 'hòa khi tranh\ngiải'}, 3.25, 1 / 3 + (0.3 * 2) / 3],
  // the title: its words, that it opens with the query, its neighbours, that it is the query
  ['hòa giải', {title: 'Giải khi', text: 'hòa'}, FIVE + 1, 1 / 2 + 0.3 + 0.15 / 2],
  ['hòa giải', {title: 'Hòa giải khi'}, 3 * FIVE, 1 + 0.3 + 0.15 + 0.5 + 0.05 + 0.2 / 2],
  ['hòa giải', {title: 'Hòa giải'}, 3 * FIVE, 1 + 0.3 + 0.15 + 0.5 + 0.05 + 0.2 + 1],
  [
    'hòa giải tranh',
    {title: 'Hòa giải khi', text: 'tranh'},
    3 * FIVE + 1,
    2 / 3 + 0.3 + ((0.15 + 0.5 + 0.05) * 2) / 3 + 0.2 / 2,
  ],
  ['hòa giải', {aliases: ['hòa giải']}, 3 * FIVE, 1],
  // the section, in part and whole
  ['hòa giải', {section: 'Hòa giải khi'}, 3 * TWO, 0.3 / 2],
  ['hòa giải', {section: 'Hòa giải'}, 3 * TWO, 0.3 + 0.5],
  // what is said again levels off, and gains no more than all of the query
  ['ba ba ba ba', {text: 'ba ba ba ba khi'}, 1.6 * saturate(4) + 1.5 * saturate(3) + TWO / 3, 1 + 0.3 + 0.5],
])('for %s, %j: what it counts, and what it gains in parts of that', (text, part, counted, gain) => {
  const [{score}] = ranked(text, [part]) as [Ranked];
  expect(score / inverseFrequency(1, 1)).toBeCloseTo(counted * (1 + gain));
});

it('a pair is the rarer, the fewer of the documents have it', () => {
  const texts = ['tranh giải hòa', 'hòa giải tranh'].map((text) => ({text}));
  const [two, one] = [inverseFrequency(2, 2), inverseFrequency(2, 1)];
  expect(ranked('hòa giải tranh', texts)).toMatchObject([
    {document: 1, score: expect.closeTo((3 * two + 2.25 * one) * (1 + 1 + 0.3 + 0.5))},
    {document: 0, score: expect.closeTo(3 * two * (1 + 1 / 3 + 0.3))},
  ]);
});

it('the share is what a document has of all that it could have, before it gains', () => {
  const [{share}] = ranked('hòa giải', [{text: 'khi hòa giải'}]) as [Ranked];
  expect(share * saturate(Number.MAX_SAFE_INTEGER)).toBeCloseTo(1 + 1 + 0.3);
});

it('the twenty best by counts gain; the best come first, alike ones in their order', () => {
  const texts = [...Array(24).fill('khi hòa giải khi khi'), 'khi hòa giải hòa giải'].map((text) => ({text}));
  const found = ranked('hòa giải', texts, [...texts.keys()].reverse());
  expect(found.map(({document}) => document)).toEqual([24, ...Array(24).keys()]);
  const last = found.at(-1)!;
  expect(found.filter(({score}) => score > last.score)).toHaveLength(20);
  for (const {score, share} of found) expect(share / score).toBeCloseTo(last.share / last.score);
  const opened = [{text: 'khi hòa giải khi'}, {text: 'hòa giải khi khi'}];
  expect(ranked('hòa giải', opened).map(({document}) => document)).toEqual([1, 0]);
});

it('a document that is not there is left out, and a query of nothing is worth nothing', () => {
  const parts = [{text: 'hòa'}, {text: 'hòa giải'}];
  expect(ranked('hòa giải', parts, [7, 0, 8, 1])).toEqual(ranked('hòa giải', parts));
  expect(ranked('', [{}])).toEqual([{document: 0, score: 0, share: 0}]);
  expect(rank(sampleIndex(), [], [0])).toEqual([{document: 0, score: 0, share: 0}]);
});
