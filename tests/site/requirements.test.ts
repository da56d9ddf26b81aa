import {expect, it} from 'vitest';
import {requirements} from '../../src/core/site/requirements.ts';
import {office as filled} from '../fixtures/office.ts';
import {BUILD} from './harness.ts';
import {builtSite, CHECKS} from './requirement-checks.ts';

const built = builtSite(BUILD);
const $ = built.page('/yeu-cau');
const told = $('main tbody tr')
  .toArray()
  .map((row) =>
    $('td', row)
      .toArray()
      .map((cell) => $(cell).text()),
  );

it('each requirement that can be met has a check', () => {
  const can = requirements({office: filled}).filter(({met}) => met);
  expect(can.map(({key}) => key).sort()).toEqual(Object.keys(CHECKS).sort());
  expect(told).toHaveLength(24);
});

it.each(requirements({office: filled}).map((row) => [row.key, row.what] as const))(
  '%s is met where the page says so, and the page says why where it is not',
  (key, what) => {
    const [, met, why] = told.find(([name]) => name === what)!;
    expect(why).not.toBe('');
    if (met === 'Đạt') CHECKS[key]!(built);
    else expect(met).toBe('Chưa');
  },
);
