import {expect, it} from 'vitest';
import {requirements} from '../../../src/core/site/requirements.ts';
import {office} from '../../fixtures/office.ts';

const met = (of: Parameters<typeof requirements>[0]['office']) =>
  requirements({office: of}).filter((row) => row.met);

it('has 24 rows, each told once, of which a filled profile meets 22', () => {
  const rows = requirements({office});
  expect(new Set(rows.map(({key}) => key)).size).toBe(24);
  expect(rows).toHaveLength(24);
  expect(met(office)).toHaveLength(22);
});

it('says of each that is not met why, and never meets what the profile leaves out', () => {
  for (const row of requirements({office: null})) expect(row.why, row.key).not.toBe('');
  const {feedback: _, ...silent} = office;
  expect(met(silent).map(({key}) => key)).not.toContain('gop-y');
  expect(met({...office, notices: []})).toHaveLength(21);
  expect(met(null)).toHaveLength(15);
});
