import type {DocumentKind, FacetCounts, FacetName, Filters} from '../../../core/search/index.ts';
import {capitalize} from '../../../core/text/capital.ts';
import {KIND_LABELS} from './kinds.ts';

/** The facets of the results page: their parameter in the address and how they are called. */
export const FACETS: readonly {name: FacetName; parameter: string; label: string}[] = [
  {name: 'kind', parameter: 'nhom', label: 'Nhóm'},
  {name: 'type', parameter: 'loai', label: 'Loại văn bản'},
  {name: 'issuer', parameter: 'co-quan', label: 'Cơ quan ban hành'},
  {name: 'year', parameter: 'nam', label: 'Năm'},
  {name: 'status', parameter: 'tinh-trang', label: 'Tình trạng'},
  {name: 'topic', parameter: 'chu-de', label: 'Chủ đề'},
  {name: 'plan', parameter: 'ke-hoach', label: 'Kế hoạch'},
  {name: 'site', parameter: 'trang', label: 'Trang của'},
];

/** The values chosen in the address of the results page. */
export function chosenValues(parameters: URLSearchParams): Record<FacetName, string[]> {
  return Object.fromEntries(
    FACETS.map(({name, parameter}) => [name, parameters.getAll(parameter)]),
  ) as Record<FacetName, string[]>;
}

export function toFilters(chosen: Record<FacetName, string[]>): Filters {
  return {
    kind: chosen.kind.filter((value): value is DocumentKind => value in KIND_LABELS),
    type: chosen.type,
    issuer: chosen.issuer,
    year: chosen.year.map(Number).filter(Number.isInteger),
    status: chosen.status,
    topic: chosen.topic,
    plan: chosen.plan,
    site: chosen.site,
  };
}

/** A facet is worth showing when it tells hits apart. */
export function usefulFacets(counts: FacetCounts): typeof FACETS {
  return FACETS.filter(({name}) => counts[name].length > 1);
}

/** Names of topics by their letters: `a) Kiểm soát thủ tục`. */
export type TopicNames = Readonly<Record<string, string>>;

export function valueLabel(name: FacetName, value: string, topics: TopicNames): string {
  if (name === 'kind') return KIND_LABELS[value as DocumentKind] ?? value;
  if (name === 'topic') return topics[value] ?? value;
  return capitalize(value);
}
