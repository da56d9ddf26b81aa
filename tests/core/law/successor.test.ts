import {expect, test} from 'vitest';
import {successorOf} from '../../../src/core/law/successor.ts';

type State = Parameters<typeof successorOf>[0] & {status: 'con-hieu-luc' | 'het-hieu-luc' | 'chua-hieu-luc'};

const STATES: Readonly<Record<string, State>> = {
  second: {status: 'het-hieu-luc', endedBy: 'third'},
  third: {status: 'con-hieu-luc', endedBy: null},
  future: {status: 'chua-hieu-luc', endedBy: null},
  circle: {status: 'het-hieu-luc', endedBy: 'circle'},
  abandoned: {status: 'het-hieu-luc', endedBy: null},
};
const stateOf = (key: string) => STATES[key] ?? null;

test.each([
  ['the one that follows', 'third', 'third'],
  ['the one that follows the one that follows', 'second', 'third'],
  ['nothing, where it ended of itself', null, null],
  ['nothing, where what ended it has no page', 'elsewhere', null],
  ['nothing, where what ended it has not begun', 'future', null],
  ['nothing, where what ended it has ended of itself', 'abandoned', null],
  ['nothing, where two end each other', 'circle', null],
])('in the place of an ended instrument stands %s', (_, endedBy, key) => {
  expect(successorOf({endedBy}, stateOf)).toBe(key);
});
