import type {EventKind, Force, ForceEvent, Level, Status} from '../law/force.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {DUE} from './due.ts';

/** How a state of force is said on every page, on paper, in data files, and again on the reader's own day. */

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc-mot-phan': 'Hết hiệu lực một phần',
  'het-hieu-luc': 'Hết hiệu lực',
  'het-giai-doan': 'Hết giai đoạn thực hiện',
  'chua-hieu-luc': 'Chưa có hiệu lực',
  'khong-ro': 'Chưa kiểm chứng',
};

/** A sign is not a proof, and is not called one; nor does an entry into force say that it lasts. */
export const GROUND_LABELS: Readonly<Partial<Record<EventKind, string>>> = {
  cited: 'Được dẫn làm căn cứ',
  period: 'Trong giai đoạn thực hiện',
  effective: 'Có hiệu lực',
};
const NO_END = 'chưa thấy văn bản nào cho biết đã hết hiệu lực';

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  official: 'nguồn chính thức',
  secondary: 'nguồn thứ cấp',
  plan: 'lời của kế hoạch',
};

/** What the words need of an event beside what `force` weighs. */
export interface SpokenEvent extends ForceEvent {
  readonly byName: string | null;
  readonly byUrl: string | null;
  readonly provision: string | null;
  readonly part: string | null;
  readonly language: 'en' | null;
}

/** A run of words, or the name of an instrument with its address where it has a page. */
type Run = string | {readonly name: string; readonly url: string | null};

/** A state in words: its label, what follows it, and on what word it rests. */
export interface ForceLine {
  /** Which sign it bears: a mere citation is not given the one of a proof. */
  readonly mark: Status | 'dau-hieu';
  readonly label: string;
  readonly rest: readonly Run[];
  /** `nguồn thứ cấp`; null where nothing is known. */
  readonly level: string | null;
  /** `tính đến 06/08/2026`; null where nothing is known. */
  readonly asOf: string | null;
}

/** The label alone, for lists. */
export function forceLabel({
  status,
  ground,
  since,
  asOf,
}: Pick<Force, 'status' | 'ground' | 'since' | 'asOf'>): string {
  if (status !== 'con-hieu-luc' || ground === null) return STATUS_LABELS[status];
  // Evidence from before the entry into force only announces it.
  if (since !== null && (asOf === null || asOf < since)) return GROUND_LABELS.effective!;
  return GROUND_LABELS[ground] ?? STATUS_LABELS[status];
}

/** The sign of a state, as style sheets know it. */
export function forceMark({status, ground}: Pick<Force, 'status' | 'ground'>): ForceLine['mark'] {
  return status === 'con-hieu-luc' && (ground === 'cited' || ground === 'period') ? 'dau-hieu' : status;
}

/** The state in one line; names that have pages are apart, to be linked. */
export function forceLine(force: Force<SpokenEvent>): ForceLine {
  const label = forceLabel(force);
  if (force.status === 'khong-ro') return {mark: forceMark(force), label, rest: [], level: null, asOf: null};
  return {
    mark: forceMark(force),
    label,
    rest: restOf(force),
    level: levelWords(force),
    asOf: asOfWords(force),
  };
}

/** The same as plain text: `Hết hiệu lực từ … · nguồn thứ cấp · tính đến 23/07/2026`. */
export function forceSentence(force: Force<SpokenEvent>, due = false): string {
  const {label, rest, level, asOf} = forceLine(force);
  const words = rest.map((run) => (typeof run === 'string' ? run : run.name)).join('');
  return [`${label}${words}`, level, asOf, due ? DUE : null].filter(Boolean).join(' · ');
}

/** `nguồn thứ cấp`, `nguồn thứ cấp tiếng Anh`: who stands behind a state. */
export function levelWords({level, basis, ground}: Force<SpokenEvent>): string | null {
  if (level === null) return null;
  const deciding = basis.filter((event) => event.kind === ground && event.level === level);
  const foreign = deciding.length > 0 && deciding.every(({language}) => language === 'en');
  return `${LEVEL_LABELS[level]}${foreign ? ' tiếng Anh' : ''}`;
}

/** `tính đến 06/08/2026`; of what was announced before its day, the day of the source; or that the source has none. */
export function asOfWords({asOf, level, since}: Pick<Force, 'asOf' | 'level' | 'since'>): string | null {
  if (asOf !== null)
    return `${since !== null && asOf < since ? 'nguồn ngày' : 'tính đến'} ${formatVietnameseDate(asOf)}`;
  return level === null ? null : 'không rõ ngày';
}

/** The day alone, for a column of days: `06/08/2026`, `không rõ ngày`, `—`. */
export function asOfDay({asOf, level}: Pick<Force, 'asOf' | 'level'>): string {
  return asOf === null ? (level === null ? '—' : 'không rõ ngày') : formatVietnameseDate(asOf);
}

function restOf(force: Force<SpokenEvent>): Run[] {
  const {status, since, until, basis} = force;
  switch (status) {
    case 'het-hieu-luc':
      return [
        from(since),
        ...actors(
          basis.filter(({kind}) => kind === 'ended'),
          ', theo ',
        ),
        ...basis
          .filter(({kind, provision}) => kind === 'transitional' && provision !== null)
          .map(({provision}) => ` (trừ trường hợp chuyển tiếp tại ${provision})`),
      ];
    case 'het-giai-doan':
      return [until === null ? '' : ` sau ngày ${formatVietnameseDate(until)}`];
    case 'chua-hieu-luc': {
      const start = basis.find(({kind}) => kind === 'effective')?.date;
      return start ? [`; có hiệu lực từ ${formatVietnameseDate(start)}`] : [];
    }
    case 'het-hieu-luc-mot-phan': {
      const parts = basis.filter(
        ({kind, date}) => kind === 'partly-ended' && date !== null && date <= force.on,
      );
      return [from(since), ...actors(parts, ', theo '), ...amendments(force), upTo(force)];
    }
    case 'con-hieu-luc': {
      const label = forceLabel(force);
      const start = since === null ? '' : ` từ ${formatVietnameseDate(since)}`;
      const rest = [...amendments(force), upTo(force)];
      if (label === GROUND_LABELS.period) return [upTo(force)];
      if (label === GROUND_LABELS.effective) return [start, ...rest, `; ${NO_END}`];
      const begun = start === '' ? '' : `có hiệu lực${start}`;
      if (label !== GROUND_LABELS.cited) return [begun === '' ? '' : `, ${begun}`, ...rest];
      const day = formatVietnameseDate(latest(basis, 'cited'));
      return [` ngày ${day}`, begun === '' ? '' : `; ${begun}`, ...rest, `; ${NO_END}`];
    }
    default:
      return [];
  }
}

function from(day: string | null): string {
  return day === null ? '' : ` từ ${formatVietnameseDate(day)}`;
}

function upTo({until, basis, ground}: Force<SpokenEvent>): string {
  if (until === null) return '';
  const term = ground !== 'period' && basis.some(({kind, date}) => kind === 'period' && date === until);
  return `, ${term ? 'giai đoạn thực hiện ' : ''}đến hết ngày ${formatVietnameseDate(until)}`;
}

function latest(basis: readonly SpokenEvent[], kind: EventKind): string {
  return (
    basis
      .filter((event) => event.kind === kind)
      .map(({date}) => date ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

/** `, theo điểm b khoản 2 Điều 90 Nghị định số 224/2026/NĐ-CP`; each act once. */
function actors(events: readonly SpokenEvent[], lead: string): Run[] {
  const named = new Set<string>();
  return events.flatMap(({byName, byUrl, provision, part}) => {
    if (byName === null || named.has(`${byName}${provision}`)) return [];
    named.add(`${byName}${provision}`);
    const before = named.size === 1 ? lead : '; ';
    return [
      `${part === null ? '' : ` (${part})`}${before}${provision === null ? '' : `${provision} `}`,
      {name: byName, url: byUrl},
    ];
  });
}

/** `, được sửa đổi, bổ sung bởi …, …`. */
function amendments({amendedBy, basis, on}: Force<SpokenEvent>): Run[] {
  const named = amendedBy.flatMap(
    (by) =>
      basis.find((event) => event.by === by && event.kind === 'amended' && (event.date ?? '') <= on) ?? [],
  );
  return named.flatMap(({byName, byUrl}, index): Run[] => [
    index === 0 ? ', được sửa đổi, bổ sung bởi ' : index === named.length - 1 ? ' và ' : ', ',
    {name: byName ?? '', url: byUrl},
  ]);
}
