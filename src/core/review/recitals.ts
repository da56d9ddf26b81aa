import {formatRecital} from '../law/format.ts';
import type {Span} from '../law/types.ts';
import {dropEnd} from '../text/drop-end.ts';
import type {Finding} from './finding.ts';
import type {Known} from './known-instrument.ts';
import {joinRecitals, type RankedLines, type RecitalLine, recitalLine, sortByRank} from './recital-order.ts';

/** The recitals of a draft ("Căn cứ …"), written anew as Nghị định 30/2020/NĐ-CP asks. */

/** What became of one basis. */
interface RecitalChange {
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
  /** In the order of the draft: one basis a line, a semicolon after each, a full stop after the last. */
  readonly text: string;
  readonly changes: readonly RecitalChange[];
  /** Bases, or citations in them, left as they are that need a hand: over, uncertain or unknown. */
  readonly open: readonly RecitalChange[];
  /** The same lines in another order; null where the draft keeps it already. */
  readonly byRank: RankedLines | null;
}

interface Basis {
  readonly start: number;
  readonly end: number;
  /** Words that one basis lends to the next of its line: "Căn cứ Luật A; Luật B". */
  readonly lead: string;
}

const BASIS = /^[\s*_–-]{0,12}(?:Căn cứ|CĂN CỨ)\s/;
/** What ends the recitals, and belongs to them. */
const PROPOSAL = /^[\s*_–-]{0,12}(?:Theo đề nghị|Xét đề nghị|Xét)\s/;

/** The recitals of a draft in their new form; null where it has none. */
export function rewriteRecitals(text: string, findings: readonly Finding[], known: Known): Recitals | null {
  const bases = basesOf(text, findings);
  const [first, last] = [bases[0], bases.at(-1)];
  if (!first || !last) return null;
  const lines: RecitalLine[] = [];
  const changes: RecitalChange[] = [];
  const open: RecitalChange[] = [];
  const named = new Set<string>();
  for (const basis of bases) {
    const before = wordsOf(text, basis);
    const inside = findings.filter(({start, end}) => start >= basis.start && end <= basis.end);
    const {words, left, why, key} = rewritten(text, basis, inside, known);
    if (key !== null && named.has(key)) {
      changes.push({before, after: null, why: 'trùng với một căn cứ ở trên'});
      continue;
    }
    if (key !== null) named.add(key);
    lines.push(recitalLine(words, inside[0], known));
    if (words !== before) changes.push({before, after: words, why});
    for (const item of left) open.push({before, after: before, why: item.message});
  }
  return {
    start: first.start,
    end: last.end,
    text: joinRecitals(lines.map(({words}) => words)),
    changes,
    open,
    byRank: sortByRank(lines),
  };
}

interface Rewritten {
  readonly words: string;
  /** Citations left as they are. */
  readonly left: readonly Finding[];
  /** The findings that the new words follow. */
  readonly why: string | null;
  /** The one instrument that the basis is; null where it is several, or none that is sure. */
  readonly key: string | null;
}

/** One basis in its new form: whole where it is one instrument, else each sure citation in its place. */
function rewritten(text: string, basis: Basis, inside: readonly Finding[], known: Known): Rewritten {
  const [finding, ...others] = inside;
  const whole =
    finding && others.every((other) => isNamedBy(other, finding, known))
      ? written(text, basis, finding, known)
      : null;
  if (whole !== null) return {words: whole, left: [], why: reasonOf([finding!]), key: finding!.suggestedKey};
  const sure =
    others.length > 0 ? inside.filter(({key, suggestedKey}) => key !== null && key === suggestedKey) : [];
  let words = '';
  let at = basis.start;
  for (const item of sure) {
    words += text.slice(at, item.start) + formatRecital(known.get(item.key!)!, false);
    at = item.end;
  }
  words += text.slice(at, basis.end);
  return {
    words: basis.lead + tidy(words),
    left: inside.filter((item) => !sure.includes(item)),
    why: reasonOf(sure),
    key: null,
  };
}

/** Whether a citation stands in the title of another: "… sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP". */
function isNamedBy({number}: Finding, {key}: Finding, known: Known): boolean {
  const title = key === null ? undefined : known.get(key)?.title;
  return number !== null && title?.includes(number) === true;
}

function reasonOf(findings: readonly Finding[]): string | null {
  const said = findings.filter(({slips, key, suggestedKey}) => slips.length > 0 || key !== suggestedKey);
  return said.length === 0 ? null : said.map(({message}) => message).join(' ');
}

/** One basis in its right form; null where no instrument in force is surely meant by all its words. */
function written(text: string, basis: Basis, finding: Finding, known: Known): string | null {
  const meant = finding.suggestedKey === null ? undefined : known.get(finding.suggestedKey);
  if (!meant) return null;
  const lead = basis.lead + text.slice(basis.start, finding.start).replace(/\s+/g, ' ').trimStart();
  // A place in a text that is over is not the same place in what follows it.
  if (finding.key !== meant.key && !/^Căn cứ $/i.test(lead)) return null;
  return `${lead}${formatRecital(meant, true)}`;
}

/** Where a basis begins: at the head of a line, or after the semicolon of the one before. */
const BEGINNING = /(?:^|\n)[\s*_–-]{0,12}(?=(?:Căn cứ|CĂN CỨ|Theo đề nghị|Xét)\s)|;\s{0,8}(?=[Cc]ăn cứ\s)/g;
/** A basis that takes the word of the one before it. */
const AFTER_SEMICOLON = /;\s{0,8}$/;

/** The bases one by one; a semicolon before no citation stands inside one. */
function basesOf(text: string, findings: readonly Finding[]): Basis[] {
  const block = blockOf(text);
  if (!block) return [];
  const words = text.slice(block.start, block.end);
  const own = [...words.matchAll(BEGINNING)].map(({0: lead, index}) => block.start + index + lead.length);
  const lent = findings
    .map(({start}) => start)
    .filter((start) => start > block.start && start < block.end)
    .filter((start) => AFTER_SEMICOLON.test(text.slice(block.start, start)) && !own.includes(start));
  const starts = [...own, ...lent].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? block.end;
    return {
      start,
      end: start + text.slice(start, end).trimEnd().length,
      lead: lent.includes(start) ? 'Căn cứ ' : '',
    };
  });
}

/** The lines of the recitals: from the first "Căn cứ" until a sentence is over and no basis follows. */
function blockOf(text: string): Span | null {
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

function wordsOf(text: string, {start, end}: Span): string {
  return tidy(text.slice(start, end));
}

/** White space folded, without the mark at the end. */
function tidy(words: string): string {
  return dropEnd(words.replace(/\s+/g, ' '), /[\s;.,]/);
}
