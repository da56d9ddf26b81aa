import {expect, test} from 'vitest';
import {findMarks} from '../../../src/core/search/marks.ts';

/** A map and a set that count what is asked of them. */
function counted(worth: Record<string, number>, pairs: string[]) {
  const asked = {worth: 0, pairs: 0};
  class Worth extends Map<string, number> {
    override has(key: string) {
      asked.worth++;
      return super.has(key);
    }
  }
  class Pairs extends Set<string> {
    override has(key: string) {
      asked.pairs++;
      return super.has(key);
    }
  }
  return {asked, wanted: {worth: new Worth(Object.entries(worth)), pairs: new Pairs(pairs)}};
}

const TEXT = 'thu tuc hanh chinh va thu tuc noi bo 63 cua thu truong'.split(' ');

test('marks neighbours of the query, and what no syllable looks like', () => {
  const {wanted} = counted({thu: 1, tuc: 1, 63: 1, noi: 1}, ['thu tuc', 'noi dung']);
  const [marks] = findMarks([TEXT], wanted);
  expect(TEXT.filter((_, n) => marks![n])).toEqual(['thu', 'tuc', 'thu', 'tuc', '63']);
  // Not `thu` of `thu truong`.
  expect(marks!.at(-2)).toBe(false);
});

test('asks of each syllable once, and of neighbours only where both are looked for', () => {
  const {asked, wanted} = counted({thu: 1, tuc: 1, 63: 1}, ['thu tuc']);
  findMarks([TEXT], wanted);
  expect(asked).toEqual({worth: TEXT.length, pairs: 2});
});
