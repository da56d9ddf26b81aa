import {slug} from '../../core/text/slug.ts';
import {LONGEST_NAME} from '../../core/word/limits.ts';
import type {ImportedClause} from './clause.ts';
import type {Draft} from './draft.ts';
import {isCapitals} from './join-lines.ts';

const LONGEST_HEADING = 300;
const LONGEST_PLAIN_HEADING = 150;
const HEADED_KINDS = new Set(['part', 'chapter', 'section', 'capital', 'roman', 'heading']);
const COUNTED_KINDS = new Set(['number', 'decimal', 'paren']);

/**
 * Gives drafts their ids and tells headings from text. Ids come from the document's own marks:
 * `iii-2-a-1`; `+` and other bullets count inside the item they stand in. Where bullets stand beside
 * numbered items they are `gach-1`, a passage after finished items is `doan-1`, a table `bang-1`;
 * a number used twice in one place becomes `…-lan-2`.
 */
export function finish(drafts: readonly Draft[], prefix: string): ImportedClause[] {
  return finishLevel(drafts, prefix, null, new Map(prefix === '' ? RESERVED.map((id) => [id, 1]) : []));
}

/** Ids that belong to the parts around the body. */
const RESERVED = ['tham-quyen', 'mo-dau', 'ket-thuc', 'noi-nhan'];

/** `used` counts each id over the whole outline: `1-1` may be the part 1.1 or a bullet of (1). */
function finishLevel(
  drafts: readonly Draft[],
  prefix: string,
  parent: Draft | null,
  used: Map<string, number>,
): ImportedClause[] {
  const counts = {bullet: 0, passage: 0, table: 0};
  const counted = drafts.some((draft) => COUNTED_KINDS.has(draft.kind));
  return drafts.map((draft) => {
    const own = ownPart(draft, parent, counted, counts);
    const base = prefix === '' ? own : `${prefix}-${own}`;
    return toClause(draft, unused(base, used), used);
  });
}

/** The id itself, or its first free `-lan-2`, `-lan-3`. */
function unused(base: string, used: Map<string, number>): string {
  for (let times = (used.get(base) ?? 0) + 1; ; times += 1) {
    used.set(base, times);
    const id = times === 1 ? base : `${base}-lan-${times}`;
    if (times === 1 || !used.has(id)) {
      used.set(id, Math.max(1, used.get(id) ?? 0));
      return id;
    }
  }
}

function ownPart(
  draft: Draft,
  parent: Draft | null,
  counted: boolean,
  counts: {bullet: number; passage: number; table: number},
): string {
  switch (draft.kind) {
    case 'dash':
    case 'plus':
    case 'bullet':
      counts.bullet += 1;
      return counted ? `gach-${counts.bullet}` : String(counts.bullet);
    case 'passage':
      counts.passage += 1;
      return `doan-${counts.passage}`;
    case 'table':
      counts.table += 1;
      return `bang-${counts.table}`;
    case 'heading':
      return slug(draft.text).split('-').slice(0, 6).join('-').slice(0, LONGEST_NAME) || 'de-muc';
    case 'decimal': {
      const path = draft.marker!.path;
      const above = parent && COUNTED_KINDS.has(parent.kind) ? (parent.marker?.path ?? []) : [];
      const shared = above.length < path.length && above.every((value, index) => path[index] === value);
      return (shared ? path.slice(above.length) : path).join('-');
    }
    default:
      return draft.marker!.slug;
  }
}

function toClause(draft: Draft, id: string, used: Map<string, number>): ImportedClause {
  const {heading, text} = splitHeading(draft);
  const words = text === '' ? [] : [{type: 'paragraph' as const, text}];
  const blocks = [...words, ...draft.blocks, ...draft.notes];
  return {
    id,
    label: draft.marker?.label ?? '',
    heading: heading === '' ? null : heading,
    blocks,
    children: finishLevel(draft.children, id, draft, used),
  };
}

/** The heading of an item: all of a short line that stands apart, or a bold lead-in that ends in a colon or stop. */
function splitHeading(draft: Draft): {heading: string; text: string} {
  const {text, bold} = draft;
  if (isHeading(draft)) return {heading: text, text: ''};
  const lead = text.slice(0, bold).trim();
  if (lead.length > 2 && lead.length <= LONGEST_PLAIN_HEADING && /[:.]$/.test(lead) && !isBulletKind(draft)) {
    return {heading: lead, text: text.slice(bold).trim()};
  }
  return {heading: '', text};
}

function isHeading(draft: Draft): boolean {
  const {text, kind} = draft;
  if (text === '' || text.length > LONGEST_HEADING || isBulletKind(draft)) return false;
  if (kind === 'heading') return true;
  if (draft.bold >= text.length || (isCapitals(text) && text.length > 3)) return true;
  const holds = draft.children.length > 0 || draft.blocks.length > 0;
  if (HEADED_KINDS.has(kind)) return holds || !/[.;]$/.test(text);
  if (!holds || /[.;,]$/.test(text) || text.length > LONGEST_PLAIN_HEADING || /^\p{Ll}/u.test(text))
    return false;
  return !text.endsWith(':') || text.split(' ').length <= 8;
}

function isBulletKind({kind}: Draft): boolean {
  return kind === 'dash' || kind === 'plus' || kind === 'bullet' || kind === 'passage' || kind === 'table';
}
