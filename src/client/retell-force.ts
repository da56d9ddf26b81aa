import {force} from '../core/law/force.ts';
import {DUE} from '../core/page/due.ts';
import {asOfDay, type ForceLine, forceLine, forceSentence} from '../core/page/force-words.ts';
import {reviewOf} from '../core/page/review.ts';
import type {ForceData} from '../core/publish/force-data.ts';
import type {IndexRow} from '../core/site/index-rows.ts';
import {formatVietnameseDate} from '../core/text/date.ts';
import {inSite} from './base-url.ts';
import {readerDay} from './reader-day.ts';

/** What of a state a spot tells (`data-form`); `line` where it does not say. */
export type ForceForm = 'line' | 'sentence' | 'label' | 'day';

type Item = ForceData['instruments'][string];

/** Writes into every spot below `root` what it tells of a day (ISO). Rejects off line without the data. */
export async function retell(root: ParentNode, day: string): Promise<void> {
  const {instruments} = await load();
  // Another day may have been asked for meanwhile.
  if (day !== readerDay()) return;
  for (const spot of root.querySelectorAll<HTMLElement>('[data-force]')) {
    const item = instruments[spot.dataset.force ?? ''];
    // One of an unknown instrument stays.
    if (!item || spot.dataset.on === day) continue;
    tell(spot, item, day);
    spot.dataset.on = day;
  }
}

/** The state of each instrument on a day, for a list; rejects off line without the data. */
export async function statesOn(day: string): Promise<(key: string) => ListedState | null> {
  const {instruments} = await load();
  return (key) => {
    const item = instruments[key];
    return item ? listedState(item, day) : null;
  };
}

let data: Promise<ForceData> | null = null;

function load(): Promise<ForceData> {
  data ??= fetch(inSite('/data/force.json')).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  });
  data.catch(() => {
    data = null;
  });
  return data;
}

function tell(spot: HTMLElement, item: Item, day: string): void {
  const state = force(item, day);
  const {due} = reviewOf(state, item.reviewBy ?? undefined);
  const line = forceLine(state);
  switch ((spot.dataset.form ?? 'line') as ForceForm) {
    case 'line':
      spot.replaceChildren(...wordsOf(line), ...(due ? [` · ${DUE}`] : []));
      break;
    case 'sentence':
      spot.textContent = forceSentence(state, due);
      mark(spot, line);
      break;
    case 'label':
      spot.textContent = line.label;
      mark(spot, line);
      break;
    case 'day':
      spot.textContent = formatVietnameseDate(day);
      if (spot instanceof HTMLTimeElement) spot.dateTime = day;
      break;
  }
}

/** What a row of the index tells of a state. */
export type ListedState = Pick<IndexRow, 'status' | 'label' | 'asOf' | 'level' | 'due'>;

function listedState(item: Item, day: string): ListedState {
  const state = force(item, day);
  const {mark: status, label, level} = forceLine(state);
  return {
    status,
    label,
    level,
    asOf: asOfDay(state),
    due: reviewOf(state, item.reviewBy ?? undefined).due,
  };
}

function mark(spot: HTMLElement, {mark}: ForceLine): void {
  spot.className = spot.className.replace(/status--[\w-]+/, `status--${mark}`);
}

/** The same as `ForceLine` draws. */
function wordsOf(line: ForceLine): (Node | string)[] {
  const label = document.createElement('strong');
  label.className = `status status--${line.mark}`;
  label.textContent = line.label;
  const rest = line.rest.map((run) => {
    if (typeof run === 'string') return run;
    if (run.url === null) return run.name;
    const link = document.createElement('a');
    link.href = inSite(run.url);
    link.textContent = run.name;
    return link;
  });
  return [label, ...rest, ...[line.level, line.asOf].flatMap((part) => (part === null ? [] : ` · ${part}`))];
}
