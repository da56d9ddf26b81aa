import type {Page} from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: {readonly name?: string};
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
}

/** Paragraphs whose layout tells how slow the machine is. */
const PARAGRAPHS = 3000;
/**
 * What it takes, in ms, where bounds in ms hold as they are written. Reckoned: 150 on a quiet machine that takes 1.2 times
 * as long for the unit tests as the one on which they were set.
 */
const QUIET_MS = 125;

/** Longest time that a page takes for one task while `act` goes on, in ms of its processor. */
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

/** How many times longer than there a page takes for a task now, by the slowest of three; never less than once. */
export async function slowness(page: Page): Promise<number> {
  const taken = await longestTask(page, async () => {
    for (let turn = 0; turn < 3; turn += 1) await page.evaluate(layOut, PARAGRAPHS);
  });
  return Math.max(1, taken / QUIET_MS);
}

function layOut(count: number): void {
  const box = document.createElement('div');
  for (let number = 0; number < count; number += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${number}. Cải cách hành chính, kiểm soát thủ tục hành chính.`;
    box.append(paragraph);
  }
  document.querySelector('main')!.append(box);
  box.getBoundingClientRect();
  box.remove();
}
