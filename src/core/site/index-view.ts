import {compareVietnamese} from '../text/collate.ts';
import type {IndexRow} from './index-rows.ts';

/** What the citation index can be narrowed by: the name in the address, the one to read, and what a row has. */
export const FIELDS = {
  status: {parameter: 'tinh-trang', label: 'Tình trạng', valuesOf: (row) => [row.label]},
  topic: {parameter: 'chu-de', label: 'Chủ đề', valuesOf: (row) => row.topics},
  type: {parameter: 'loai', label: 'Loại văn bản', valuesOf: (row) => [row.type]},
  role: {parameter: 'vai-tro', label: 'Vai trò', valuesOf: (row) => row.roles},
  issuer: {
    parameter: 'co-quan',
    label: 'Cơ quan ban hành',
    valuesOf: (row) => (row.issuer === null ? [] : [row.issuer]),
  },
  year: {
    parameter: 'nam',
    label: 'Năm',
    valuesOf: (row) => (row.issued === null ? [] : [row.issued.slice(-4)]),
  },
} satisfies Readonly<Record<string, FieldView>>;
export type Field = keyof typeof FIELDS;

interface FieldView {
  readonly parameter: string;
  readonly label: string;
  readonly valuesOf: (row: IndexRow) => readonly string[];
}

/** The columns: the name in the address, the head, and what of a row decides the order. */
export const COLUMNS = [
  {key: 'ten', head: 'Văn bản', sortValue: (row) => row.name},
  {key: 'tinh-trang', head: 'Tình trạng', sortValue: (row) => row.label},
  {key: 'tinh-den', head: 'Tính đến', sortValue: (row) => sortableDay(row.asOf)},
  {key: 'nguon', head: 'Mức nguồn', sortValue: (row) => row.level},
  {key: 'ban-hanh', head: 'Ngày ban hành', sortValue: (row) => sortableDay(row.issued)},
  {key: 'co-quan', head: 'Cơ quan ban hành', sortValue: (row) => row.issuer},
  {key: 'noi-dan', head: 'Được dẫn tại', sortValue: (row) => row.places.length},
] as const satisfies readonly ColumnView[];
type Column = (typeof COLUMNS)[number]['key'];

interface ColumnView {
  readonly key: string;
  readonly head: string;
  readonly sortValue: (row: IndexRow) => string | number | null;
}

/** In the address: the column that gives the order, `-` before it for the highest first. */
export const ORDER_PARAMETER = 'xep';

interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Null where the address names no column. */
export function orderOf(query: URLSearchParams): Order | null {
  const asked = query.get(ORDER_PARAMETER) ?? '';
  const column = COLUMNS.find(({key}) => key === asked.replace(/^-/, ''));
  return column ? {column: column.key, descending: asked.startsWith('-')} : null;
}

/** The rows that have one of the values of every field that the address names, in its order. */
export function shownRows(rows: readonly IndexRow[], query: URLSearchParams): readonly IndexRow[] {
  const shown = rows.filter((row) => matches(row, query));
  const order = orderOf(query);
  if (order === null) return shown;
  const {sortValue} = COLUMNS.find(({key}) => key === order.column)!;
  const unknown = (row: IndexRow) => Number(sortValue(row) === null);
  const sign = order.descending ? -1 : 1;
  // What is not known comes last in either order.
  return [...shown].sort(
    (a, b) => unknown(a) - unknown(b) || sign * compare(sortValue(a) ?? '', sortValue(b) ?? ''),
  );
}

/** The values of a field, in Vietnamese order, each with how many rows it would leave beside the other fields. */
export function countsOf(
  rows: readonly IndexRow[],
  query: URLSearchParams,
  field: Field,
): ReadonlyMap<string, number> {
  const {parameter, valuesOf} = FIELDS[field];
  const values = new Set([...query.getAll(parameter), ...rows.flatMap(valuesOf)]);
  const others = rows.filter((row) => matches(row, query, field));
  return new Map(
    [...values]
      .sort(compareVietnamese)
      .map((value) => [value, others.filter((row) => (valuesOf(row) as string[]).includes(value)).length]),
  );
}

/** Whether a row fits what the address names; `but` is a field that does not count. */
function matches(row: IndexRow, query: URLSearchParams, but?: Field): boolean {
  return (Object.keys(FIELDS) as Field[]).every((field) => {
    const {parameter, valuesOf} = FIELDS[field];
    const wanted = query.getAll(parameter);
    return field === but || wanted.length === 0 || valuesOf(row).some((value) => wanted.includes(value));
  });
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareVietnamese(`${a}`, `${b}`);
}

/** `26/11/2025` → `2025-11-26`; null for words in the place of a day. */
function sortableDay(day: string | null): string | null {
  return day !== null && /^\d{2}\/\d{2}\/\d{4}$/.test(day) ? day.split('/').reverse().join('-') : null;
}
