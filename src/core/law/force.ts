import {addDays} from '../text/date.ts';

/** Whether an instrument is in force on a day, as far as dated evidence tells. */

export type Status =
  | 'con-hieu-luc'
  | 'het-hieu-luc-mot-phan'
  | 'het-hieu-luc'
  | 'het-giai-doan'
  | 'chua-hieu-luc'
  | 'khong-ro';

/** Who stands behind a source: a state or Party body's own host; any other; the plan itself. */
export const LEVELS = ['official', 'secondary', 'plan'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What can happen to an instrument, or be seen of it. `effective`, `ended`, `revived`, `partly-ended`, `amended`:
 * from `date` on. `expires`, `period`: until the end of `date`; the force of a text, the term of a programme.
 * `recorded`: a register or an authority said on `date` that it is in force. `cited`: a text of `date` rests on it,
 * a sign and no proof. `transitional`: cases to which an ended text still applies; changes no status.
 */
export const EVENT_KINDS = [
  'effective',
  'amended',
  'partly-ended',
  'expires',
  'period',
  'ended',
  'revived',
  'transitional',
  'recorded',
  'cited',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface ForceEvent {
  readonly kind: EventKind;
  /** ISO day; null only where no source tells the day of an amendment or of a transition. */
  readonly date: string | null;
  /** Key, or else number, of the instrument that acts. */
  readonly by: string | null;
  readonly level: Level;
  /** Day on which the source was seen, ISO; null where its copy has no day. */
  readonly seen: string | null;
}

export interface Force<E extends ForceEvent = ForceEvent> {
  readonly status: Status;
  /** Day asked, ISO. */
  readonly on: string;
  /** Day up to which the evidence speaks, never later than `on`; null where no evidence has a day. */
  readonly asOf: string | null;
  readonly level: Level | null;
  /** First day of the state, where known. */
  readonly since: string | null;
  /** Last day of the state or of the term, where a source tells it. */
  readonly until: string | null;
  readonly endedBy: string | null;
  /** Instruments that had amended it by then, the oldest first. */
  readonly amendedBy: readonly string[];
  /** What the newest evidence is; `cited` alone is a sign, not a proof. */
  readonly ground: EventKind | null;
  /** What the answer rests on, in the order of dates. */
  readonly basis: readonly E[];
}

/** Evidence that an instrument was in force, the strongest first: that it was ended only later speaks for the time before. */
const IN_FORCE: readonly EventKind[] = [
  'recorded',
  'revived',
  'partly-ended',
  'amended',
  'expires',
  'ended',
  'effective',
  'cited',
  'period',
];

/** The state of an instrument on a day. What no evidence speaks of is `khong-ro`. */
export function force<E extends ForceEvent>(
  {issued, events}: {readonly issued: string | null; readonly events: readonly E[]},
  on: string,
): Force<E> {
  const all = [...events].filter(({kind}) => kind !== 'transitional').sort(byDate);
  const of = (...kinds: EventKind[]) => all.filter(({kind}) => kinds.includes(kind));
  const begun = (event: E) => event.date !== null && event.date <= on;
  const over = (event: E) => event.date !== null && event.date < on;
  const answer = (status: Status, basis: readonly E[], more: Partial<Force<E>> = {}): Force<E> => ({
    status,
    on,
    ...weigh(basis, on),
    since: null,
    until: null,
    endedBy: null,
    amendedBy: unique(of('amended', 'partly-ended').filter(({date}) => date === null || date <= on)),
    basis,
    ...more,
  });

  const starts = of('effective');
  const start = starts[0]?.date ?? null;
  if (start !== null && on < start) return answer('chua-hieu-luc', starts, {until: dayBefore(start)});
  if (issued !== null && on < issued && all.length > 0) return answer('chua-hieu-luc', all);

  const revived = of('revived').filter(begun).at(-1);
  const after = (event: E) => revived === undefined || event.date! > revived.date!;
  const ends = of('ended').filter((event) => begun(event) && after(event));
  const expiries = of('expires').filter((event) => over(event) && after(event));
  const since = [...ends.map(({date}) => date!), ...expiries.map(({date}) => dayAfter(date!))].sort()[0];
  if (since !== undefined) {
    const deciding = [
      ...ends.filter(({date}) => date === since),
      ...expiries.filter(({date}) => dayAfter(date!) === since),
    ];
    const endedBy = deciding.find(({by}) => by !== null)?.by ?? null;
    const kept = events.filter(({kind, by}) => kind === 'transitional' && by === endedBy);
    return answer('het-hieu-luc', [...deciding, ...[...kept].sort(byDate)], {since, endedBy});
  }
  const periods = of('period');
  const term = periods.at(-1)?.date ?? null;
  if (term !== null && term < on)
    return answer(
      'het-giai-doan',
      periods.filter(({date}) => date === term),
      {since: dayAfter(term), until: term},
    );

  const lastDay =
    [
      ...of('expires', 'period')
        .filter((event) => !over(event))
        .map(({date}) => date!),
      ...of('ended')
        .filter((event) => !begun(event))
        .map(({date}) => dayBefore(date!)),
    ].sort()[0] ?? null;
  const parts = of('partly-ended').filter(begun);
  if (parts.length > 0) return answer('het-hieu-luc-mot-phan', all, {since: parts[0]!.date, until: lastDay});
  const first =
    start ?? issued ?? all.find(({kind, date}) => date !== null && kind !== 'period')?.date ?? null;
  if (all.length === 0 || first === null || first > on) return answer('khong-ro', [], {amendedBy: []});
  return answer('con-hieu-luc', all, {since: start, until: lastDay});
}

/** Up to which day some evidence speaks, what the newest of it is, and who stands behind that. */
function weigh(basis: readonly ForceEvent[], on: string): Pick<Force, 'asOf' | 'level' | 'ground'> {
  const days = basis
    .filter(({kind}) => kind !== 'transitional')
    .map((event) => ({event, day: earlier(evidenceDay(event), on)}));
  const asOf =
    days
      .flatMap(({day}) => day ?? [])
      .sort()
      .at(-1) ?? null;
  const newest = days.filter(({day}) => day === asOf).map(({event}) => event);
  const ground =
    newest.map(({kind}) => kind).sort((a, b) => IN_FORCE.indexOf(a) - IN_FORCE.indexOf(b))[0] ?? null;
  const level = LEVELS.find((candidate) =>
    newest.some((event) => event.kind === ground && event.level === candidate),
  );
  return {asOf, level: level ?? null, ground};
}

/** What lasts: a text that says it speaks of the day on which it was seen too. */
const LASTING: readonly EventKind[] = ['ended', 'expires', 'period', 'transitional'];
/** What was said on a day, whenever its page was seen. */
export const SAID: readonly EventKind[] = ['cited', 'recorded'];

/** The last day of which an event is evidence: that a text came into force, not that it still was when that was read. */
export function evidenceDay({kind, date, seen}: ForceEvent): string | null {
  if (SAID.includes(kind)) return date;
  return LASTING.includes(kind) || date === null || seen === null || seen < date ? seen : date;
}

function earlier(day: string | null, on: string): string | null {
  return day === null || day < on ? day : on;
}

function unique(events: readonly ForceEvent[]): string[] {
  return [...new Set(events.flatMap(({by}) => by ?? []))];
}

/** Any order of the events comes out as one; what has no day comes first. */
function byDate(a: ForceEvent, b: ForceEvent): number {
  const [left, right] = [a, b].map(
    (event) => `${event.date ?? ''}\n${JSON.stringify(Object.entries(event).sort())}`,
  );
  return left! < right! ? -1 : 1;
}

function dayAfter(day: string): string {
  return addDays(day, 1);
}

function dayBefore(day: string): string {
  return addDays(day, -1);
}
