import {describe, expect, test} from 'vitest';
import {reconcile} from '../../../src/import/plan/reconcile.ts';

/** One file: what the last import wrote, what stands there, what is new → what happens. */
const CASES: readonly [string | null, string | null, string | null, string | undefined][] = [
  [null, null, 'b', 'create'],
  ['a', 'a', 'a', 'unchanged'],
  ['a', 'a', 'b', 'update'],
  ['a', 'tay', 'a', 'kept'],
  ['a', 'tay', 'b', 'conflict'],
  ['a', 'b', 'b', 'unchanged'],
  ['a', null, 'b', 'conflict'],
  [null, 'tay', 'b', 'conflict'],
  ['a', 'a', null, 'remove'],
  ['a', 'tay', null, 'conflict'],
  ['a', null, null, undefined],
];

function run(
  written: string | null,
  current: string | null,
  next: string | null,
  path = 'docs/ke-hoach/x/i.mdx',
) {
  return reconcile({
    next: new Map(next === null ? [] : [[path, next]]),
    current: () => current,
    manifest: written === null ? {} : {[path]: `#${written}`},
    hash: (source) => `#${source}`,
  });
}

describe('reconcile', () => {
  test.each(CASES)('written %s, there %s, new %s: %s', (written, current, next, action) => {
    expect(run(written, current, next).changes[0]?.action).toBe(action);
  });

  test('a conflict stays one until the editor settles it', () => {
    const {manifest} = run('a', 'tay', 'b');
    expect(manifest).toEqual({'docs/ke-hoach/x/i.mdx': '#a'});
  });

  test('an instrument’s page stays when the plan no longer cites it', () => {
    const path = 'docs/can-cu/x.mdx';
    expect(run('a', 'a', null, path)).toEqual({changes: [], manifest: {[path]: '#a'}});
  });
});
