import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {processorTime} from '../../scripts/bench/processor-time.ts';
import {readDocs} from '../../src/build/read-docs.ts';
import {reviewText} from '../../src/core/review/review.ts';
import {query} from '../../src/core/search/index.ts';
import {knownInstruments} from '../../src/core/site/known-instruments.ts';
import {parsePlan} from '../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../src/import/plan/read-plain.ts';
import {FRONT_MATTER} from '../../src/mdx/parse-mdx.ts';
import {readPage} from '../../src/mdx/read-page.ts';
import {sampleIndex} from '../core/search/sample.ts';
import {ROOT, site} from './real-site.ts';

/** Inputs for all readers together; `TIME_RUNS=100000` for a long walk. */
const RUNS = Number(process.env.TIME_RUNS ?? 250);
const SEED = Number(process.env.TIME_SEED ?? 2026);
/** How long a text is made, in UTF-16 units, and how much shorter the text is that it is held against. */
const LONGEST = 12_000;
const SHORTER = 8;
/** How much longer a sign of the long text may take; one of a quadratic reader takes `SHORTER` times as long. */
const FACTOR = 3;
/** Milliseconds that no reader is asked about: what the collector of garbage and the compiler take. */
const ALLOWANCE = 20;
/** A busy machine blurs some measurements; only one that seems too slow is taken more than once. */
const ROUNDS = 12;

interface Reader {
  readonly name: string;
  /** Of the inputs. */
  readonly share: number;
  readonly texts: readonly string[];
  readonly read: (text: string) => unknown;
  /** In place of `FACTOR`. */
  readonly factor?: number;
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const sources = readDocs(join(ROOT, 'docs')).flatMap((entry) => ('source' in entry ? [entry.source] : []));
const instruments = knownInstruments(site);
const index = sampleIndex();

const READERS: readonly Reader[] = [
  {
    name: 'citations',
    share: 0.5,
    texts: (parse(textOf('tests/gold/citations.yaml')) as {text: string}[]).map(({text}) => text),
    read: (text) => reviewText(text, instruments, {date: '2026-11-28'}),
  },
  {
    name: 'search',
    share: 0.15,
    texts: textOf('tests/gold/search-queries.tsv')
      .split('\n')
      .map((line) => line.split('\t')[0]!),
    read: (text) => query(index, text, {unfinished: true}),
  },
  {
    name: 'import',
    share: 0.15,
    texts: ['static/van-ban/ke-hoach-06-2023.txt', 'tests/fixtures/import/ke-hoach-web.md'].flatMap((file) =>
      windows(textOf(file)),
    ),
    read: (text) => parsePlan(readPlain(text)),
  },
  {
    name: 'MDX',
    share: 0.1,
    texts: sources.flatMap((source) => windows(source.replace(FRONT_MATTER, ''))),
    read: (text) => readPage('thu.mdx', text),
    // The parser is quadratic in one paragraph of links, whose length `check` bounds; more than that it is not.
    factor: 1.5 * SHORTER,
  },
  {
    name: 'YAML',
    share: 0.1,
    texts: sources.flatMap((source) => windows(FRONT_MATTER.exec(source)?.[0].slice(4, -5) ?? '')),
    read: (text) => readPage('thu.mdx', `---\n${text}\n---\n\nx\n`),
  },
];

test.each(READERS)(
  '$name: a run of signs, however long, is read in linear time',
  ({share, texts, read, factor = FACTOR}) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts.filter((text) => text.trim() !== '')),
        fc.nat(),
        fc.integer({min: 1, max: 3}),
        fc.integer({min: 1, max: 13}),
        (text, at, wide, doublings) => {
          const long = repeat(text, at, wide, 2 ** doublings);
          const short = repeat(text, at, wide, 2 ** doublings / SHORTER);
          let [slow, quick] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
          const allowed = () => ALLOWANCE + (factor * quick * long.length) / short.length;
          for (let round = 0; round < ROUNDS && !(slow < ALLOWANCE || slow < allowed()); round += 1) {
            slow = Math.min(
              slow,
              processorTime(() => read(long)),
            );
            if (slow > ALLOWANCE)
              quick = Math.min(
                quick,
                processorTime(() => read(short)),
              );
          }
          if (slow > ALLOWANCE) expect(slow).toBeLessThan(allowed());
        },
      ),
      {numRuns: Math.ceil(RUNS * share), seed: SEED, endOnFailure: true},
    );
  },
  3_600_000,
);

/** A text in which some runs of letters, digits or a sign, one behind the other, stand so many times. */
function repeat(text: string, at: number, wide: number, times: number): string {
  const runs = text.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]/gu) ?? [];
  const start = at % runs.length;
  const unit = runs.slice(start, start + wide).join('');
  const most = Math.floor((LONGEST - text.length) / unit.length);
  return [
    ...runs.slice(0, start),
    unit.repeat(Math.max(1, Math.min(times, most))),
    ...runs.slice(start + wide),
  ].join('');
}

/** Overlapping pieces of a text, of some lines each. */
function windows(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((_, at) =>
    at % 5 === 0
      ? [
          lines
            .slice(at, at + 10)
            .join('\n')
            .slice(0, 2000),
        ]
      : [],
  );
}
