import {isSharedNumber} from '../law/number.ts';
import {bodyLevel} from '../law/vocabulary/body-kinds.ts';
import {INSTRUMENT_TYPES} from '../law/vocabulary/instrument-types.ts';
import type {Finding} from './finding.ts';
import type {Known} from './known-instrument.ts';

/**
 * The order of the bases of a text. What the site quotes of Nghị định 30/2020/NĐ-CP says none; that higher ranks come
 * first, and those of the province last, is a habit of offices, offered as one.
 */

/** A basis in its new words, and where the habit puts it: the less, the earlier. */
export interface RecitalLine {
  readonly words: string;
  readonly rank: number;
}

export interface RankedLines {
  readonly text: string;
  /** The lines that now stand behind others that they stood before. */
  readonly moved: readonly string[];
}

const RANKS = new Map(INSTRUMENT_TYPES.map(({type}, index) => [type, index]));
/** Behind all ranks: what the province issues, then what cites nothing ("Theo đề nghị …"). */
const LOCAL = INSTRUMENT_TYPES.length;
const LAST = 2 * LOCAL;

/** `finding` is that of the first citation in the basis. */
export function recitalLine(words: string, finding: Finding | undefined, known: Known): RecitalLine {
  if (!finding) return {words, rank: LAST};
  const meant = known.get(finding.suggestedKey ?? finding.key ?? '');
  // A law is cited by its name, which shows no type.
  const type = meant?.type.toLowerCase() ?? finding.type ?? 'luật';
  const local = meant?.issuer
    ? bodyLevel(meant.issuer) === 'local'
    : finding.number !== null && isSharedNumber(finding.number);
  return {words, rank: (RANKS.get(type) ?? LOCAL - 1) + (local ? LOCAL : 0)};
}

/** The lines by rank, equal ones in the order given; null where they stand so already. */
export function sortByRank(lines: readonly RecitalLine[]): RankedLines | null {
  const order = lines.map((line, index) => ({...line, index})).sort((a, b) => a.rank - b.rank);
  if (order.every(({index}, at) => index === at)) return null;
  let reached = -1;
  const moved: string[] = [];
  for (const {index, words} of order) {
    if (index < reached) moved.push(words);
    reached = Math.max(reached, index);
  }
  return {text: joinRecitals(order.map(({words}) => words)), moved};
}

/** One basis a line, a semicolon after each, a full stop after the last, as Nghị định 30/2020/NĐ-CP asks. */
export function joinRecitals(lines: readonly string[]): string {
  return lines.map((line, index) => `${line}${index === lines.length - 1 ? '.' : ';'}`).join('\n');
}
