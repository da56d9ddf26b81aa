import type {DocumentKind, Hit} from '../../../core/search/index.ts';

/** What each kind of hit is called, in the order of facets. */
export const KIND_LABELS: Readonly<Record<DocumentKind, string>> = {
  instrument: 'Căn cứ pháp lý',
  clause: 'Mục của kế hoạch',
  topic: 'Chủ đề',
  guidance: 'Hướng dẫn',
  term: 'Thuật ngữ',
  page: 'Trang',
  tool: 'Công cụ',
};

export type HitGroup = {kind: DocumentKind; hits: Hit[]};

/** Hits by kind, the kind of the best hit first; inside a kind the order stays. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups: HitGroup[] = [];
  for (const hit of hits) {
    const group = groups.find(({kind}) => kind === hit.kind);
    if (group) group.hits.push(hit);
    else groups.push({kind: hit.kind, hits: [hit]});
  }
  return groups;
}
