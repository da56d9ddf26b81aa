import {expect, test} from 'vitest';
import {processorTime} from '../../../scripts/bench/processor-time.ts';
import {layOutPages} from '../../../src/import/plan/page-layout.ts';
import {parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';
import {restoredText} from '../../../src/import/plan/restored-text.ts';
import {drawPlan, seeded} from './draw-plan.ts';
import {asMarkdown} from './write-drawn-plan.ts';

/** How many times more blocks the long document has, and how much longer each may take: of a quadratic reader eight times. */
const LONGER = 8;
const FACTOR = 2;
/** A busy machine and the collector of garbage blur one measurement: the best of some is held against the best of some. */
const ROUNDS = 8;

const drawn = drawPlan(seeded(4));
const plan = (times: number) =>
  asMarkdown({...drawn, items: Array.from({length: times}, () => drawn.items).flat()}, () => 0);

/** Blocks at the end of the body. */
const inBody = (blocks: string) => plan(1).replace(`\n\n${drawn.closing[0]}`, (closing) => blocks + closing);

test.each([
  ['the same sections again and again', plan],
  ['paragraphs without a marker', (times: number) => inBody(`${'\n\nMột đoạn văn.'.repeat(60 * times)}`)],
  [
    'one list of bullets, a paragraph behind each',
    (times: number) => inBody(`${'\n\n- Một việc.\n\nGhi chú.'.repeat(40 * times)}`),
  ],
  [
    'rows of a table',
    (times: number) => inBody(`\n\n| TT | Việc |\n| --- | --- |${'\n| 1 | Soạn |'.repeat(100 * times)}`),
  ],
])(
  'a longer plan takes longer in step with its length: %s',
  (_, write) => {
    const base = 6;
    const [short, long] = [write(base), write(base * LONGER)];
    time(short);
    let [quick, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS && !(slow / quick < FACTOR * LONGER); round += 1)
      [quick, slow] = [Math.min(quick, time(short)), Math.min(slow, time(long))];
    expect(slow / quick).toBeLessThan(FACTOR * LONGER);
  },
  60_000,
);

function time(text: string): number {
  return processorTime(() => {
    const read = parsePlan(readPlain(text));
    layOutPages(read);
    restoredText(read);
  });
}
