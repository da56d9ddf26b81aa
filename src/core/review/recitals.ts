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
      changes.push({
        before,
        after,
        why:
          finding!.slips.length > 0 || !finding!.key || finding!.key !== finding!.suggestedKey
            ? finding!.message
            : null,
      });
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

/** Where a basis begins: at the head of a line, or after the semicolon of the one before. */
const BEGINNING = /(?:^|\n)[\s*_–-]{0,12}(?=(?:Căn cứ|CĂN CỨ|Theo đề nghị|Xét)\s)|;\s{0,8}(?=[Cc]ăn cứ\s)/g;

/** The bases one by one; other semicolons stand inside one. */
function basesOf(text: string): Basis[] {
  const block = blockOf(text);
  if (!block) return [];
  const words = text.slice(block.start, block.end);
  const starts = [...words.matchAll(BEGINNING)].map(({0: lead, index}) => block.start + index + lead.length);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? block.end;
    return {start, end: start + text.slice(start, end).trimEnd().length};
  });
}

/** The lines of the recitals: from the first "Căn cứ" until a sentence is over and no basis follows. */
function blockOf(text: string): Basis | null {
  let start: number | null = null;
  let end = 0;
  let closed = /[.;:]$/;
  let at = 0;
  for (const line of text.split('\n')) {
    const proposal = start !== null && PROPOSAL.test(line);
    if (proposal || BASIS.test(line)) {
      start ??= at;
      end = at + line.length;
      closed = proposal ? /[.;:,]$/ : /[.;:]$/;
    } else if (start !== null && line.trim() !== '') {
      if (closed.test(text.slice(start, end).trimEnd())) break;
      // The rest of a basis that was broken into lines.
      end = at + line.length;
    }
    at += line.length + 1;
  }
  return start === null ? null : {start, end};
}

function wordsOf(text: string, {start, end}: Basis): string {
  return dropEnd(text.slice(start, end).replace(/\s+/g, ' '), /[\s;.,]/);
}
