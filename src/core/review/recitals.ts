import {formatRecital} from '../law/format.ts';
import {dropEnd} from '../text/drop-end.ts';
import type {Finding} from './finding.ts';
import type {Known} from './identify.ts';

/** The recitals of a draft ("Căn cứ …"), written anew as Nghị định 30/2020/NĐ-CP asks. */

/** What became of one basis. */
export interface RecitalChange {
  /** As the draft has it, white space folded. */
  readonly before: string;
  /** As it is now; null where it stood there twice. */
  readonly after: string | null;
  /** The finding that it follows; null where only its form has changed. */
  readonly why: string | null;
}

export interface Recitals {
  /** Span of the recitals in the draft, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** One basis a line, a semicolon after each, a full stop after the last. */
  readonly text: string;
  readonly changes: readonly RecitalChange[];
  /** Bases left as they are that need a hand: over, uncertain or unknown. */
  readonly open: readonly RecitalChange[];
}

interface Basis {
  readonly start: number;
  readonly end: number;
}

const BASIS = /^[\s*_–-]{0,12}(?:Căn cứ|CĂN CỨ)\s/;
/** What ends the recitals, and belongs to them. */
const PROPOSAL = /^[\s*_–-]{0,12}(?:Theo đề nghị|Xét đề nghị|Xét)\s/;

/** The recitals of a draft in their new form; null where it has none. */
export function rewriteRecitals(text: string, findings: readonly Finding[], known: Known): Recitals | null {
  const bases = basesOf(text);
  const [first, last] = [bases[0], bases.at(-1)];
  if (!first || !last) return null;
  const lines: string[] = [];
  const changes: RecitalChange[] = [];
  const open: RecitalChange[] = [];
  const named = new Set<string>();
  for (const basis of bases) {
    const before = wordsOf(text, basis);
    const inside = findings.filter(({start, end}) => start >= basis.start && end <= basis.end);
    const [finding] = inside;
    const after = finding && inside.length === 1 ? written(text, basis, finding, known) : null;
    if (after !== null && named.has(finding!.suggestedKey!)) {
      changes.push({before, after: null, why: 'trùng với một căn cứ ở trên'});
      continue;
    }
    if (after !== null) named.add(finding!.suggestedKey!);
    lines.push(after ?? before);
    if (after !== null && after !== before)
      changes.push({before, after, why: finding!.slips.length > 0 || !finding!.key || finding!.key !== finding!.suggestedKey ? finding!.message : null});
    for (const item of after === null ? inside : []) open.push({before, after: before, why: item.message});
  }
  return {
    start: first.start,
    end: last.end,
    text: lines.map((line, index) => `${line}${index === lines.length - 1 ? '.' : ';'}`).join('\n'),
    changes,
    open,
  };
}

/** One basis in its right form; null where no instrument in force is surely meant by all its words. */
function written(text: string, basis: Basis, finding: Finding, known: Known): string | null {
  const meant = finding.suggestedKey === null ? undefined : known.get(finding.suggestedKey);
  if (!meant) return null;
  const lead = text.slice(basis.start, finding.start).replace(/\s+/g, ' ').trimStart();
  // A place in a text that is over is not the same place in what follows it.
  if (finding.key !== meant.key && !/^Căn cứ $/i.test(lead)) return null;
  return `${lead}${formatRecital(meant, true)}`;
}

/** The bases one by one: a line each, or several in a line with semicolons between. */
function basesOf(text: string): Basis[] {
  const bases: Basis[] = [];
  let at = 0;
  let begun = false;
  for (const line of text.split('\n')) {
    const isBasis = BASIS.test(line);
    const isProposal = begun && PROPOSAL.test(line);
    const before = bases.at(-1);
    if (isBasis || isProposal) {
      begun = true;
      bases.push(...parts(line, at));
    } else if (begun && before && line.trim() !== '') {
      // The rest of a basis that was broken into lines; after a full stop the recitals are over.
      if (/[.:]\s*$/.test(text.slice(before.start, before.end)) || /;\s*$/.test(text.slice(before.start, before.end))) break;
      bases[bases.length - 1] = {start: before.start, end: at + line.trimEnd().length};
    } else if (begun && before && /\.\s*$/.test(text.slice(before.start, before.end))) break;
    at += line.length + 1;
  }
  return bases;
}

/** "Căn cứ A; căn cứ B;" are two bases; other semicolons stand inside one. */
function parts(line: string, at: number): Basis[] {
  const starts = [0, ...[...line.matchAll(/;\s{0,8}(?=căn cứ\s)/gi)].map(({index}) => index + 1)];
  return starts.map((start, index) => {
    const words = line.slice(start, starts[index + 1] ?? line.length);
    return {
      start: at + start + (words.length - words.trimStart().length),
      end: at + start + words.trimEnd().length,
    };
  });
}

function wordsOf(text: string, {start, end}: Basis): string {
  return dropEnd(text.slice(start, end).replace(/\s+/g, ' '), /[\s;.,]/);
}
