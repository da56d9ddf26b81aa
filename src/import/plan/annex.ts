import type {Block} from '../../core/page/page.ts';
import {parseRoman} from '../../core/text/roman.ts';
import {readAnnexLabel, readFormLabel} from './annex-label.ts';
import type {ImportedClause} from './clause.ts';
import {tableBlock} from './draft.ts';
import {finish} from './finish.ts';
import {isCapitals} from './join-lines.ts';
import {readMarkers} from './marker.ts';
import {buildOutline} from './outline.ts';
import type {Doubt, SourceBlock} from './source.ts';

/** An annex or attached document, and what was unsure in it. */
export interface Annex {
  readonly clause: ImportedClause;
  readonly doubts: readonly Doubt[];
}

/** An annex: its label, its title lines as heading, then an outline of its own. */
export function toAnnex(blocks: readonly SourceBlock[], index: number): Annex {
  const first = blocks[0]!;
  const label = first.type === 'paragraph' ? (readAnnexLabel(first.text) ?? formLabel(first.text)) : null;
  const id =
    label && !('form' in label)
      ? `phu-luc-${annexNumber(label.number) ?? index + 1}`
      : `kem-theo-${index + 1}`;
  let at = label ? 1 : 0;
  const heading: string[] = label && label.rest !== '' ? [label.rest] : [];
  for (; at < blocks.length && heading.length < 4; at += 1) {
    const block = blocks[at]!;
    if (block.type === 'table' || !isTitleLine(block.text, block.bold)) break;
    heading.push(block.text);
  }
  const own: Block[] = [];
  for (; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (block.type === 'paragraph' && readMarkers(block.text).length > 0) break;
    if (block.type === 'paragraph' && own.some((other) => other.type === 'table')) break;
    own.push(block.type === 'table' ? tableBlock(block) : {type: 'paragraph', text: block.text});
  }
  const outline = buildOutline(blocks.slice(at));
  return {
    clause: {
      id,
      label: label?.label ?? '',
      heading: heading.length > 0 ? heading.join(' ') : null,
      blocks: own,
      children: finish(outline.drafts, id),
    },
    doubts: outline.doubts,
  };
}

function formLabel(text: string): {label: string; number: null; rest: string; form: true} | null {
  const label = readFormLabel(text);
  return label === null ? null : {label, number: null, rest: '', form: true};
}

function isTitleLine(text: string, bold: number): boolean {
  if (readMarkers(text).length > 0 || /^\(/.test(text)) return false;
  return isCapitals(text) || (bold === text.length && text.length < 250);
}

function annexNumber(written: string | null): number | string | null {
  if (written === null) return null;
  if (/^\d+$/.test(written)) return Number(written);
  return parseRoman(written.toUpperCase()) ?? written;
}

/** Two annexes of one number get `-lan-2`, with all below them. */
export function numberAnnexes(annexes: readonly ImportedClause[]): ImportedClause[] {
  const used = new Map<string, number>();
  return annexes.map((annex) => {
    const times = (used.get(annex.id) ?? 0) + 1;
    used.set(annex.id, times);
    return times === 1 ? annex : rename(annex, annex.id, `${annex.id}-lan-${times}`);
  });
}

function rename(clause: ImportedClause, from: string, to: string): ImportedClause {
  return {
    ...clause,
    id: to + clause.id.slice(from.length),
    children: clause.children.map((child) => rename(child, from, to)),
  };
}
