import {setTimeout as wait} from 'node:timers/promises';
import type {SearchDocument} from '../../src/core/search/index.ts';
import {buildWideIndex} from '../../src/core/search/wide/index.ts';
import {readWithEngine} from '../../src/plugins/search/engine/engine-reader.ts';
import {engineIndexName} from '../../src/plugins/search/engine/index-name.ts';
import type {PageResult} from '../../src/plugins/search/together.ts';
import {countDocuments, loadEngine} from './engine-client.ts';
import {type EngineNodes, inHealth} from './engine-nodes.ts';

/** A question and the document that answers it. */
type Question = {id: string; question: string};

export type FailureRun = {
  documents: readonly SearchDocument[];
  questions: readonly Question[];
  /** How many queries are asked while nodes go and come, and how long after one the next begins. */
  queries: number;
  paceMs: number;
  /** Called when a second is over. */
  onSecond?: (second: Second) => void;
};

/** What a page would have shown in a second of the run. */
export type Second = {
  second: number;
  events: string[];
  /** Answers of the engine, and answers of the static index by the notice that came with them. */
  engine: number;
  standby: Record<string, number>;
  /** Answers of the engine that are not those of before. */
  changed: number;
};

export type FailureSummary = {
  queries: number;
  engine: number;
  standby: Record<string, number>;
  changed: number;
  /** The part of answers that hold the document asked for, before the nodes went, meanwhile, and when they were back. */
  found: {before: number; during: number; after: number};
  /** Questions answered otherwise after than before, and documents that are gone. */
  changedAfter: number;
  lost: number;
};

const HITS = 10;
const TRIES = 5;
/** The node that is asked. */
const ASKED = 0;
const OTHER = 1;
/** Parts of the queries, and what begins with each; what it begins has ended before the next part. */
const PHASES = [
  {part: 0.2},
  {part: 0.2, stops: OTHER},
  {part: 0.2, starts: OTHER},
  {part: 0.2, stops: ASKED},
  {part: 0.1, starts: ASKED},
  {part: 0.1},
];

/** Asks the first node as the page does, by the page's own code, while each node in turn is away for a time. */
export async function runFailure(nodes: EngineNodes, run: FailureRun): Promise<FailureSummary> {
  const {documents, questions, queries} = run;
  const url = nodes.urls[ASKED]!;
  const address = `${url}/${engineIndexName(documents, {})}`;
  await loadEngine(address, documents);
  await inHealth(url);
  const {manifest, pieces} = buildWideIndex(documents, {abbreviations: {}});
  const files = new Map([...pieces()].map(([name, piece]) => [`${manifest.folder}/${name}`, piece]));
  const open = () => readWithEngine(manifest, address, async (name) => files.get(name));
  const reader = open();
  const ask = (question: string, own = reader) =>
    own.ask(question, {limit: HITS, sent: true}, async () => null);
  const askAll = async () => {
    const all = new Map<string, PageResult>();
    for (const {question} of questions) {
      let answer = await ask(question);
      // A static answer is none to compare with; a machine with much else to do may be late once, not always.
      for (let tries = 1; answer.notice !== undefined && tries < TRIES; tries++)
        answer = await ask(question, open());
      all.set(question, answer);
    }
    return all;
  };

  const before = await askAll();
  const log = new Log(run.onSecond ?? (() => {}));
  const move = async (event: string, act: () => Promise<void>) => {
    log.event(event);
    await act();
    log.event(`${event}, done`);
  };
  const startNode = (node: number) =>
    move(`start ${node + 1}`, async () => {
      await nodes.startNode(node);
      await inHealth(nodes.urls[node]!);
    });
  let found = 0;
  let at = 0;
  let end = 0;
  for (const {part, stops, starts} of PHASES) {
    const moved = Promise.all([
      stops === undefined ? null : move(`stop ${stops + 1}`, () => nodes.stopNode(stops)),
      starts === undefined ? null : startNode(starts),
    ]);
    // What goes wrong with it is told where it is waited for.
    moved.catch(() => {});
    for (end += part * queries; at < Math.round(end); at++) {
      const {id, question} = questions[at % questions.length]!;
      const answer = await ask(question);
      log.answer(answer, !isSame(answer, before.get(question)!));
      if (holds(answer, id)) found++;
      await wait(run.paceMs);
    }
    await moved;
  }
  const {engine, standby, changed} = log.end();
  const after = await askAll();
  return {
    queries,
    engine,
    standby,
    changed,
    found: {before: shareOf(questions, before), during: found / queries, after: shareOf(questions, after)},
    changedAfter: [...after].filter(([question, answer]) => !isSame(answer, before.get(question)!)).length,
    lost: documents.length - (await countDocuments(address)),
  };
}

/** Counts answers by the second. */
class Log {
  private readonly start = performance.now();
  private readonly seconds: Second[] = [];
  private readonly onSecond: (second: Second) => void;

  constructor(onSecond: (second: Second) => void) {
    this.onSecond = onSecond;
  }

  event(event: string): void {
    this.now().events.push(event);
  }

  answer({notice}: PageResult, changed: boolean): void {
    const now = this.now();
    if (notice !== undefined) now.standby[notice] = (now.standby[notice] ?? 0) + 1;
    else {
      now.engine++;
      if (changed) now.changed++;
    }
  }

  end(): Pick<Second, 'engine' | 'standby' | 'changed'> {
    const last = this.seconds.at(-1);
    if (last) this.onSecond(last);
    const sum = (of: (second: Second) => number) => this.seconds.reduce((all, second) => all + of(second), 0);
    const notices = new Set(this.seconds.flatMap(({standby}) => Object.keys(standby)));
    return {
      engine: sum(({engine}) => engine),
      changed: sum(({changed}) => changed),
      standby: Object.fromEntries(
        [...notices].map((notice) => [notice, sum(({standby}) => standby[notice] ?? 0)]),
      ),
    };
  }

  private now(): Second {
    const second = Math.floor((performance.now() - this.start) / 1_000);
    const last = this.seconds.at(-1);
    if (last?.second === second) return last;
    if (last) this.onSecond(last);
    const next: Second = {second, events: [], engine: 0, standby: {}, changed: 0};
    this.seconds.push(next);
    return next;
  }
}

const idsOf = ({hits}: PageResult) => hits.map(({id}) => id).join(' ');
const isSame = (a: PageResult, b: PageResult) => idsOf(a) === idsOf(b);
const holds = ({hits}: PageResult, wanted: string) => hits.some(({id}) => id === wanted);

function shareOf(questions: readonly Question[], answers: ReadonlyMap<string, PageResult>): number {
  return questions.filter(({id, question}) => holds(answers.get(question)!, id)).length / questions.length;
}
