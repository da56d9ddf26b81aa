import type {Page} from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: {readonly name?: string};
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
}

/**
 * Longest time that a page takes for one task while `act` goes on, in ms of its processor: a machine with much else to do
 * makes the same task last longer by the clock.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, {categories: ['toplevel']});
  await act();
  const trace: {traceEvents: TraceEvent[]} = JSON.parse((await browser.stopTracing()).toString());
  const places = trace.traceEvents
    .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({pid, tid}) => `${pid} ${tid}`);
  const tasks = trace.traceEvents.filter(
    ({pid, tid, tdur}) => tdur !== undefined && places.includes(`${pid} ${tid}`),
  );
  return Math.max(...tasks.map(({tdur}) => tdur!)) / 1000;
}
