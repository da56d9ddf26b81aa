import {
  type Citation,
  type CitingContext,
  cite,
  createRegistry,
  describeDiscrepancy,
  formatCitation,
  type InstrumentRef,
} from '../law/index.ts';

/** An instrument as the checker knows it. */
export interface KnownInstrument extends InstrumentRef {
  readonly url: string;
  /** What became of it: “được thay thế bởi Nghị định số 118/2025/NĐ-CP”. */
  readonly changes: readonly string[];
}

/** How a citation of a draft stands; `slip` is a mistake of the draft, `changed` one of time. */
export type Verdict = 'known' | 'changed' | 'slip' | 'ambiguous' | 'unknown';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  known: 'Đúng',
  changed: 'Đã thay đổi',
  slip: 'Nghi sai',
  ambiguous: 'Nhiều khả năng',
  unknown: 'Chưa có trong dữ liệu',
};

/** One citation of a draft, judged. */
export interface Review {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly verdict: Verdict;
  /** Why, in plain sentences. */
  readonly notes: readonly string[];
  /** The citation as it should read, and where its instrument stands; several when it is ambiguous. */
  readonly correct: readonly {readonly text: string; readonly url: string}[];
}

/** Judges every citation of a draft, in the order of the text. */
export function reviewText(
  text: string,
  instruments: readonly KnownInstrument[],
  context: CitingContext = {foreign: true},
): Review[] {
  const byKey = new Map(instruments.map((item) => [item.key, item]));
  return cite(text, createRegistry(instruments), context)
    .filter(({resolution}) => resolution !== 'self')
    .map((citation) => review(text, citation, byKey));
}

function review(text: string, citation: Citation, byKey: ReadonlyMap<string, KnownInstrument>): Review {
  const meant = citation.candidates.flatMap((key) => byKey.get(key) ?? []);
  const slips = citation.discrepancies.map(describeDiscrepancy);
  const changes = citation.resolution === 'linked' ? meant.flatMap((item) => item.changes) : [];
  return {
    start: citation.start,
    end: citation.end,
    words: text.slice(citation.start, citation.end).replace(/\s+/g, ' '),
    verdict: verdictOf(citation, slips.length > 0, changes.length > 0),
    notes: [...slips, ...changes],
    correct: meant.map((item) => ({text: formatCitation(item, 'full'), url: item.url})),
  };
}

function verdictOf({resolution}: Citation, slipped: boolean, changed: boolean): Verdict {
  if (slipped) return 'slip';
  if (resolution === 'ambiguous') return 'ambiguous';
  if (resolution === 'unknown') return 'unknown';
  return changed ? 'changed' : 'known';
}
