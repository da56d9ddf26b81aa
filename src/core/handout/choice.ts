import {parseVietnameseDate} from '../text/date.ts';

/** What someone chose, as the address carries it. */
export interface Choice {
  /** Key of a ready-made set; empty where the parts are named one by one. */
  readonly set: string;
  /** Keys of parts, or their codes, as the address names them. */
  readonly parts: readonly string[];
  readonly title: string;
  readonly occasion: string;
  readonly trainer: string;
  readonly date: string;
  /** Whether room for notes is wanted. */
  readonly notes: boolean;
  /** Whether the document begins with a cover. */
  readonly cover: boolean;
  /** Whether a list of its parts stands before them. */
  readonly contents: boolean;
  /** Whether a part follows the one before it on the same sheet, instead of beginning a sheet of its own. */
  readonly followOn: boolean;
}

export const NO_CHOICE: Choice = {
  set: '',
  parts: [],
  title: '',
  occasion: '',
  trainer: '',
  date: '',
  notes: false,
  cover: true,
  contents: true,
  followOn: false,
};

/** What `in=` says, a letter each: `in=bmn`. `ghi-chu=1` is an earlier way to ask for room for notes. */
const LAYOUT = {noCover: 'b', noContents: 'm', followOn: 'n', notes: 'g'} as const;

const NAMES = {title: 'ten', occasion: 'dip', trainer: 'nguoi', date: 'ngay'} as const;
const NO_WORDS = {title: '', occasion: '', trainer: '', date: ''} as const;

/** `#bo=van-phong&dip=Tập huấn` → a choice; what it does not know it passes over. Never throws. */
export function parseChoice(hash: string): Choice {
  const values = new Map<string, string>();
  for (const pair of hash.replace(/^#/, '').split('&')) {
    const at = pair.indexOf('=');
    if (at !== -1) values.set(pair.slice(0, at), pair.slice(at + 1));
  }
  const text = (name: string) => decode(values.get(name) ?? '');
  const layout = values.get('in') ?? '';
  return {
    set: text('bo'),
    parts: (values.get('phan') ?? '')
      .split(',')
      .map(decode)
      .filter((part) => part !== ''),
    title: text(NAMES.title),
    occasion: text(NAMES.occasion),
    trainer: text(NAMES.trainer),
    date: text(NAMES.date),
    notes: layout.includes(LAYOUT.notes) || values.get('ghi-chu') === '1',
    cover: !layout.includes(LAYOUT.noCover),
    contents: !layout.includes(LAYOUT.noContents),
    followOn: layout.includes(LAYOUT.followOn),
  };
}

/** The address of a choice, without `#`; empty for no choice. `parseChoice` reads it back. */
export function formatChoice(choice: Choice): string {
  const pairs = [
    ['bo', encode(choice.set)],
    ['phan', choice.parts.map(encode).join(',')],
    ...Object.entries(NAMES).map(([field, name]) => [name, encode(choice[field as keyof typeof NAMES])]),
    ['in', layoutOf(choice)],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/**
 * The choice as its address stands on paper: its parts as they were found, by their codes (`partCodes`), without what
 * the cover says in words.
 */
export function printedChoice(
  choice: Choice,
  found: readonly {readonly key: string}[],
  codes: ReadonlyMap<string, string>,
): Choice {
  const parts = choice.parts.length === 0 ? [] : found.map(({key}) => codes.get(key) ?? key);
  return {...choice, ...NO_WORDS, parts};
}

/** Whether a day can stand on the cover: none, or one of the calendar as `30/11/2026`. */
export function isCoverDate(date: string): boolean {
  return date.trim() === '' || parseVietnameseDate(date) !== null;
}

function layoutOf({cover, contents, followOn, notes}: Choice): string {
  return [
    cover ? '' : LAYOUT.noCover,
    contents ? '' : LAYOUT.noContents,
    followOn ? LAYOUT.followOn : '',
    notes ? LAYOUT.notes : '',
  ].join('');
}

/** A slash needs no escape behind `#`, and without it an address can be read. */
function encode(text: string): string {
  // Half a surrogate pair, as a cut-off emoji leaves it, cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2F', '/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
