import {expect, test} from 'vitest';
import {type Likeness, Matcher} from '../../../src/core/search/matcher.ts';
import type {QueryModel} from '../../../src/core/search/query-model.ts';
import {markedForm} from '../../../src/core/text/doublet.ts';
import {sampleDocument, sampleIndex} from './sample.ts';

type Part = Partial<Parameters<typeof sampleDocument>[0]>;

/** A query whose terms are worth 1, 2, 4, …: a sum says which of them are in it. */
function modelOf(query: string, marked: Readonly<Record<string, string>> = {}): QueryModel {
  const said = query.split(' ');
  const folded = [...new Set(said)];
  const sequence = said.map((syllable) => folded.indexOf(syllable));
  const apart = (distance: number) =>
    sequence.slice(distance).map((right, n) => ({left: sequence[n]!, right, weight: 1}));
  const terms = folded.map((own, n) => ({
    folded: own,
    weight: 1,
    rarity: 2 ** n,
    marked: marked[own] === undefined ? null : new Set([markedForm(marked[own])]),
  }));
  return {terms, pairs: apart(1), gaps: apart(2), sequence};
}

/** A matcher over one document alone, in which each field has the average length. */
function matcherOf(model: QueryModel, part: Part): Matcher {
  const index = sampleIndex([sampleDocument({id: 'a', title: 'Trang', ...part})]);
  index.readDocument(0);
  return new Matcher(index, model);
}

const FOUR = 'hoa giai tranh chap';

function counts(part: Part, model = modelOf(FOUR)): number[] {
  const matcher = matcherOf(model, part);
  const counted = new Float64Array(matcher.parts);
  expect(matcher.count(0, counted, 0)).toBe(true);
  return [...counted];
}

const compare = (query: string, part: Part) => matcherOf(modelOf(query), part).compare(0);

test.each([
  // four terms, three pairs, two gaps
  ['', [0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['hòa giải', [1, 1, 0, 0, 1, 0, 0, 0, 0]],
  ['hoa giai hòa', [2, 1, 0, 0, 1, 0, 0, 0, 0]],
  ['hòa khi giải', [1, 1, 0, 0, 0, 0, 0, 0, 0]],
  ['hòa khi tranh', [1, 0, 1, 0, 0, 0, 0, 1, 0]],
  ['giải khi chấp', [0, 1, 0, 1, 0, 0, 0, 0, 1]],
  ['hòa chấp tranh', [1, 0, 1, 1, 0, 0, 0, 1, 0]],
  ['giải tranh chấp', [0, 1, 1, 1, 0, 1, 1, 0, 1]],
  ['hòa khi giải tranh', [1, 1, 1, 0, 0, 1, 0, 0, 0]],
  ['hòa khi khi tranh', [1, 0, 1, 0, 0, 0, 0, 0, 0]],
  ['giải khi khi hòa', [1, 1, 0, 0, 0, 0, 0, 0, 0]],
])('a text “%s” has each term, pair and gap so often', (text, expected) => {
  expect(counts({text})).toEqual(expected);
});

test('a field counts what it weighs, and is no neighbour of the next', () => {
  expect(counts({title: 'Trang hòa', aliases: ['giải'], section: 'tranh', text: 'chấp'})).toEqual([
    5, 5, 2, 1, 0, 0, 0, 0, 0,
  ]);
  expect(counts({title: 'Hòa giải', section: 'hòa giải'})).toEqual([7, 7, 0, 0, 7, 0, 0, 0, 0]);
});

test.each([
  ['hòa giải', [5, 5, 0, 5, 0, 0]],
  ['hoa giải', [2.5, 5, 0, 2.5, 0, 0]],
  ['hòa giai', [5, 2.5, 0, 2.5, 0, 0]],
  ['hòa khi tránh', [5, 0, 2.5, 0, 0, 2.5]],
  ['hoá khi tranh', [2.5, 0, 5, 0, 0, 2.5]],
  ['hòa giải tránh', [5, 5, 2.5, 5, 2.5, 2.5]],
  ['hoá giải tranh', [2.5, 5, 5, 2.5, 5, 2.5]],
])('other marks than those typed count half: %s', (title, expected) => {
  const model = modelOf('hoa giai tranh', {hoa: 'hòa', giai: 'giải', tranh: 'tranh'});
  expect(counts({title}, model)).toEqual(expected);
});

test('what is counted is added from the offset on', () => {
  const counted = Float64Array.of(9, 9, 1, 0, 0, 9);
  matcherOf(modelOf('hoa giai'), {text: 'hòa giải'}).count(0, counted, 2);
  expect([...counted]).toEqual([9, 9, 2, 1, 1, 9]);
});

test('a document that is not there has nothing', () => {
  const matcher = matcherOf(modelOf(FOUR), {text: 'hòa giải'});
  const nothing = {run: 0, line: 0, named: 0, defined: 0, lead: 0, opened: 0, title: 0, section: 0};
  expect(matcher.count(1, new Float64Array(9), 0)).toBe(false);
  expect(matcher.compare(1)).toEqual(nothing);
  expect(compare(FOUR, {text: 'khi nào'})).toEqual(nothing);
});

test('all likenesses of a document', () => {
  expect(
    compare(FOUR, {
      title: 'Giải tranh',
      aliases: ['hòa giải tranh chấp'],
      section: 'Hòa giải chấp hòa giải',
      text: 'khi hòa\ntranh chấp là gì',
    }),
  ).toEqual({run: 12, line: 14, named: 6, defined: 12, lead: 12, opened: 6, title: 1, section: 0.5});
});

const likeness = (name: keyof Likeness, query: string, text: string) => compare(query, {text})[name];

test.each([
  [FOUR, 'khi hòa giải tranh chấp', 15],
  [FOUR, 'tranh chấp khi hòa giải', 12],
  [FOUR, 'tranh chấp hòa giải', 12],
  [FOUR, 'hòa tranh giải', 4],
  [FOUR, 'giải\ntranh', 6],
  // a word said twice in the query, and one that it says in two places
  ['khi ba ba', 'ba ba', 4],
  ['ba ba', 'ba ba', 2],
  ['ba ba', 'ba khi ba', 1],
  ['hoa giai hoa chap', 'hòa chấp hòa giải', 5],
])('of “%s” the text “%s” has a run worth %d', (query, text, expected) => {
  expect(likeness('run', query, text)).toBe(expected);
});

test.each([
  ['hòa giải khi', 3],
  ['khi hòa giải', 0],
  ['khi\n1. Hòa giải tranh', 7],
  ['tranh chấp khi\nhòa giải khi', 12],
  // one word is no subject
  ['chấp khi', 0],
  ['hòa tranh', 0],
])('the text “%s” opens with a part of the query worth %d', (text, expected) => {
  expect(likeness('lead', FOUR, text)).toBe(expected);
});

test.each([
  ['hòa giải là gì', 3],
  ['khi\na) Hòa giải tranh là gì', 7],
  ['tranh chấp là gì\nhòa giải là gì', 12],
  ['hòa giải khi', 0],
  ['khi hòa giải là gì', 0],
  ['hòa giải khi là gì', 0],
  ['hòa giải tranh\nkhi có là gì', 0],
  // one word may be the rest of a longer one
  ['hòa là gì', 0],
])('the text “%s” defines a part of the query worth %d', (text, expected) => {
  expect(likeness('defined', FOUR, text)).toBe(expected);
});

test.each([
  ['Trang', 'hòa khi giải\ntranh', 0, 4],
  ['Trang', 'hòa\nhòa tranh', 0, 5],
  ['Trang', 'chấp giải chấp\ngiải', 0, 10],
  ['Hòa hòa khi', 'giải', 1, 3],
  ['Hòa', 'giải hòa', 1, 3],
  ['Hòa', 'tranh\ngiải', 1, 5],
  ['Hòa', 'khi', 1, 1],
])(
  'under the title “%s” the text “%s”: the title has %d, with its best line %d',
  (title, text, named, line) => {
    expect(compare(FOUR, {title, text})).toMatchObject({named, line});
  },
);

test('a term that the query hardly says is worth little in a line', () => {
  const model = modelOf('hoa giai');
  model.terms[1]!.weight = 0.5;
  expect(matcherOf(model, {title: 'Giải', text: 'hòa'}).compare(0)).toMatchObject({
    named: 1,
    line: 2,
    run: 2,
  });
});

test.each([
  [FOUR, 'Hòa giải', 1],
  [FOUR, 'Hòa giải tranh', 1],
  [FOUR, 'Hòa giải và chấp', 1 / 3],
  [FOUR, 'Hòa giải 5 và chấp', 1 / 2],
  // a label does not count
  [FOUR, 'Điều 5 Hòa giải', 1],
  [FOUR, 'Điều 5', 0],
  [FOUR, 'Hòa', 0],
  [FOUR, 'Giải hòa', 0],
  [FOUR, 'Chấp khi', 0],
  ['giai hoa giai', 'Hòa giải', 1],
])('of “%s”, this part of the neighbours in “%s” are the query’s', (query, words, expected) => {
  expect(compare(query, {title: words, text: 'khi'})).toMatchObject({title: expected, section: 0});
  expect(compare(query, {title: 'khi', section: words, text: 'khi'})).toMatchObject({
    title: 0,
    section: expected,
  });
});
