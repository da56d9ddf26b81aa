import {fold} from '../text/fold.ts';
import {INSTRUMENT_TYPES} from './vocabulary/instrument-types.ts';

/** "Nghị định này", "các Quyết định nêu trên": a type word that points back. Reads folded text, checks marks in the text. */
export interface ScannedBackReference {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** "này" may point at the citing text itself; "đó", "nêu trên" cannot. */
  readonly near: boolean;
}

const TYPES = new Map(INSTRUMENT_TYPES.map(({type}) => [fold(type), type]));
const NAMES = [...TYPES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/ /g, '\\s{1,6}'))
  .join('|');
const POINTERS = 'nay|do|(?:neu|noi|ke)\\s{1,6}tren|tren|vua\\s{1,6}neu';
const PATTERN = new RegExp(`(?:^|[^a-z0-9])((${NAMES})\\s{1,6}(${POINTERS}))(?![a-z0-9])`, 'g');
/** With marks, "này" and "đó" point; "nay", "do" and "độ" do not. */
const MARKED = /^(?:này|đó|.*trên|vừa\s+nêu)$/;

/** Every back-reference of the text, in order. */
export function* scanBackReferences(text: string, folded: string): Generator<ScannedBackReference> {
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(folded); match; match = PATTERN.exec(folded)) {
    const [whole, phrase = '', name = '', pointer = ''] = match;
    const end = match.index + whole.length;
    const type = TYPES.get(name.replace(/\s+/g, ' '));
    if (type === undefined || !MARKED.test(text.slice(end - pointer.length, end).toLowerCase())) continue;
    yield {start: end - phrase.length, end, type, near: pointer === 'nay'};
  }
}
