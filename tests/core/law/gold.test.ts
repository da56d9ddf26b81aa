import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {extract} from '../../../src/core/law/index.ts';

interface Row {
  readonly why: string;
  readonly text: string;
  readonly numbered?: readonly (readonly (string | null)[])[];
  readonly named?: readonly string[];
}

const SETS = ['citations', 'courts'].map((name) => ({
  name,
  rows: parse(readFileSync(`tests/gold/${name}.yaml`, 'utf8')) as Row[],
}));

/** Every row must come out exactly: precision and recall are 1. */
describe.each(SETS)('gold set: $name', ({rows}) => {
  it.each(rows.map((row) => [row.why, row] as const))('%s', (_, row) => {
    const mentions = extract(row.text);
    const numbered = mentions.flatMap((m) =>
      m.kind === 'numbered' ? [[m.numberWritten, m.type, m.date, m.provision?.text ?? null]] : [],
    );
    const named = mentions.flatMap((m) => (m.kind === 'named' ? [row.text.slice(m.start, m.end)] : []));
    expect(numbered).toEqual(row.numbered ?? []);
    expect(named.map((title) => title.replace(/\s+(?:năm\s+)?\d{4}$/, ''))).toEqual(row.named ?? []);
  });
});
