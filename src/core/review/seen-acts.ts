import {isSharedNumber, yearOf} from '../law/number.ts';
import {identityOf} from '../law/registry.ts';
import {fold} from '../text/fold.ts';

/** How documents of an archive cite acts: counts, and nothing of what they say. */

export interface SeenAct {
  /** Lower case, with marks. */
  readonly type: string;
  readonly number: string;
  /** The day said most often, ISO; null where none is said. */
  readonly date: string | null;
  /** Documents that give that day. */
  readonly dateDocs: number;
  /** Other days, with the documents that give them. */
  readonly otherDates: Readonly<Record<string, number>>;
  readonly issuer: string | null;
  /** Documents that cite the act. */
  readonly docs: number;
}

export const SEEN_COLUMNS = ['type', 'number', 'date', 'dateDocs', 'otherDates', 'issuer', 'docs'] as const;
/** The table is kept in as many pieces, so that a look-up loads little. */
export const SEEN_SHARDS = 16;

/** Acts by type and number. */
export type SeenActs = ReadonlyMap<string, SeenAct>;

/** The piece that holds a number, from 0; by its serial. */
export function shardOf(number: string): number {
  return Number.parseInt(number, 10) % SEEN_SHARDS || 0;
}

/** File of a piece: `07.tsv`. */
export function shardName(shard: number): string {
  return `${String(shard).padStart(2, '0')}.tsv`;
}

/** Under which an act is kept: type and number, however they are spelt. */
export function seenKey(type: string, number: string): string {
  return `${fold(type)} ${identityOf(number)}`;
}

/** Reads the table; throws on a line of another form, with its number. */
export function parseSeenActs(tsv: string): SeenAct[] {
  return tsv
    .split('\n')
    .map((line, index) => ({cells: line.split('\t'), index}))
    .filter(({cells, index}) => index > 0 && cells.length > 1)
    .map(({cells, index}) => {
      const [type, number, date, dateDocs, otherDates, issuer, docs] = cells;
      if (type === undefined || number === undefined || docs === undefined)
        throw new Error(`dòng ${index + 1} không đủ ${SEEN_COLUMNS.length} cột`);
      return {
        type,
        number,
        date: date || null,
        dateDocs: Number(dateDocs),
        otherDates: Object.fromEntries(
          (otherDates ?? '')
            .split(/[ ,;]+/)
            .filter(Boolean)
            .map((entry) => {
              const [day = '', count] = entry.split('×');
              return [day, Number(count)];
            }),
        ),
        issuer: issuer || null,
        docs: Number(docs),
      };
    });
}

export function indexSeenActs(acts: Iterable<SeenAct>): SeenActs {
  const map = new Map<string, SeenAct>();
  for (const act of acts) map.set(seenKey(act.type, act.number), act);
  return map;
}

/** Fewest documents that must agree before their day is held against another. */
const AGREEING = 3;
/** How much oftener their day must be seen than the one written. */
const OFTENER = 10;

/** Whether an act of that number is one and the same wherever it is cited. */
export function isOneAct(number: string): boolean {
  return yearOf(number) !== null && !isSharedNumber(number);
}

/** The day that documents say of an act; null where none is said, or the year of the number belies it. */
export function seenDay({number, date}: SeenAct): string | null {
  const year = yearOf(number);
  return date === null || (year !== null && !date.startsWith(String(year))) ? null : date;
}

/** Whether what documents say contradicts a day: the act is one, many agree, and hardly any says otherwise. */
export function contradictsDay(act: SeenAct, date: string): boolean {
  return (
    isOneAct(act.number) &&
    seenDay(act) !== null &&
    act.date !== date &&
    act.dateDocs >= AGREEING &&
    act.dateDocs >= OFTENER * (act.otherDates[date] ?? 0)
  );
}
