import type {EventKind} from '../law/force.ts';
import {LEVEL_LABELS} from '../page/force-words.ts';
import {hostOf} from '../page/hosts.ts';
import {formatVietnameseDate} from '../text/date.ts';
import type {InstrumentEvent} from './instrument-events.ts';
import type {Instrument} from './site.ts';

/** An event that a state rests on, with the words that say so. */
export interface ForceProof {
  /** 1-based place among the sources. */
  readonly place: number;
  /** `Được sửa đổi, bổ sung bởi Nghị định số 309/2026/NĐ-CP, 05/08/2026`. */
  readonly event: string;
  readonly host: string | null;
  readonly level: string;
  readonly quotes: readonly string[];
  readonly note: string | null;
}

const KINDS = {
  effective: 'Có hiệu lực',
  amended: 'Được sửa đổi, bổ sung',
  'partly-ended': 'Hết hiệu lực một phần',
  expires: 'Có hiệu lực đến hết ngày',
  period: 'Giai đoạn thực hiện đến hết ngày',
  ended: 'Hết hiệu lực',
  revived: 'Có hiệu lực trở lại',
  transitional: 'Quy định chuyển tiếp',
  recorded: 'Được ghi là còn hiệu lực',
  cited: 'Được dẫn làm căn cứ',
} as const satisfies Readonly<Record<EventKind, string>>;

/** All events of an instrument, each with its evidence: the state rests on them, on any day. */
export function proofsOf({events, sources}: Pick<Instrument, 'events' | 'sources'>): ForceProof[] {
  return events.map(({kind, date, byName, provision, part, source, level, quotes, note}) => ({
    place: source,
    event: [
      eventWords({kind, date, part}),
      byName === null && provision === null ? null : `theo ${[provision, byName].filter(Boolean).join(' ')}`,
    ]
      .filter(Boolean)
      .join(', '),
    host: hostOf(sources[source - 1]?.url ?? ''),
    level: LEVEL_LABELS[level],
    quotes,
    note,
  }));
}

/** `Hết hiệu lực một phần (khoản 9 Điều 1) từ 01/07/2026`. */
export function eventWords({kind, date, part}: Pick<InstrumentEvent, 'kind' | 'date' | 'part'>): string {
  return `${KINDS[kind]}${part === null ? '' : ` (${part})`}${dayWords(kind, date)}`;
}

const FROM: readonly EventKind[] = ['effective', 'partly-ended', 'ended', 'revived'];
const AFTER_DAY: readonly EventKind[] = ['expires', 'period'];

/** ` từ 15/08/2022`, ` ngày 02/12/2025`; the labels of a last day end with that word themselves. */
function dayWords(kind: EventKind, date: string | null): string {
  if (date === null) return '';
  return ` ${FROM.includes(kind) ? 'từ ' : AFTER_DAY.includes(kind) ? '' : 'ngày '}${formatVietnameseDate(date)}`;
}
