import type {Block, ClauseSource} from '../../core/page/page.ts';
import type {PlanFrontMatter} from '../../core/page/plan-schema.ts';
import {shorten} from '../../core/text/shorten.ts';
import type {ImportedClause} from './clause.ts';
import type {ParsedPlan} from './parse-plan.ts';

/** UTF-16 units of a text that a message shows. */
const MOST_SHOWN = 120;

/** A place where hand-written pages and a document differ. */
export interface ClauseDifference {
  /** `docs/ke-hoach/i-muc-dich.mdx:9, mục i-2`, or the field of the overview. */
  readonly place: string;
  readonly now: string;
  readonly next: string;
}

/** Differences between the clauses on the pages, in their order, and those of a document. */
export function compareClauses(
  now: readonly (ClauseSource & {readonly file: string})[],
  next: readonly ImportedClause[],
): ClauseDifference[] {
  const wanted = new Map(next.map((clause) => [clause.id, clause]));
  const seen = new Set(now.map((clause) => clause.id));
  const changed = now.flatMap((clause): ClauseDifference[] => {
    const place = `docs/${clause.file}:${clause.line}, mục ${clause.id}`;
    const other = wanted.get(clause.id);
    if (!other) return [{place, now: show(clause), next: '(không có)'}];
    return show(clause) === show(other) ? [] : [{place, ...around(show(clause), show(other))}];
  });
  const added = next
    .filter(({id}) => !seen.has(id))
    .map((clause) => ({
      place: `mục ${clause.id}`,
      now: '(không có)',
      next: shorten(show(clause), MOST_SHOWN),
    }));
  return [...changed, ...added];
}

/** Differences between an overview page and the head and foot of a document. */
export function compareOverview(file: string, now: PlanFrontMatter, plan: ParsedPlan): ClauseDifference[] {
  const {header} = plan;
  const fields: [string, string, string][] = [
    ['superior', now.header.superior ?? '', header.superior ?? ''],
    ['issuer', now.header.issuer.join(' '), header.issuer.join(' ')],
    ['country', now.header.country ?? '', header.country ?? ''],
    ['motto', now.header.motto ?? '', header.motto ?? ''],
    ['number', now.header.number, header.number ?? ''],
    ['placeAndDate', now.header.placeAndDate, header.placeAndDate ?? ''],
    ['type', now.header.type, plan.type ?? ''],
    ['title', now.title, plan.title ?? ''],
    ['signature', now.signature.join(' / '), plan.signature.join(' / ')],
  ];
  return fields.flatMap(([field, before, after]) =>
    before === after ? [] : [{place: `docs/${file}, ${field}`, now: before, next: after}],
  );
}

/** Label, heading and text of a clause as one line. */
function show(clause: Pick<ImportedClause, 'label' | 'heading' | 'blocks'>): string {
  return [clause.label, clause.heading ?? '', ...clause.blocks.map(blockText)].filter(Boolean).join(' ');
}

function blockText(block: Block): string {
  return block.type === 'paragraph' ? block.text : block.rows.map((row) => row.join(' | ')).join(' / ');
}

/** Both texts from a little before the first difference. */
function around(a: string, b: string): {now: string; next: string} {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const start = Math.max(0, at - 20);
  const cut = (text: string) => shorten((start > 0 ? '…' : '') + text.slice(start), MOST_SHOWN);
  return {now: cut(a), next: cut(b)};
}
