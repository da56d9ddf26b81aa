import {expect, test} from 'vitest';
import {NO_CHOICE} from '../../../src/core/handout/choice.ts';
import type {Entry} from '../../../src/core/handout/entry.ts';
import {partCode} from '../../../src/core/handout/part-code.ts';
import {MOST_PARTS, resolveChoice} from '../../../src/core/handout/resolve-choice.ts';

const entry = (key: string): Entry => ({key, group: 'page', title: `Phần ${key}`, url: `/${key}`});
const entries = ['ke-hoach/toan-van', 'iii-2-a', 'iv-1', 'can-cu'].map(entry);
const sets = [
  {key: 'van-phong', title: 'Cho Văn phòng', parts: ['iv-1', 'can-cu']},
  {key: 'toan-bo', title: 'Toàn bộ kế hoạch', parts: ['ke-hoach/toan-van']},
];
const resolve = (parts: readonly string[], set = '') =>
  resolveChoice({...NO_CHOICE, parts, set}, entries, sets);

test('parts keep the order of the address', () => {
  expect(resolve(['iii-2-a', 'ke-hoach/toan-van', 'iv-1']).entries.map(({key}) => key)).toEqual([
    'iii-2-a',
    'ke-hoach/toan-van',
    'iv-1',
  ]);
});

test('unknown and repeated parts are said and passed over', () => {
  const {entries: found, problems} = resolve(['iv-1', 'xyz', 'iv-1', 'a', 'b', 'c', 'd', 'e', 'iv-1']);
  expect(found.map(({key}) => key)).toEqual(['iv-1']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "Đã bỏ qua 6 phần không có trên trang: “xyz”, “a”, “b”, “c”, “d” và 1 phần khác.",
      "Đã bỏ 2 phần lặp lại.",
    ]
  `);
});

test('five hundred parts are too many', () => {
  const many = Array.from({length: 500}, (_, index) => entry(`phan-${index}`));
  const {entries: found, problems} = resolveChoice({...NO_CHOICE, parts: many.map(({key}) => key)}, many, []);
  expect(found).toHaveLength(MOST_PARTS);
  expect(problems).toMatchInlineSnapshot(`
    [
      "Một bộ tài liệu nhận nhiều nhất 120 phần; đã giữ 120 phần đầu, bỏ 380 phần sau.",
    ]
  `);
});

test('as many as a handout takes are no mistake, one more is', () => {
  const many = Array.from({length: MOST_PARTS + 1}, (_, index) => entry(`phan-${index}`));
  const of = (count: number) =>
    resolveChoice({...NO_CHOICE, parts: many.slice(0, count).map(({key}) => key)}, many, []);
  expect(of(MOST_PARTS)).toMatchObject({entries: many.slice(0, MOST_PARTS), problems: []});
  expect(of(MOST_PARTS + 1)).toMatchObject({
    entries: many.slice(0, MOST_PARTS),
    problems: ['Một bộ tài liệu nhận nhiều nhất 120 phần; đã giữ 120 phần đầu, bỏ 1 phần sau.'],
  });
});

test('names that no page has are shown, cut where they are long, five of them', () => {
  const told = (...parts: string[]) => resolve(parts).problems[0];
  expect(told('a'.repeat(60))).toContain(`“${'a'.repeat(60)}”`);
  expect(told('a'.repeat(61))).toContain(`“${'a'.repeat(60)}…”`);
  expect(told('a', 'b', 'c', 'd', 'e')).toBe(
    'Đã bỏ qua 5 phần không có trên trang: “a”, “b”, “c”, “d”, “e”.',
  );
});

test('a set gives its parts, until parts are named one by one', () => {
  expect(resolve([], 'toan-bo').entries.map(({key}) => key)).toEqual(['ke-hoach/toan-van']);
  expect(resolve(['iv-1'], 'toan-bo').entries.map(({key}) => key)).toEqual(['iv-1']);
  expect(resolve([], 'khong-co').problems).toEqual(['Không có bộ làm sẵn “khong-co”.']);
});

test('a title is the reader’s own, else the set’s', () => {
  expect(resolve([], sets[0]!.key).title).toBe(sets[0]!.title);
  expect(resolveChoice({...NO_CHOICE, set: sets[0]!.key, title: 'Của tôi'}, entries, sets).title).toBe(
    'Của tôi',
  );
});

test('no choice is no mistake', () => {
  expect(resolve([])).toEqual({title: 'Bộ tài liệu tuyên truyền', entries: [], problems: []});
});

test('a page that has moved is found under its former name', () => {
  const {entries: found, problems} = resolve(['tra-cuu/trich-dan']);
  expect(found.map(({key}) => key)).toEqual(['can-cu']);
  expect(problems).toEqual([]);
});

test('a part is found by its short code as by its key, and is one part by both', () => {
  const {entries: found, problems} = resolve(['32a', 'ke-hoach/toan-van', 'iii-2-a', '41']);
  expect(found.map(({key}) => key)).toEqual(['iii-2-a', 'ke-hoach/toan-van', 'iv-1']);
  expect(problems).toEqual(['Đã bỏ 1 phần lặp lại.']);
  for (const {key} of entries)
    expect(resolve([partCode(key)]).entries.map((entry) => entry.key)).toEqual([key]);
});

test('a code on paper that two parts have by now leads to both and says so; the codes of today to one each', () => {
  const same = ['56-2005', '128-2007'].map((number) => ({
    ...entry(`can-cu/nghi-dinh-${number}-nd-cp`),
    title: `Nghị định ${number}`,
  }));
  const ask = (...parts: string[]) => {
    const {entries: found, problems} = resolveChoice({...NO_CHOICE, parts}, same, []);
    return {found: found.map(({title}) => title), problems};
  };
  expect(ask('dhhd')).toMatchInlineSnapshot(`
    {
      "found": [
        "Nghị định 56-2005",
        "Nghị định 128-2007",
      ],
      "problems": [
        "Mã “dhhd” là của 2 phần: “Nghị định 56-2005”, “Nghị định 128-2007”. Đã đưa vào tất cả; phần nào không cần thì bỏ.",
      ],
    }
  `);
  expect(ask('dhhdqj')).toEqual({found: ['Nghị định 128-2007'], problems: []});
  expect(ask('dhhd', 'dhhdwn')).toMatchObject({
    found: ['Nghị định 56-2005', 'Nghị định 128-2007'],
    problems: [expect.stringContaining('dhhd'), 'Đã bỏ 1 phần lặp lại.'],
  });
});
