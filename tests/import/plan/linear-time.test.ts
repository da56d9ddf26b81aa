import {expect, test} from 'vitest';
import {layOutPages} from '../../../src/import/plan/page-layout.ts';
import {parsePlan} from '../../../src/import/plan/parse-plan.ts';
import {readPlain} from '../../../src/import/plan/read-plain.ts';
import {restoredText} from '../../../src/import/plan/restored-text.ts';
import {drawPlan, seeded} from './draw-plan.ts';
import {asMarkdown} from './write-drawn-plan.ts';

/** How many times longer the long document is, and how much longer each of its parts may take. */
const LONGER = 8;
const FACTOR = 2.5;
/** A busy machine blurs one measurement; the best of some is held against the best of some. */
const ROUNDS = 3;

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
    const quick = best(short);
    expect(best(long) / quick).toBeLessThan((FACTOR * long.length) / short.length);
  },
  60_000,
);

function best(text: string): number {
  return Math.min(...Array.from({length: ROUNDS}, () => time(text)));
}

/** Microseconds of the processor. */
function time(text: string): number {
  const start = process.cpuUsage();
  const read = parsePlan(readPlain(text));
  layOutPages(read);
  restoredText(read);
  const {user, system} = process.cpuUsage(start);
  return user + system;
}
