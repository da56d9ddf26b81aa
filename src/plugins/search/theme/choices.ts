import type {DocumentKind, Hit} from '../../../core/search/index.ts';
import {groupHits, KIND_LABELS} from './kinds.ts';
import type {SearchState} from './use-search.ts';

/** One option of the list, in the order in which the arrow keys reach them. */
export type Choice =
  | {kind: 'hit'; group: string; groupKind: DocumentKind; hit: Hit; text: string}
  | {kind: 'all'; group: string; total: number; text: string}
  | {kind: 'recent'; group: string; text: string}
  | {kind: 'forget'; group: string};

const RECENT = 'Tìm gần đây';
const MORE = 'Tất cả kết quả';

/** Recent searches while nothing is typed; then the hits by kind and the way to all of them. */
export function choicesOf(typed: string, {result, text}: SearchState, recent: readonly string[]): Choice[] {
  if (typed.trim() === '') {
    if (recent.length === 0) return [];
    return [
      ...recent.map((entry): Choice => ({kind: 'recent', group: RECENT, text: entry})),
      {kind: 'forget', group: RECENT},
    ];
  }
  if (!result || text === null || result.total === 0) return [];
  const found = result.suggestion ?? text;
  return [
    ...groupHits(result.hits).flatMap(({kind, hits}) =>
      hits.map((hit): Choice => ({kind: 'hit', group: KIND_LABELS[kind], groupKind: kind, hit, text: found})),
    ),
    {kind: 'all', group: MORE, total: result.total, text: typed},
  ];
}
