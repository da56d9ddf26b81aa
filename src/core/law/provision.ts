import type {ProvisionPart} from './types.ts';

/** The pinpoint before a mention: "điểm b, điểm d khoản 2 Điều 2 của". Reads folded text. */

type Level = Exclude<keyof ProvisionPart, 'through'>;

/** From the largest unit to the smallest. */
const LEVELS: readonly Level[] = [
  'appendix',
  'form',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
  'item',
  'paragraph',
];
const KEYWORDS: ReadonlyMap<string, Level> = new Map([
  ['phu luc', 'appendix'],
  ['phan', 'part'],
  ['chuong', 'chapter'],
  ['muc', 'section'],
  ['tieu muc', 'subsection'],
  ['dieu', 'article'],
  ['khoan', 'clause'],
  ['diem', 'point'],
  ['tiet', 'item'],
  ['gach dau dong', 'item'],
  ['doan', 'paragraph'],
]);

type Token = {readonly start: number; readonly end: number} & (
  | {readonly kind: 'keyword'; readonly level: Level}
  | {readonly kind: 'label'; readonly text: string}
  | {readonly kind: 'join'; readonly sign: 'and' | 'to' | 'of'}
  | {readonly kind: 'other'}
);

const KEYWORD = String.raw`phu\s+luc(?:\s+so)?|tieu\s+muc|gach\s+dau\s+dong|phan|chuong|muc|dieu|khoan|diem|tiet|doan`;
/** 5, 37a, 2.5, II, I-A, a, a1, thứ hai. */
const LABEL = String.raw`thu\s+(?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(?:\d{1,4}[a-z]?\d?|[ivxl]{1,6}|[a-z]\d?)(?:[.-](?:\d{1,3}[a-z]?|[ivx]{1,4}|[a-z])){0,3}`;
/** Mẫu số 01/PLI, mẫu 2b: the label of a form is like no other. */
const FORM = String.raw`(?:bieu\s+)?mau(?:\s+so)?\s+(?:\d{1,3}|[ivx]{1,4})[a-z]?(?:[/-][a-z0-9]{1,12}){0,2}(?![a-z0-9/])`;
const TOKEN = new RegExp(
  String.raw`(${FORM})|(${KEYWORD})(?![a-z])|(${LABEL})(?![a-z0-9])|(,|;|va|hoac|cung|den|-|cua)(?![a-z0-9])|([a-z0-9]+|[^\sa-z0-9])`,
  'g',
);
/** Words that end in a keyword and are none: giai đoạn, địa điểm, danh mục, thành phần. */
const COMPOUND =
  /(?:giai|dia|quan|dac|thoi|trong|uu|nhuoc|cao|danh|chuyen|hang|thanh|mot|toan|co|chi|bai|so)\s+$/;
/** What may stand between a place and the instrument that it is in. */
export const LINK =
  /(?:^|[\s,)])(?:(?:\(?\s*(?:duoc\s+)?(?:ban\s+hanh\s+)?kem(?:\s+theo)?)|cua|tai|trong|thuoc|,)?\s*(?:(?:cac|nhung)\s+)?["“*(]*\s*$/;
/** Cheap test before the window is read: its last word may be a label. */
const ENDS_IN_LABEL =
  /(?:(?:^|[^a-z0-9]|dieu|khoan|diem|muc)\d{1,4}[a-z]?\d?|(?:^|[^a-z0-9])(?:[a-z]\d?|[ivxl]{1,6}|thu\s[a-z\s]{2,12}|[\divxa-z]{1,6}[.-][\divxa-z.-]{1,8}))$/;
/** How far back a pinpoint may begin, in UTF-16 code units; most are short. */
const SHORT_REACH = 90;
const REACH = 420;

export interface ScannedProvision {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly ProvisionPart[];
}

/** The pinpoint that ends just before `at`, not reaching back past `floor`; null if there is none. */
export function scanProvision(folded: string, at: number, floor: number): ScannedProvision | null {
  const ending = folded.slice(Math.max(floor, at - 60), at);
  const link = LINK.exec(ending);
  if (!link) return null;
  const end = at - ending.length + ending.slice(0, link.index).trimEnd().length;
  if (!ENDS_IN_LABEL.test(folded.slice(Math.max(floor, end - 24), end))) return null;
  for (const reach of [SHORT_REACH, REACH]) {
    const from = Math.max(floor, end - reach);
    const chain = chainAtEnd(tokenize(folded.slice(from, end)));
    // A form alone is no pinpoint: what it belongs to says where it stands.
    if (!chain.some((token) => token.kind === 'keyword' && token.level !== 'form')) return null;
    const [first, last] = [chain[0]!, chain.at(-1)!];
    // A chain that fills the window may begin before it.
    if (first.start > 30 || reach === REACH)
      return {start: from + first.start, end: from + last.end, parts: partsOf(chain)};
  }
  return null;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [whole, form, keyword, label, join] = match;
    const span = {start: match.index, end: match.index + whole.length};
    if (form !== undefined) {
      const at = span.end - form.split(/\s/).at(-1)!.length;
      tokens.push(
        {start: span.start, end: at, kind: 'keyword', level: 'form'},
        {start: at, end: span.end, kind: 'label', text: text.slice(at, span.end)},
      );
    } else if (
      keyword !== undefined &&
      !COMPOUND.test(text.slice(Math.max(0, match.index - 14), match.index))
    ) {
      tokens.push({
        ...span,
        kind: 'keyword',
        level: KEYWORDS.get(keyword.replace(/\s+/g, ' ').replace(/ so$/, ''))!,
      });
    } else if (label !== undefined) tokens.push({...span, kind: 'label', text: label.replace(/\s+/g, ' ')});
    else if (join !== undefined)
      tokens.push({
        ...span,
        kind: 'join',
        sign: join === 'den' || join === '-' ? 'to' : join === 'cua' ? 'of' : 'and',
      });
    else tokens.push({...span, kind: 'other'});
  }
  return tokens;
}

/** The longest run at the end of the tokens that is a pinpoint: keyword label (join label)* (join? keyword label …)*. */
function chainAtEnd(tokens: readonly Token[]): Token[] {
  if (tokens.at(-1)?.kind !== 'label') return [];
  let start = tokens.length;
  let i = tokens.length - 1;
  for (; i >= 0; i--) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.kind === 'other') break;
    if (token.kind === 'label' && next?.kind === 'label') break;
    if (token.kind === 'join' && next?.kind === 'join') break;
    if (token.kind === 'join' && token.sign === 'of' && next?.kind !== 'keyword') break;
    if (token.kind === 'keyword') {
      if (next?.kind !== 'label') break;
      start = i;
    }
  }
  return tokens.slice(start);
}

interface Run {
  readonly level: Level;
  readonly labels: {label: string; through?: string}[];
  readonly joined: boolean;
}

/** "điểm a, b khoản 2 Điều 5" → two parts; each list member takes the larger units that follow it. */
function partsOf(chain: readonly Token[]): ProvisionPart[] {
  const runs = runsOf(chain);
  const done: Record<string, string>[] = [];
  let open: Record<string, string>[] = [];
  let top = -1;
  /** Units named after the larger one that holds them, the latest last, each with the parts it stands in. */
  let below: {rank: number; parents: Record<string, string>[]}[] = [];
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r]!;
    const rank = LEVELS.indexOf(run.level);
    const fresh = run.labels.map(({label, through}) => ({[run.level]: label, ...(through ? {through} : {})}));
    const larger = runs.slice(r + 1).some((later) => LEVELS.indexOf(later.level) <= top);
    if (rank < top) {
      open = fresh.flatMap((unit) => open.map((part) => ({...unit, ...part})));
    } else if (open.length > 0 && rank > top && !(run.joined && larger)) {
      const within = below.findLast((unit) => unit.rank <= rank);
      // "Điều 5 khoản 1, khoản 2": the second clause is the article's too, not the first clause's.
      if (within?.rank === rank) done.push(...open);
      const parents = within?.rank === rank ? within.parents : open;
      below.push({rank, parents});
      open = parents.flatMap((part) => fresh.map((unit) => ({...part, ...unit})));
      continue;
    } else if (rank === top && run.joined) {
      open.push(...fresh);
    } else {
      done.push(...open);
      open = fresh;
    }
    below = [];
    top = rank;
  }
  return [...done, ...open] as ProvisionPart[];
}

function runsOf(chain: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let joined = false;
  let range = false;
  for (const token of chain) {
    const run = runs.at(-1);
    if (token.kind === 'join') {
      joined = token.sign !== 'of';
      range = token.sign === 'to';
    } else if (token.kind === 'keyword') {
      if (!(range && run?.level === token.level)) runs.push({level: token.level, labels: [], joined});
    } else if (token.kind === 'label' && run) {
      const before = run.labels.at(-1);
      if (range && before) before.through = token.text;
      else run.labels.push({label: token.text});
      range = false;
      joined = false;
    }
  }
  return runs;
}
