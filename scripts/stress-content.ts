import {type ChildProcess, fork, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {carelessEdits} from '../tests/content/careless-edits.ts';
import {changedFiles, checkDocs, untouched} from '../tests/content/check-docs.ts';
import {randomOf} from '../tests/import/hostile-documents.ts';
import {copyProject} from './bench/copy-project.ts';

/**
 * Changes the content as careless hands do, one round after another: each must be refused by the check with findings,
 * or accepted; what threw and what did not end is counted. `--build` really builds the first so many accepted ones.
 * Usage: npm run -s stress:content -- [--count 1000] [--seed 1] [--build 0]
 */

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '1'},
    build: {type: 'string', default: '0'},
  },
});
const [count, seed, builds] = [values.count, values.seed, values.build].map(Number) as [
  number,
  number,
  number,
];

/** Longest that a check, and that a build, may take, in ms: both may have to share the machine. */
const PATIENCE = 300_000;
const BUILD_PATIENCE = 1_800_000;
const ROOT = join(import.meta.dirname, '..');
const COPY = join(ROOT, '.cache/stress content');

interface Outcome {
  readonly edits: string;
  readonly verdict: 'accepted' | 'refused' | 'threw' | 'endless';
  readonly ms: number;
  readonly words?: string;
}

if (process.send) {
  process.on('message', (round: number) => process.send!(tryRound(round)));
  process.send('ready');
} else process.exitCode = await main();

/** The content of a round: always the same for a seed. */
function docsOf(round: number) {
  const docs = new Map(untouched);
  return {docs, edits: carelessEdits(docs, randomOf(seed * 1_000_003 + round))};
}

function tryRound(round: number): Outcome {
  const {docs, edits} = docsOf(round);
  const begun = performance.now();
  try {
    const {findings} = checkDocs(docs);
    return {edits, verdict: findings.length > 0 ? 'refused' : 'accepted', ms: performance.now() - begun};
  } catch (error) {
    return {edits, verdict: 'threw', ms: performance.now() - begun, words: String((error as Error).stack)};
  }
}

async function main(): Promise<number> {
  console.log(`seed ${seed}`);
  if (builds > 0) copyProject(ROOT, COPY);
  const outcomes: Outcome[] = [];
  const built: boolean[] = [];
  let child = await checker();
  for (let round = 0; round < count; round += 1) {
    const outcome = await ask(child, round);
    outcomes.push(outcome);
    if (outcome.verdict === 'threw' || outcome.verdict === 'endless')
      console.log(`${round}\t${outcome.edits}\t${outcome.verdict}\t${outcome.words ?? ''}`);
    if (outcome.verdict === 'endless' || !child.connected) child = await checker();
    if (outcome.verdict === 'accepted' && built.length < builds) built.push(build(round));
  }
  child.kill();
  if (builds > 0) rmSync(COPY, {recursive: true, force: true});
  const of = (verdict: Outcome['verdict']) =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const slowest = Math.max(...outcomes.map(({ms}) => ms));
  const failed = built.filter((well) => !well).length;
  console.log(
    `${outcomes.length} checks: ${of('accepted')} accepted, ${of('refused')} refused, ${of('threw')} threw, ${of('endless')} endless; the slowest took ${(slowest / 1000).toFixed(1)} s\n` +
      `${built.length} builds of accepted changes: ${failed} failed`,
  );
  return of('threw') + of('endless') + failed === 0 ? 0 : 1;
}

/** A process for the checks; ready to be asked. */
async function checker(): Promise<ChildProcess> {
  const child = fork(join(ROOT, 'scripts/run.cjs'), [import.meta.filename, ...process.argv.slice(2)]);
  await once(child, 'message');
  return child;
}

/** One round in the child; the child is ended where the round does not end. */
function ask(child: ChildProcess, round: number): Promise<Outcome> {
  const {edits} = docsOf(round);
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      child.off('message', finish).off('exit', died);
      resolve(outcome);
    };
    const died = (code: number) => finish({edits, verdict: 'threw', ms: 0, words: `exit ${code}`});
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      finish({edits, verdict: 'endless', ms: PATIENCE});
    }, PATIENCE);
    child.on('message', finish).on('exit', died);
    child.send(round);
  });
}

/** Really builds the content of an accepted round; whether that came to an end well. */
function build(round: number): boolean {
  const {docs, edits} = docsOf(round);
  rmSync(join(COPY, 'docs'), {recursive: true});
  rmSync(join(COPY, 'build'), {recursive: true, force: true});
  for (const [file, bytes] of docs) {
    const path = join(COPY, 'docs', file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  }
  const begun = performance.now();
  const {status, stderr} = spawnSync(process.execPath, ['scripts/run.cjs', 'scripts/build.ts'], {
    cwd: COPY,
    encoding: 'utf8',
    timeout: BUILD_PATIENCE,
  });
  const well = status === 0 && existsSync(join(COPY, 'build/index.html'));
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(
    `${round}\t${edits}\t${changedFiles(docs).join(' ')}\t${well ? `built in ${seconds} s` : `NOT BUILT, exit ${status}\n${stderr}`}`,
  );
  return well;
}
