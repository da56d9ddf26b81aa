import {fold} from '../text/fold.ts';
import {formatNumber, numberIdentity, parseNumber} from './number.ts';
import {scanNumber} from './scan-number.ts';
import type {InstrumentRef} from './types.ts';

/** The instruments that a site knows, by number and by name. */
export interface Registry {
  readonly instruments: readonly InstrumentRef[];
  get(key: string): InstrumentRef | undefined;
  /**
   * All that bear a number: 68/NQ-CP is more than one. Separators, marks and zeros do not count;
   * `100/2019` finds every number of that serial and year, `63` every one of that serial.
   */
  byNumber(number: string): readonly InstrumentRef[];
  /** All that are cited by this title or name. */
  byTitle(title: string): readonly InstrumentRef[];
  /** Titles and names to look for in a text. */
  readonly titles: readonly string[];
  /** Those of laws, which mean the same everywhere. */
  readonly lawTitles: readonly string[];
}

const NONE: readonly InstrumentRef[] = [];
const LAW = /^(?:luat|bo luat|phap lenh|hien phap) /;

/** Indexes the instruments; throws on a key given twice. */
export function createRegistry(instruments: readonly InstrumentRef[]): Registry {
  const keys = new Map<string, InstrumentRef>();
  const numbers = new Map<string, InstrumentRef[]>();
  const titles = new Map<string, InstrumentRef[]>();
  const names: string[] = [];
  for (const instrument of instruments) {
    if (keys.has(instrument.key)) throw new Error(`Khóa văn bản bị trùng: ${instrument.key}`);
    keys.set(instrument.key, instrument);
    for (const number of [instrument.number, ...(instrument.alternativeNumbers ?? [])]) {
      if (number === null) continue;
      push(numbers, identityOf(number), instrument);
      const parsed = parseNumber(number);
      if (!parsed) continue;
      push(numbers, formatNumber({...parsed, year: null, codes: [], joints: []}), instrument);
      if (parsed.year !== null) push(numbers, numberIdentity({...parsed, codes: []}, fold), instrument);
    }
    for (const name of namesOf(instrument)) {
      push(titles, nameIdentity(name), instrument);
      names.push(name);
    }
  }
  return {
    instruments,
    get: (key) => keys.get(key),
    byNumber: (number) => numbers.get(identityOf(number)) ?? NONE,
    byTitle: (title) => titles.get(nameIdentity(title)) ?? NONE,
    titles: [...new Set(names)],
    lawTitles: [...new Set(names)].filter((name) => LAW.test(fold(name))),
  };
}

/** A title names an instrument by itself if it begins with the type word, as a law's does, or is given as an alias. */
function namesOf({type, title, aliases}: InstrumentRef): string[] {
  const selfNaming = title.length > 0 && fold(title).startsWith(`${fold(type)} `);
  return [...(selfNaming ? [title] : []), ...(aliases ?? [])];
}

/** Under which a number as written is looked up, however it is spelt. */
export function identityOf(number: string): string {
  const parsed = scanNumber(number, 0)?.number;
  return parsed ? numberIdentity(parsed, fold) : fold(number);
}

function nameIdentity(name: string): string {
  return (fold(name).match(/[a-z0-9]+/g) ?? []).join(' ');
}

function push(map: Map<string, InstrumentRef[]>, key: string, instrument: InstrumentRef): void {
  const list = map.get(key);
  if (!list) map.set(key, [instrument]);
  else if (!list.includes(instrument)) list.push(instrument);
}
